import { expect, test } from 'vitest'
import { cutCharts, cutEvents } from '#dataset/cut.ts'
import { cutVendors } from '#dataset/cut-vendors.ts'
import type { Landscape } from '#domain/schema.ts'
import type { Language } from '#domain/vocabulary.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { wordingFor } from '#testing/wording.ts'
import { figureCell } from '../figure-cell.ts'
import { buildVendorPage } from './one.ts'

const pageOf = (id: string, language: Language = 'en', landscape: Landscape = tinyLandscape()) =>
  buildVendorPage(
    cutCharts(landscape, language),
    cutVendors(landscape, language),
    cutEvents(landscape, language),
    id,
    wordingFor(language),
  )

test('facts say what is recorded, and that the rest is not', () => {
  expect(pageOf('alpha')?.facts.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Segment: Big tech',
    'Headquarters: Shenzhen',
    'Founded: 1987',
    'Listed as: Not recorded here',
    'Website: Not recorded here',
    'Sells to: Companies',
  ])
  expect(pageOf('alpha')?.lead).toBe('Big tech, Shenzhen: 2 models and 2 events on record')
  expect(pageOf('beta', 'ko')?.lead).toBe('스타트업, 베이징: 모델 2개, 사건 0건 수록')
})

test('the line-up has families with their models in time order, each size being the chart’s own cell', () => {
  const landscape = tinyLandscape()
  const lineup = pageOf('alpha')?.lineup ?? []
  expect(lineup.map(({ name, models }) => [name, models.map(({ id }) => id)])).toEqual([
    ['One', ['one-moe', 'one-chat']],
  ])
  const { models } = cutCharts(landscape, 'en')
  for (const { id, cell } of lineup.flatMap((family) => family.models)) {
    const figure = models.find((model) => model.id === id)?.parametersB
    expect(figure && figureCell(figure, wordingFor('en'))).toEqual(cell)
  }
  const [first] = landscape.models
  if (first !== undefined) first.family = null
  expect(pageOf('alpha', 'en', landscape)?.lineup.map(({ name }) => name)).toEqual([
    'One',
    'Outside any family',
  ])
})

test('releases are the latest ten, last first, with their status', () => {
  const landscape = tinyLandscape()
  const [rumour] = landscape.events
  if (rumour === undefined) throw new Error('no event')
  for (let day = 10; day < 22; day += 1)
    landscape.events.push({
      ...rumour,
      id: `later-${day}`,
      date: { value: `2024-01-${day}`, precision: 'day' },
    })
  const releases = pageOf('alpha', 'en', landscape)?.releases ?? []
  expect(releases).toHaveLength(10)
  expect([releases[0], releases[9]].map((release) => release?.id)).toEqual(['later-21', 'later-12'])
  expect(pageOf('alpha')?.releases.map(({ id, statusText }) => [id, statusText])).toEqual([
    ['one-denial', 'Confirmed'],
    ['one-rumour', 'Denied'],
  ])
})

test('figures are counted by how they are known', () => {
  expect(pageOf('beta')?.figures.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Disclosed by vendor: 0',
    'Reported by press: 2',
    'Estimated: 1',
    'Not disclosed: 0',
    'Sources cited: 1',
  ])
})

test('what is no vendor has no page, the market included; who is here for comparison has no growth', () => {
  expect([pageOf('never'), pageOf('market')]).toEqual([null, null])
  const landscape = tinyLandscape()
  for (const model of landscape.models) model.reference = model.vendor === 'beta'
  expect(['alpha', 'beta'].map((id) => pageOf(id, 'en', landscape)?.hasGrowth)).toEqual([true, false])
})
