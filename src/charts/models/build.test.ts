import { describe, expect, test, vi } from 'vitest'
import { cutCharts } from '#dataset/cut.ts'
import { cutModels } from '#dataset/cut-models.ts'
import type { ChartsCut } from '#domain/cuts.ts'
import type { Landscape } from '#domain/schema.ts'
import { type Language, languages, type ModelColumn, modelColumns } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { wordingFor } from '#testing/wording.ts'
import { readView } from '#view/codec.ts'
import { modelsCodec } from '#view/views.ts'
import { readData } from '../../../scripts/read-data.ts'
import { buildModels } from './build.ts'
import { fileTableOf } from './file-table.ts'
import { type Candidate, candidatesOf } from './rows.ts'
import { facetNames, valuesOf } from './sift.ts'

const tiny = tinyLandscape()
/** Every candidate once for a dataset and a language: making them is most of the work. */
const made = new Map<string, { cut: ChartsCut; candidates: readonly Candidate[] }>()
function madeFor(language: Language, landscape: Landscape) {
  const key = `${language} ${landscape.models.length}`
  const known = made.get(key)
  if (known !== undefined) return known
  const cut = cutCharts(landscape, language)
  const fresh = { cut, candidates: candidatesOf(cut, cutModels(landscape, language), wordingFor(language)) }
  made.set(key, fresh)
  return fresh
}

function tableOf(query: string, language: Language = 'en', landscape = tiny) {
  const { cut, candidates } = madeFor(language, landscape)
  return buildModels(cut, candidates, readView(modelsCodec, query).view, wordingFor(language))
}
const ids = (query: string) => tableOf(query).rows.map(({ id }) => id)
const { landscape: shipped } = readData('data')

describe('rows are sorted', () => {
  test('newest first to begin with, and as the dataset has them when by nothing', () => {
    expect(ids('')).toEqual(['two-big', 'one-chat', 'two-7b', 'one-moe'])
    expect(ids('?sort=')).toEqual(tinyLandscape().models.map(({ id }) => id))
  })
  test('what has no value stands last, whichever way', () => {
    expect(ids('?sort=total')).toEqual(['two-7b', 'two-big', 'one-moe', 'one-chat'])
    expect(ids('?sort=-total')).toEqual(['one-moe', 'two-big', 'two-7b', 'one-chat'])
  })
  test('by the second key where the first is equal', () => {
    expect(ids('?sort=vendor,-total')).toEqual(['one-moe', 'one-chat', 'two-big', 'two-7b'])
    expect(ids('?sort=-vendor,total')).toEqual(['two-7b', 'two-big', 'one-moe', 'one-chat'])
  })
  test.each(modelColumns)('%s: down is up turned round, but for what has no value', (column) => {
    const filled = (query: string) => tableOf(query, 'ko', shipped).rows.map(({ cell }) => cell(column).order)
    const [up, down] = [filled(`?sort=${column}`), filled(`?sort=-${column}`)]
    const firstNull = up.indexOf(null)
    const values = firstNull === -1 ? up : up.slice(0, firstNull)
    expect(up.slice(values.length).every((order) => order === null)).toBe(true)
    expect(down).toEqual([...values.toReversed(), ...up.slice(values.length)])
  })
})

describe('filters', () => {
  test.each(facetNames)('the count at each value of %s is the number of rows it would leave', (name) => {
    for (const other of ['', '&q=a', '&openness=open-weights,api', '&from=2024&segment=start-up,big-tech']) {
      const { facets } = tableOf(`?refs=1${other}`, 'en', shipped)
      for (const { id, count } of facets[name]) {
        const rows = tableOf(
          `?refs=1${other.replace(new RegExp(`&${name}=[^&]*`), '')}&${name}=${id}`,
          'en',
          shipped,
        ).rows
        expect([id, rows.length]).toEqual([id, count])
      }
    }
  })
  test('a word is found in name, other names, vendor and family', () => {
    expect(ids('?q=chat')).toEqual(['one-chat'])
    expect(ids('?q=BETA')).toEqual(['two-big', 'two-7b'])
    expect(tableOf('?q=파라미터-없는-모델').empty).toBe('No model matches these filters.')
    expect(tableOf('?q=판구 시그마', 'en', shipped).rows.map(({ id }) => id)).toEqual(['pangu-sigma'])
  })
  test('a family and a period', () => {
    expect(ids('?family=one')).toEqual(['one-chat', 'one-moe'])
    expect(ids('?from=2023-08&to=2023')).toEqual(['one-chat'])
  })
  test('models from elsewhere are there when asked for', () => {
    const of = (query: string) => tableOf(query, 'en', shipped).rows.filter(({ id }) => id.startsWith('ref-'))
    expect([of('').length, of('?refs=1').length > 0]).toEqual([0, true])
  })
  test('every value of a model is a value of its filter', () => {
    const { facets } = tableOf('?refs=1', 'en', shipped)
    const cut = cutCharts(shipped, 'en')
    for (const candidate of candidatesOf(cut, cutModels(shipped, 'en'), wordingFor('en')))
      for (const name of facetNames)
        for (const value of valuesOf[name](candidate))
          expect(facets[name].map(({ id }) => id)).toContain(value)
  })
})

test('the title says what is shown', () => {
  expect([tableOf('').title, tableOf('?vendors=alpha').title, tableOf('?vendors=').title]).toEqual([
    '4 models of 2 developers: 3 with a stated size, 1 with open weights',
    'Alpha: 2 models, 1 with a stated size, 0 with open weights',
    'No model matches these filters',
  ])
  expect(tableOf('?sort=-total,name', 'ko').subtitle).toContain('총 매개변수 내림차순, 모델 오름차순')
  expect(tableOf('?vendors=alpha').countText).toBe('2 of 4 models shown')
})

test('a figure keeps how it is known; what is not recorded is no figure; a dense model works with all it has', () => {
  const cellIn = new Map(tableOf('').rows.map(({ id, cell }) => [id, cell]))
  expect(cellIn.get('two-7b')?.('total')).toEqual({
    value: 7.2,
    text: 'at least 7.2B',
    order: 7.2,
    figure: {
      ...{ value: 7.2, text: 'at least 7.2B', qualifier: 'at-least', status: 'reported' },
      ...{ statusText: 'Reported by press', sources: ['press-two'] },
    },
  })
  expect(cellIn.get('two-7b')?.('active').text).toBe('at least 7.2B')
  expect(cellIn.get('two-7b')?.('conflicts').value).toBe(1)
  expect(cellIn.get('one-chat')?.('total')).toMatchObject({ value: null, text: 'Not disclosed', order: null })
  expect(cellIn.get('one-chat')?.('context')).toEqual({
    ...{ value: null, text: 'Not recorded here', order: null, figure: null },
  })
})

test('tokens of a context are written out, those of training in the magnitude of their language', () => {
  const cellIn = (language: Language) =>
    tableOf('', language, shipped).rows.find(({ id }) => id === 'qwen3-235b-a22b')?.cell
  expect(languages.map((language) => cellIn(language)?.('context').text)).toEqual([
    '131,072',
    '131,072',
    '131072',
  ])
  expect(languages.map((language) => cellIn(language)?.('training').text)).toEqual([
    'about 36T',
    '약 36조',
    '约36万亿',
  ])
})

describe.each(languages)('the file of the table in %s', (language) => {
  const query = '?sort=-total,name&cols=vendor,date,total,context,openness,sources&from=2023'
  const table = tableOf(query, language, shipped)
  const file = fileTableOf(table, wordingFor(language), (id) => `https://example.org/${id}`)
  const column = (id: string) => file.columns.findIndex((one) => one.id === id)

  test('has the rows that are shown, in that order, and the columns that are shown with their evidence', () => {
    expect(file.rows.map(([id]) => id)).toEqual(table.rows.map(({ id }) => id))
    const figure = (id: string) =>
      ['', '_text', '_qualifier', '_status', '_source_ids'].map((end) => id + end)
    expect(file.columns.map(({ id }) => id)).toEqual([
      ...['model_id', 'model', 'vendor', 'date', 'date_text'],
      ...figure('parameters_b'),
      ...figure('context_tokens'),
      ...['openness', 'openness_text', 'sources', 'source_ids', 'source_urls'],
    ])
  })

  test('says in every cell what the table says', () => {
    const pairs: [ModelColumn, string][] = [
      ['name', 'model'],
      ['vendor', 'vendor'],
      ['date', 'date_text'],
      ['total', 'parameters_b_text'],
      ['context', 'context_tokens_text'],
      ['openness', 'openness_text'],
    ]
    for (const [shown, inFile] of pairs)
      expect(file.rows.map((cells) => cells[column(inFile)])).toEqual(
        table.rows.map(({ cell }) => cell(shown).text),
      )
    expect(file.rows.map((cells) => cells[column('parameters_b')])).toEqual(
      table.rows.map(({ cell }) => cell('total').value),
    )
  })
})

test('a cell is made when it is first asked for, and once', () => {
  const wording = wordingFor('zh')
  const asked = vi.fn<() => string>(() => 'said')
  const counting = { ...wording, t: asked as unknown as Wording['t'] }
  const [row] = candidatesOf(cutCharts(shipped, 'zh'), cutModels(shipped, 'zh'), counting)
  expect(asked).not.toHaveBeenCalled()
  const cell = row?.cell('openness')
  expect(cell?.text).toBe('said')
  expect(row?.cell('openness')).toBe(cell)
  expect(asked).toHaveBeenCalledOnce()
})
