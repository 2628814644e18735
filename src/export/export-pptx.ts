import type { CutSource } from '#domain/cuts.ts'
import type { ChartExport, ExportedFile } from './export-chart.ts'
import { fileName } from './file-name.ts'
import { writeDeck } from './pptx/deck.ts'
import { slideOf } from './pptx/slide.ts'

/** A chart as a presentation of one slide, native and editable, as bytes. */
export const chartPptx = (chart: ChartExport, sources: readonly CutSource[]): Uint8Array<ArrayBuffer> => {
  const { model, theme } = chart
  return writeDeck([slideOf(chart, sources)], { title: model.title, theme, language: model.language })
}

export const exportPptx = (chart: ChartExport, sources: readonly CutSource[]): ExportedFile => ({
  name: fileName(chart, 'pptx'),
  content: new Blob([chartPptx(chart, sources)], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  }),
})
