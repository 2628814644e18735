import type { ChartId, ChartModel } from '#charts/model.ts'
import type { EvidenceCut } from '#domain/cuts.ts'
import type { Language } from '#domain/vocabulary.ts'
import type { ChartExport } from '#export/export-chart.ts'
import { chartPptx } from '#export/export-pptx.ts'
import type { SlideShape } from '#export/pptx/units.ts'
import { chartExport } from './chart-exports.ts'

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
  options: Parameters<typeof chartExport>[2] & { readonly shape?: SlideShape } = {},
): ExportedSlide {
  const { chart, sources } = chartExport(id, language, options)
  return { chart, model: chart.model, sources, content: chartPptx(chart, sources, options.shape ?? '16:9') }
}
