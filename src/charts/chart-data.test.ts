// @vitest-environment node
import { expect, test } from 'vitest'
import { cutCharts, cutEvents } from '#dataset/cut.ts'
import { cutModels } from '#dataset/cut-models.ts'
import { cutPangu } from '#dataset/cut-pangu.ts'
import { cutVendors } from '#dataset/cut-vendors.ts'
import { partCutters } from '#dataset/parts.ts'
import { type Language, languages } from '#domain/vocabulary.ts'
import { wordingFor } from '#testing/wording.ts'
import { readChartViews } from '#view/views.ts'
import { readData } from '../../scripts/read-data.ts'
import { chartData, furtherNeeds } from './chart-data.ts'
import { joinParts } from './compare/join-parts.ts'
import { chartIds, charts } from './registry.ts'

const { landscape } = readData('data')
const furtherIn = (language: Language) => ({
  events: cutEvents(landscape, language),
  pangu: cutPangu(landscape, language),
  models: cutModels(landscape, language),
  vendors: cutVendors(landscape, language),
})

test.each(languages)('in %s every chart is the same from what it needs as from everything', (language) => {
  const [cut, all, wording] = [cutCharts(landscape, language), furtherIn(language), wordingFor(language)]
  for (const query of ['', '?vendors=huawei,baidu&table=1', '?form=models', '?q=pangu&size=both&by=segment'])
    for (const id of chartIds) {
      const needs: readonly string[] = furtherNeeds[id]
      const given = Object.fromEntries(Object.entries(all).filter(([kind]) => needs.includes(kind)))
      const views = readChartViews(query)
      expect([id, charts[id](chartData(cut, given), views, wording)]).toEqual([
        id,
        charts[id]({ charts: cut, ...all }, views, wording),
      ])
    }
})

test.each(languages)('in %s vendors compare the same by their parts as by the whole', (language) => {
  const [cut, all, wording] = [cutCharts(landscape, language), furtherIn(language), wordingFor(language)]
  const eventsOf = partCutters.events(landscape, language)
  const modelsOf = partCutters.models(landscape, language)
  const ids = cut.vendors.map(({ id }) => id)
  for (let at = 0; at < ids.length; at += 4) {
    const own = ids.slice(at, at + 4)
    const views = readChartViews(`?vendors=${own.join()}`)
    const whole = charts.compare({ charts: cut, ...all }, views, wording)
    expect(whole.columns.map(({ id }) => id)).toEqual(own)
    for (const parts of [
      joinParts(cut, all.vendors, own.map(eventsOf), own.map(modelsOf)),
      joinParts(cut, all.vendors, [all.events, all.events], [all.models, all.models]),
    ])
      expect(charts.compare({ ...parts, pangu: all.pangu }, views, wording)).toEqual(whole)
  }
})

test('models compare the same without events and details of vendors', () => {
  const [cut, all, wording] = [cutCharts(landscape, 'en'), furtherIn('en'), wordingFor('en')]
  const views = readChartViews('?form=models&models=pangu-sigma,pangu-alpha')
  expect(charts.compare(chartData(cut, { models: all.models }), views, wording)).toEqual(
    charts.compare({ charts: cut, ...all }, views, wording),
  )
})
