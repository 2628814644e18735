import { describe, expect, test } from 'vitest'
import { cutCharts } from '#dataset/cut.ts'
import { languages } from '#domain/vocabulary.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { wordingFor } from '#testing/wording.ts'
import { readView } from '#view/codec.ts'
import { growthCodec } from '#view/views.ts'
import { readData } from '../../../scripts/read-data.ts'
import { selectModels } from '../selection.ts'
import { buildGrowth } from './build.ts'

const landscape = tinyLandscape()
const cut = cutCharts(landscape, 'en')
const build = (query = '', language: 'en' | 'ko' | 'zh' = 'en') =>
  buildGrowth(cutCharts(landscape, language), readView(growthCodec, query).view, wordingFor(language))
const pointsOf = (query: string) => build(query).series.flatMap(({ points }) => points)

test.each(languages)('the model in %s says what it said when it was last reviewed', async (language) => {
  await expect(JSON.stringify(build('', language), null, 1)).toMatchFileSnapshot(`golden/${language}.json`)
})

test('an undisclosed size is a word without a value, never a zero', () => {
  const point = pointsOf('').find(({ id }) => id === 'one-chat')
  expect(point?.cell).toEqual({
    value: null,
    text: 'Not disclosed',
    qualifier: null,
    status: 'undisclosed',
    statusText: 'Not disclosed',
    sources: [],
  })
})

test('a model known to a quarter lies over exactly that quarter and is drawn in its middle', () => {
  const point = pointsOf('').find(({ id }) => id === 'one-chat')
  const [start, end] = [Date.UTC(2023, 6, 1), Date.UTC(2023, 9, 1)]
  expect(point?.time).toEqual({ start, end, at: (start + end) / 2, exact: false })
})

test('points and band together are the models that the filter lets through', () => {
  for (const query of [
    '',
    '?vendors=alpha',
    '?vendors=beta',
    '?vendors=',
    '?from=2023',
    '?to=2021',
    '?q=two',
    '?q=beta&from=2024',
  ])
    expect(build(query).series.reduce((sum, { points }) => sum + points.length, 0)).toBe(expectedCount(query))
})

function expectedCount(query: string): number {
  const { view } = readView(growthCodec, query)
  return cut.models.filter(
    ({ vendor, date, name }) =>
      (view.vendors?.includes(vendor) ?? true) &&
      (view.from === null || date.value.slice(0, 4) >= view.from.value) &&
      (view.to === null || date.value.slice(0, 4) <= view.to.value) &&
      (view.q === '' || name.toLowerCase().includes(view.q) || vendor === view.q),
  ).length
}

describe('the title states what is shown', () => {
  test.each([
    ['', 'Alpha’s One-MoE has the most parameters of all models shown with a stated size: 1.085T'],
    ['?vendors=beta', 'Beta states its largest size for Two-Big: up to 200B parameters'],
    ['?vendors=alpha&from=2023', 'None of the models shown has a stated size'],
    ['?vendors=', 'No model matches these filters'],
  ])('%s: %s', (query, title) => expect(build(query).title).toBe(title))

  test('two models of the same size tie', () => {
    const twin = {
      ...landscape,
      models: landscape.models.map((model) =>
        model.id === 'two-big'
          ? {
              ...model,
              parametersB: {
                ...model.parametersB,
                value: 1085,
                qualifier: 'exact' as const,
                status: 'estimated' as const,
              },
            }
          : model,
      ),
    }
    const model = buildGrowth(cutCharts(twin, 'en'), readView(growthCodec, '').view, wordingFor('en'))
    expect(model.title).toBe('2 models share the largest stated size, 1.085T parameters')
  })
})

test('log ticks are whole decades that hold every value; linear ones start at zero', () => {
  expect(build().y.ticks.map(({ text }) => text)).toEqual(['1B', '10B', '100B', '1T', '10T'])
  expect(build('', 'ko').y.ticks.map(({ text }) => text)).toEqual(['10억', '100억', '1,000억', '1조', '10조'])
  const linear = build('?scale=linear').y
  expect(linear.from).toBe(0)
  expect(linear.to).toBeGreaterThanOrEqual(1085)
})

test('reference models are not counted among those shown', () => {
  const withReference = {
    ...landscape,
    models: landscape.models.map((model) => ({ ...model, reference: model.vendor === 'beta' })),
  }
  const model = buildGrowth(cutCharts(withReference, 'en'), readView(growthCodec, '').view, wordingFor('en'))
  expect(model.series.map(({ id }) => id)).toEqual(['alpha'])
})

describe('size', () => {
  const cellOf = (query: string, id: string) => pointsOf(query).find((point) => point.id === id)
  test('active draws what works for a token; a dense model works with all it has; what is not recorded is a word', () => {
    expect(cellOf('?size=active', 'one-moe')?.cell).toMatchObject({ value: 37, text: 'about 37B' })
    expect(cellOf('?size=active', 'two-7b')?.cell).toMatchObject({ value: 7.2 })
    expect(cellOf('?size=active', 'two-big')?.cell).toMatchObject({
      value: null,
      text: 'Not recorded here',
      status: 'not-recorded',
    })
  })
  test('both joins the active size to the total where they differ', () => {
    expect(cellOf('?size=both', 'one-moe')).toMatchObject({
      cell: { value: 1085 },
      second: { label: 'Active parameters', cell: { value: 37 } },
    })
    expect(cellOf('?size=both', 'two-7b')?.second).toBeNull()
  })
  test('the title speaks of the size that is drawn', () => {
    expect(build('?size=active').title).toContain('about 37B')
  })
})

test('the frontier is the largest model one could use so far; a paper is left out and named', () => {
  const [line] = build('').lines
  expect(line?.points.map(({ value }) => value)).toEqual([7.2, 200, null])
  expect(build('').notes.at(-1)).toBe('Left out is One-MoE (1.085T), because nobody could use it then.')
  expect(build('?counts=all').lines[0]?.points[0]?.value).toBe(1085)
  expect(build('?counts=all').notes).toHaveLength(1)
  expect(build('?frontier=vendor').lines.map(({ id }) => id)).toEqual(['frontier-beta'])
  expect(build('?frontier=none')).toMatchObject({ lines: [], notes: [] })
})

test('whatever is filtered and drawn, marks and band together are the models of the filter (shipped data)', () => {
  const shipped = cutCharts(readData('data').landscape, 'en')
  const filters = [
    '',
    'vendors=huawei,alibaba',
    'vendors=',
    'from=2025',
    'to=2022-Q3',
    'q=qwen',
    'from=2023&to=2024&q=a',
  ]
  const drawings = [
    '',
    'size=active',
    'size=both',
    'scale=linear',
    'refs=1',
    'counts=all&reach=year',
    'frontier=none',
  ]
  for (const filter of filters)
    for (const drawing of drawings) {
      const { view } = readView(growthCodec, `?${filter}&${drawing}`)
      const model = buildGrowth(shipped, view, wordingFor('en'))
      const points = model.series.flatMap(({ points: own }) => own)
      expect(points.map(({ id }) => id).toSorted()).toEqual(
        selectModels(shipped, view)
          .map(({ id }) => id)
          .toSorted(),
      )
      const silent = points.filter(({ cell }) => cell.value === null).length
      expect(model.band?.countText).toBe(silent === 1 ? '1 model' : `${silent} models`)
    }
})

describe('trend', () => {
  const shipped = cutCharts(readData('data').landscape, 'en')
  const model = (query: string) => buildGrowth(shipped, readView(growthCodec, query).view, wordingFor('en'))
  test('is hidden with a reason where there are too few points', () => {
    expect(build('?trend=all').lines.map(({ form }) => form)).toEqual(['step'])
    expect(build('?trend=all').notes).toContain(
      'Trend of all models: no trend is drawn, 3 points are fewer than 8.',
    )
  })
  test('says growth, doubling time, both intervals, n and the method', () => {
    const { lines, notes } = model('?trend=all&frontier=none')
    expect(lines.map(({ id, form }) => [id, form])).toEqual([['trend-all', 'trend']])
    expect(notes[0]).toMatch(
      /^Trend of all models: × [\d.]+ a year \(95% interval [\d.]+ to [\d.]+\); sizes double every [\d.]+ months \([\d.]+ to [\d.]+\); n = \d+, \d{4} to \d{4}\.$/,
    )
    const sized = model('').series.flatMap(({ points }) => points.filter(({ cell }) => cell.value !== null))
    expect(notes[0]).toContain(`n = ${sized.length}, `)
    for (const { value, low, high } of lines[0]?.points ?? [])
      expect((low ?? 0) <= (value ?? 0) && (value ?? 0) <= (high ?? 0)).toBe(true)
  })
  test('of the frontier is fitted to records alone, whichever frontier is drawn', () => {
    const said = (query: string) =>
      model(query).notes.find((note) => note.startsWith('Trend of the frontier'))
    expect(said('?trend=frontier&reach=year')).toBe(said('?trend=frontier'))
    expect(said('?trend=frontier&counts=all')).not.toBe(said('?trend=frontier'))
  })
  test.each(['segment', 'architecture'])('by %s each group has a line or a reason', (by) => {
    const { lines, notes } = model(`?trend=all&by=${by}&frontier=none`)
    expect(lines.length).toBeGreaterThan(1)
    expect(notes.length).toBeGreaterThan(lines.length)
  })
})
