import type { ChartId, ChartModel } from '#charts/model.ts'
import { charts } from '#charts/registry.ts'
import { cutCharts, cutEvents, cutEvidence } from '#dataset/cut.ts'
import { cutModels } from '#dataset/cut-models.ts'
import { cutPangu } from '#dataset/cut-pangu.ts'
import { cutVendors } from '#dataset/cut-vendors.ts'
import type { EvidenceCut } from '#domain/cuts.ts'
import type { Landscape } from '#domain/schema.ts'
import type { Language } from '#domain/vocabulary.ts'
import type { ChartExport } from '#export/export-chart.ts'
import { readChartViews } from '#view/views.ts'
import { tinyLandscape } from './tiny-dataset.ts'
import { tinyEvents } from './tiny-events.ts'
import { wordingFor } from './wording.ts'

/** A chart of a view as it is about to leave the page, with the sources of the dataset. */
export function chartExport(
  id: ChartId,
  language: Language,
  options: {
    readonly theme?: 'light' | 'dark'
    readonly query?: string
    readonly landscape?: Landscape
  } = {},
): { readonly chart: ChartExport; readonly sources: EvidenceCut['sources'] } {
  const { theme = 'light', query = '', landscape = tinyLandscape() } = options
  const wording = wordingFor(language)
  const events = cutEvents(landscape, language)
  const model: ChartModel = charts[id](
    {
      charts: cutCharts(landscape, language),
      events: { ...events, events: [...events.events, ...tinyEvents] },
      pangu: cutPangu(landscape, language),
      models: cutModels(landscape, language),
      vendors: cutVendors(landscape, language),
    },
    readChartViews(query),
    wording,
  )
  return {
    chart: { model, wording, theme, address: `https://example.org/${id}/?a=1&b=<2>`, version: '1' },
    sources: cutEvidence(landscape, language).sources,
  }
}

/** A dataset in which every name is the given text. */
export function spoilt(text: string): Landscape {
  const landscape = tinyLandscape()
  const name = { en: text, ko: text, zh: text }
  return {
    ...landscape,
    vendors: landscape.vendors.map((vendor) => ({ ...vendor, name })),
    models: landscape.models.map((model) => ({ ...model, name })),
    events: landscape.events.map((event) => ({ ...event, title: name })),
    industries: landscape.industries.map((industry) => ({ ...industry, name })),
    coverage: landscape.coverage.map((entry) => ({ ...entry, name })),
    coverageClaims: landscape.coverageClaims.map((claim) => ({ ...claim, by: name })),
    sources: landscape.sources.map((source) => ({ ...source, title: text, publisher: text })),
  }
}

/** What would run, what would break out, and what would break a layout. */
export const hostileTexts = [
  '=1+1',
  '+1',
  '-1',
  '\t=1',
  `@SUM(A1) <script>alert(1)</script>&"']]> _x0041_ _x000D_ \u202Eright to left\u202C עברית \u200F 🚀👩🏽‍💻 盘古 판구 ぱんぐ a\u0000b\u0008c\uFFFFd`,
  'x'.repeat(2000),
]

/** What XML 1.0 has no place for is left out. */
export const cleanText = (text: string) =>
  ['\u0000', '\u0008', '\uFFFF'].reduce((left, one) => left.replaceAll(one, ''), text)
