import type { CutSource } from '#domain/cuts.ts'
import { nextTask } from '#domain/next-task.ts'
import type { ChartExport, ExportedFile } from './export-chart.ts'
import { fileName } from './file-name.ts'
import { createDeck, type DeckLook, writeDeck } from './pptx/deck.ts'
import { slidesOf } from './pptx/slide.ts'
import { type SlideShape, slideSizes } from './pptx/units.ts'

const slidesFor = (chart: ChartExport, sources: readonly CutSource[], shape: SlideShape) =>
  slidesOf({ ...chart, size: slideSizes[shape], name: null, takeaway: '' }, chart.theme, sources)

const lookOf = ({ model, theme }: ChartExport, shape: SlideShape): DeckLook => ({
  title: model.title,
  theme,
  language: model.language,
  size: slideSizes[shape],
})

/** A chart as a presentation, native and editable, as bytes: one slide, or as many as a long table needs. */
export const chartPptx = (
  chart: ChartExport,
  sources: readonly CutSource[],
  shape: SlideShape = '16:9',
): Uint8Array<ArrayBuffer> => writeDeck(slidesFor(chart, sources, shape), lookOf(chart, shape))

/** The same as a file; the page is let in between the steps, so that it says what goes on and does not freeze. */
export async function exportPptx(
  chart: ChartExport,
  sources: readonly CutSource[],
  shape: SlideShape = '16:9',
): Promise<ExportedFile> {
  await nextTask()
  const slides = slidesFor(chart, sources, shape)
  await nextTask()
  const file = createDeck(lookOf(chart, shape))
  for (const slide of slides)
    for (const pack of file.add(slide)) {
      await nextTask()
      pack()
    }
  await nextTask()
  return {
    name: fileName(chart, 'pptx', shape === '16:9' ? '' : shape.replace(':', 'x')),
    content: new Blob([file.finish()], {
      type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    }),
  }
}
