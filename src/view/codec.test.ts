import { describe, expect, test } from 'vitest'
import { seeded } from '#testing/seeded.ts'
import { readView, writeView } from './codec.ts'
import { type GrowthView, growthCodec, sharedCodec, sourcesCodec } from './views.ts'

const defaults = readView(growthCodec, '').view
const written = (change: Partial<GrowthView>) => writeView(growthCodec, { ...defaults, ...change })

test('defaults are not written', () => expect(written({})).toBe(''))

test('order is the codec’s, commas and spaces stay readable', () => {
  expect(
    written({
      table: true,
      scale: 'linear',
      q: 'qwen 3',
      vendors: ['huawei', 'alibaba'],
      lang: 'ko',
      from: { value: '2023-Q3', precision: 'quarter' },
    }),
  ).toBe('?lang=ko&vendors=huawei,alibaba&from=2023-Q3&q=qwen+3&scale=linear&table=1')
})

test('half a character is written as one that is missing', () =>
  expect(written({ q: 'a\uD83D' })).toBe('?q=a%EF%BF%BD'))

test('no vendor at all is not the same as every vendor', () => {
  expect(written({ vendors: [] })).toBe('?vendors=')
  expect(readView(growthCodec, '?vendors=').view.vendors).toEqual([])
  expect(readView(growthCodec, '').view.vendors).toBeNull()
})

describe('a wrong value falls back and is reported', () => {
  test.each([
    ['scale', 'cubic'],
    ['lang', 'fr'],
    ['theme', '__proto__'],
    ['vendors', 'a b'],
    ['vendors', '<script>'],
    ['vendors', '../../etc'],
    ['from', '2023-02-30'],
    ['to', '2023-7'],
    ['model', 'Not An Id'],
    ['model', ''],
    ['table', 'yes'],
    ['q', 'x'.repeat(101)],
    ['vendors', `${'a,'.repeat(1100)}a`],
  ])('%s=%.20s', (field, raw) => {
    const { view, problems } = readView(growthCodec, `?${new URLSearchParams({ [field]: raw })}`)
    expect(view).toEqual(defaults)
    expect(problems).toEqual([{ field, raw: raw.slice(0, 80) }])
  })

  test('several at once, and the rest is kept', () => {
    const { view, problems } = readView(growthCodec, '?scale=1&from=2&vendors=huawei')
    expect(problems.map(({ field }) => field)).toEqual(['from', 'scale'])
    expect(view.vendors).toEqual(['huawei'])
  })

  test('a query too long to read is left unread', () => {
    const { view, problems } = readView(growthCodec, `?q=${'x'.repeat(9000)}`)
    expect(view).toEqual(defaults)
    expect(problems).toHaveLength(1)
  })
})

test.each([
  '?__proto__=1&constructor=2&toString=3',
  '?q=%00',
  '?%E0%A4%A',
  '?vendors=%ff',
  '?&&&==',
  '?q=盘古&q=판구',
  '?lang',
])('%s never throws nor reaches an object’s own properties', (query) => {
  const { view } = readView(growthCodec, query)
  expect(Object.keys(view)).toEqual(Object.keys(defaults))
  expect(({} as Record<string, unknown>)['1']).toBeUndefined()
})

test('what was written reads back the same, and is written the same again (500 seeded views)', () => {
  const next = seeded(7)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T
  for (let run = 0; run < 500; run += 1) {
    const view: GrowthView = {
      lang: pick(['en', 'ko', 'zh']),
      theme: pick(['system', 'light', 'dark']),
      vendors: pick([null, [], ['huawei'], ['huawei', '01ai', 'china-telecom']]),
      from: pick([null, { value: '2023', precision: 'year' }, { value: '2023-Q4', precision: 'quarter' }]),
      to: pick([null, { value: '2024-02-29', precision: 'day' }, { value: '2024-12', precision: 'month' }]),
      q: pick(['', '盘古', '판구 5.5', 'a+b&c=d#e', '100%', '<b>"\'', ' lead', '\u202Ertl']),
      scale: pick(['log', 'linear']),
      size: pick(['total', 'active', 'both']),
      frontier: pick(['overall', 'vendor', 'none']),
      counts: pick(['usable', 'all']),
      reach: pick(['ever', 'year']),
      trend: pick(['none', 'frontier', 'all']),
      by: pick(['none', 'segment', 'architecture']),
      refs: pick([true, false]),
      labels: pick(['on', 'off']),
      model: pick([null, 'pangu-sigma', '360-zhinao-1-0']),
      table: pick([true, false]),
    }
    const query = writeView(growthCodec, view)
    const { view: back, problems } = readView(growthCodec, query)
    expect(problems).toEqual([])
    expect(back).toEqual(view)
    expect(writeView(growthCodec, back)).toBe(query)
  }
})

test('what pages share is read alike by all of them', () => {
  const query = '?lang=zh&theme=dark&vendors=huawei&from=2023&to=2024&q=x'
  const shared = readView(sharedCodec, query).view
  for (const codec of [growthCodec, sourcesCodec])
    expect(readView(codec as typeof sharedCodec, query).view).toMatchObject(shared)
})
