// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { cutCharts } from '#dataset/cut.ts'
import { languages } from '#domain/vocabulary.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { wordingFor } from '#testing/wording.ts'
import { readView } from '#view/codec.ts'
import { growthCodec } from '#view/views.ts'
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
