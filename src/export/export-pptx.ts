import type { CutSource } from '#domain/cuts.ts'
import type { ChartExport, ExportedFile } from './export-chart.ts'
import { fileName } from './file-name.ts'
import { writeDeck } from './pptx/deck.ts'
import { type Slide, slideOf } from './pptx/slide.ts'

const packed = ({ model, theme }: ChartExport, slide: Slide) =>
  writeDeck([slide], { title: model.title, theme, language: model.language })

/** A chart as a presentation of one slide, native and editable, as bytes. */
export const chartPptx = (chart: ChartExport, sources: readonly CutSource[]): Uint8Array<ArrayBuffer> =>
  packed(chart, slideOf(chart, sources))

/** The same as a file; the page is let in between the steps, so that it says what goes on and does not freeze. */
export async function exportPptx(chart: ChartExport, sources: readonly CutSource[]): Promise<ExportedFile> {
  await nextTask()
  const slide = slideOf(chart, sources)
  await nextTask()
  return {
    name: fileName(chart, 'pptx'),
    content: new Blob([packed(chart, slide)], {
      type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    }),
  }
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve))
