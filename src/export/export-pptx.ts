import type { CutSource } from '#domain/cuts.ts'
import type { ChartExport, ExportedFile } from './export-chart.ts'
import { fileName } from './file-name.ts'
import { nextTask } from './next-task.ts'
import { writeDeck } from './pptx/deck.ts'
import { type Slide, slidesOf } from './pptx/slide.ts'
import { type SlideShape, slideSizes } from './pptx/units.ts'

const slidesFor = (chart: ChartExport, sources: readonly CutSource[], shape: SlideShape) =>
  slidesOf({ ...chart, size: slideSizes[shape], name: null, takeaway: '' }, chart.theme, sources)

const packed = ({ model, theme }: ChartExport, slides: readonly Slide[], shape: SlideShape) =>
  writeDeck(slides, { title: model.title, theme, language: model.language, size: slideSizes[shape] })

/** A chart as a presentation, native and editable, as bytes: one slide, or as many as a long table needs. */
export const chartPptx = (
  chart: ChartExport,
  sources: readonly CutSource[],
  shape: SlideShape = '16:9',
): Uint8Array<ArrayBuffer> => packed(chart, slidesFor(chart, sources, shape), shape)

/** The same as a file; the page is let in between the steps, so that it says what goes on and does not freeze. */
export async function exportPptx(
  chart: ChartExport,
  sources: readonly CutSource[],
  shape: SlideShape = '16:9',
): Promise<ExportedFile> {
  await nextTask()
  const slides = slidesFor(chart, sources, shape)
  await nextTask()
  return {
    name: fileName(chart, 'pptx', shape === '16:9' ? '' : shape.replace(':', 'x')),
    content: new Blob([packed(chart, slides, shape)], {
      type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    }),
  }
}
