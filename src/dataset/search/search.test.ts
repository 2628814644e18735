import { describe, expect, test } from 'vitest'
import type { SearchCut } from '#domain/cuts.ts'
import { fold } from './fold.ts'
import { nearestWord } from './misspelling.ts'
import { indexNames } from './name-index.ts'
import { search } from './search.ts'
import { initialsOf, tightOf } from './tight.ts'

type SearchRecord = SearchCut['records'][number]

const record = (kind: SearchRecord['kind'], id: string, name: string, rest: Partial<SearchRecord> = {}) => ({
  ...{ kind, id, name, names: [], detail: '', date: null, vendor: null },
  ...rest,
})
const index = indexNames({
  schemaVersion: '1',
  version: '2026.11.23',
  asOf: '2026-11-23',
  language: 'en',
  records: [
    record('vendor', 'huawei', 'Huawei', { names: ['화웨이', '华为'] }),
    record('family', 'pangu', 'Pangu', { names: ['판구', '盘古'], vendor: 'huawei' }),
    record('model', 'sigma', 'PanGu-Σ', { names: ['盘古Σ', '판구 시그마'], vendor: 'huawei' }),
    record('model', 'weather', 'Pangu-Weather', { vendor: 'huawei' }),
    record('model', 'qwen', 'Qwen2.5-Max', { names: ['큐원2.5 맥스'] }),
    record('model', 'cafe', 'Café Noir'),
    record('event', 'denial', 'Huawei insiders deny the Pangu chatbot report', { vendor: 'huawei' }),
    record('source', 'paper', 'Pangu', { names: ['https://example.org/2303.10845'] }),
  ],
})
const found = (typed: string) => search(index, typed).records.map(({ id }) => id)

test.each([
  'qwen2.5 max',
  'QWEN 2.5 MAX',
  'Ｑｗｅｎ２．５－Ｍａｘ',
  'qwen-2.5_max',
  'qwen2.5max',
  '  qwen2.5  max ',
])('case, width, hyphens and spaces do not matter: %j', (typed) => {
  expect(found(typed)).toEqual(['qwen'])
})

test('2.5 is not 25, and not the end of a sentence', () => {
  expect([fold('Qwen2.5.'), fold('v. 25')]).toEqual(['qwen2.5', 'v 25'])
  expect(search(index, 'qwen25').instead).toBe('qwen2.5')
})

test('diacritics do not matter, Hangul keeps its syllables', () => {
  expect([fold('Café'), fold('판구')]).toEqual(['cafe', '판구'])
  expect(found('cafe')).toEqual(['cafe'])
})

test('Greek letters are found as they are and as they are spelt', () => {
  for (const typed of ['PanGu-Σ', 'pangu sigma', 'pangusigma', '盘古Σ'])
    expect([typed, found(typed)[0]]).toEqual([typed, 'sigma'])
})

describe('what is called so comes before what mentions it, and a document comes last', () => {
  test.each(['pangu', 'Pangu', '盘古', '판구', 'ㅍㄱ'])('%s', (typed) => {
    expect(found(typed)[0]).toBe('pangu')
  })
  test('in the order of kinds', () => {
    expect(found('pangu')).toEqual(['pangu', 'sigma', 'weather', 'denial', 'paper'])
  })
})

test('initial consonants find a name from its beginning', () => {
  expect([initialsOf('판구 시그마'), found('ㅍㄱㅅ'), found('ㄱㅅ')]).toEqual(['ᄑᄀᄉᄀᄆ', ['sigma'], []])
})

test('a name within a sentence is found, in a script without spaces too', () => {
  expect(found('华为的盘古有多少参数？').slice(0, 2).toSorted()).toEqual(['huawei', 'pangu'])
  expect(found('who made qwen2.5-max?')).toEqual(['qwen'])
})

test('words may come in any order and name whose it is', () => {
  expect(found('weather huawei')[0]).toBe('weather')
  expect(found('chatbot huawei')[0]).toBe('denial')
  expect(found('weather alibaba')).not.toContain('denial')
})

test('a slip is forgiven, and said', () => {
  expect(search(index, 'hauwei')).toMatchObject({
    instead: 'huawei',
    records: [{ id: 'huawei' }, { id: 'denial' }],
  })
  expect(search(index, 'wether')).toMatchObject({ instead: 'weather', records: [{ id: 'weather' }] })
  expect(search(index, '하웨이').instead).toBe('화웨이')
  expect(search(index, 'huawei').instead).toBeNull()
})

test('nothing is forgiven in a word of three letters, and two slips only in a long one', () => {
  const words = ['glm', 'weather', 'deepseek'].map((word) => ({ word, letters: word, count: 1 }))
  expect(['gln', 'waethre', 'depsek', 'deepssekk'].map((word) => nearestWord(word, words))).toEqual([
    null,
    null,
    null,
    'deepseek',
  ])
})

test.each(['', '   ', '!?', '-', 'zzzzqqq', '\u0000', '𝕏'.repeat(500), '[(*'])(
  '%j finds nothing and does no harm',
  (typed) => {
    expect(found(typed)).toEqual([])
  },
)

test('a number of a paper finds it by its address', () => {
  expect(found('2303.10845')).toEqual(['paper'])
})

test('every Chinese character is a beginning, and each word and number', () => {
  expect([...tightOf(fold('PanGu 盘古 3.0')).starts]).toEqual([0, 5, 6, 7])
})
