import { expect, test } from 'vitest'
import { cutCharts } from '#dataset/cut.ts'
import { cutOverview } from '#dataset/cut-overview.ts'
import type { OverviewCut } from '#domain/cuts.ts'
import { languages } from '#domain/vocabulary.ts'
import { when } from '#testing/tiny-pangu.ts'
import { wordingFor } from '#testing/wording.ts'
import { readView } from '#view/codec.ts'
import { growthCodec } from '#view/views.ts'
import { readData } from '../../../scripts/read-data.ts'
import { buildOverview } from './build.ts'
import { releasesByQuarter } from './columns.ts'

const { landscape } = readData(new URL('../../../data', import.meta.url).pathname)
const view = readView(growthCodec, '').view
const overviewIn = (language: 'en' | 'ko' | 'zh') =>
  buildOverview(cutCharts(landscape, language), cutOverview(landscape, language), view, wordingFor(language))

const own = landscape.models.filter(({ reference }) => !reference)
const yearBefore = `${Number(landscape.asOf.slice(0, 4)) - 1}${landscape.asOf.slice(4)}`

test('the six figures are those of the dataset, counted anew', () => {
  const { figures } = overviewIn('en')
  const value = Object.fromEntries(figures.map((figure) => [figure.id, figure.value]))
  const stated = own.filter(({ parametersB }) => parametersB.value !== null).length
  const fresh = own.filter(({ date }) => date.value > yearBefore && date.precision !== 'year')
  expect(value).toMatchObject({
    models: String(own.length),
    stated: `${Math.round((stated / own.length) * 100)}%`,
    industries: String(
      new Set(landscape.coverage.filter(({ tier }) => tier !== 'L0').map(({ industry }) => industry)).size,
    ),
    unsure: String(landscape.events.filter(({ status }) => status !== 'confirmed').length),
  })
  const largest = Math.max(...fresh.map(({ parametersB }) => parametersB.value ?? 0))
  expect(value['largest']).toContain(wordingFor('en').parameters(largest))
})

test('columns of both yearly charts add up to all models', () => {
  const { disclosure, openness } = overviewIn('en')
  for (const { series } of [disclosure, openness.columns])
    expect(series.flatMap(({ cells }) => cells).reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(
      own.length,
    )
})

test('news are of the last 90 days, the newest first, and lead to a window that holds them all', () => {
  const cut = cutOverview(landscape, 'en')
  const since = Date.parse(landscape.asOf) - 90 * 86_400_000
  const dated = landscape.events.filter(({ date }) => date.precision === 'day')
  const news = new Set(cut.recent.map(({ id }) => id))
  expect(news.size).toBeGreaterThan(5)
  for (const { id, date } of dated) expect([id, news.has(id)]).toEqual([id, Date.parse(date.value) >= since])
  const values = cut.recent.filter(({ date }) => date.precision === 'day').map(({ date }) => date.value)
  expect(values).toEqual(values.toSorted().toReversed())
  expect(overviewIn('en').recent.all.chosen).toEqual({
    from: when(new Date(since).toISOString().slice(0, 10)),
  })
})

const releasesOf = (dates: readonly string[], asOf = '2024-06-30') =>
  releasesByQuarter(
    { asOf, releases: dates.map(when) } as unknown as OverviewCut,
    Date.UTC(2023, 6, 1),
    wordingFor('en'),
  )

test('a release stands in its quarter; one known to the year alone in none, which is said', () => {
  const { columns, subtitle, title } = releasesOf(['2023', '2023-02-10', '2023-12', '2024-Q1', '2024-03-31'])
  expect(columns.categories).toEqual(['2023', '', '', '', '2024', ''])
  expect(columns.series[0]?.cells.map(({ value }) => value)).toEqual([1, 0, 0, 1, 2, 0])
  expect(subtitle).toContain('1 known to the year alone is left out')
  expect(title).toBe('3 releases in the last 12 months, after 2 in the 12 before')
})

test('without releases there are no columns and nothing breaks', () => {
  const { columns, title } = releasesOf([])
  expect(columns.categories).toEqual([])
  expect(title).toBe('0 releases in the last 12 months, after 0 in the 12 before')
})

test.each(languages)('every text of the page stands in %s, with no slot left', (language) => {
  const texts = JSON.stringify(overviewIn(language)).match(
    /"(?:title|lead|label|subtitle|summary|text)":"[^"]*"/g,
  )
  expect(texts?.length).toBeGreaterThan(40)
  expect(texts?.filter((text) => /\{\w+\}|undefined|NaN|:""/.test(text))).toEqual([])
})
