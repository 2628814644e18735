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
import { chartPptx } from '#export/export-pptx.ts'
import type { SlideShape } from '#export/pptx/units.ts'
import { readChartViews } from '#view/views.ts'
import { tinyLandscape } from './tiny-dataset.ts'
import { tinyEvents } from './tiny-events.ts'
import { wordingFor } from './wording.ts'

export interface ExportedSlide {
  readonly chart: ChartExport
  readonly model: ChartModel
  readonly sources: EvidenceCut['sources']
  readonly content: Uint8Array
}

/** A chart of a view as it leaves for PowerPoint. */
export function exportedSlide(
  id: ChartId,
  language: Language,
  options: {
    readonly theme?: 'light' | 'dark'
    readonly query?: string
    readonly shape?: SlideShape
    readonly landscape?: Landscape
  } = {},
): ExportedSlide {
  const { theme = 'light', query = '', shape = '16:9', landscape = tinyLandscape() } = options
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
  const chart = { model, wording, theme, address: `https://example.org/${id}/?a=1&b=<2>`, version: '1' }
  const { sources } = cutEvidence(landscape, language)
  return { chart, model, sources, content: chartPptx(chart, sources, shape) }
}
