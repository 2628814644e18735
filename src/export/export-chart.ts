import { csvTableOf } from '#charts/csv-rows.ts'
import type { ChartModel } from '#charts/model.ts'
import type { CutSource } from '#domain/cuts.ts'
import { nextTask } from '#domain/next-task.ts'
import type { Wording } from '#i18n/wording.ts'
import { layoutFigure } from '#scenes/figure.ts'
import { fitFigure } from '#scenes/fit-figure.ts'
import { measureByTable } from '#scenes/measure.ts'
import type { Size } from '#scenes/scatter.ts'
import { toCsv } from './csv.ts'
import { fileName } from './file-name.ts'
import { type PictureChoice, pictureSizes } from './picture-sizes.ts'
import { toPng } from './png.ts'
import { toSvg } from './svg.ts'

export interface ChartExport {
  readonly model: ChartModel
  readonly wording: Wording
  readonly theme: 'light' | 'dark'
  /** Of the view, for the foot of the figure. */
  readonly address: string
  /** Of the dataset, for the file's name. */
  readonly version: string
}

export interface ExportedFile {
  readonly name: string
  readonly content: Blob
}

/** A chart as a picture before it becomes a file. */
export interface Picture {
  readonly svg: string
  /** In pixels of the PNG. */
  readonly size: Size
  /** How high its smallest letters are in those pixels. */
  readonly smallestTextPx: number
}

/** A 16:9 figure, or a higher one where the chart needs it; a PNG is twice as large. */
const figureSize = { widthPx: 1280, heightPx: 720 }

const figureOf = ({ model, address }: ChartExport, size: Size) =>
  layoutFigure(model, size, measureByTable, address)

const lookOf = ({ model, theme }: ChartExport) => ({
  title: model.title,
  description: model.summary,
  language: model.language,
  theme,
})

/** The chart as it leaves the page with one press, as SVG text. */
export const figureSvg = (chart: ChartExport): string => toSvg(figureOf(chart, figureSize), lookOf(chart))

/** The chart laid out for a page or a picture of a size: all of it is there, not stretched. */
export function figureFor(chart: ChartExport, { widthPx, heightPx }: Size, transparent = false): Picture {
  const size = { widthPx, heightPx }
  const { scene, smallestTextPx } = fitFigure(chart.model, size, measureByTable, chart.address)
  return { svg: toSvg(scene, { ...lookOf(chart), size, transparent }), size, smallestTextPx }
}

export const exportSvg = (chart: ChartExport): ExportedFile => ({
  name: fileName(chart, 'svg'),
  content: new Blob([figureSvg(chart)], { type: 'image/svg+xml' }),
})

export async function figurePng(chart: ChartExport): Promise<Blob> {
  await nextTask()
  const scene = figureOf(chart, figureSize)
  const size = { widthPx: scene.widthPx * 2, heightPx: scene.heightPx * 2 }
  return toPng(toSvg(scene, { ...lookOf(chart), size }), size)
}

export const exportPng = async (chart: ChartExport): Promise<ExportedFile> => ({
  name: fileName(chart, 'png'),
  content: await figurePng(chart),
})

/** The chart in the size, the theme and on the ground that the reader chose. */
function pictureOf(chart: ChartExport, { size: asked, shownPx, theme, transparent }: PictureChoice) {
  const own = { ...chart, theme }
  if (asked !== 'as-shown') return figureFor(own, pictureSizes[asked], transparent)
  const scene = figureOf(chart, { widthPx: shownPx, heightPx: Math.round((shownPx * 9) / 16) })
  const size = { widthPx: scene.widthPx * 2, heightPx: scene.heightPx * 2 }
  return { svg: toSvg(scene, { ...lookOf(own), size, transparent }), size }
}

/** The same as a file whose name says its size. */
export async function exportPicture(
  chart: ChartExport,
  choice: PictureChoice,
  format: 'png' | 'svg',
): Promise<ExportedFile> {
  await nextTask()
  const { svg, size } = pictureOf(chart, choice)
  const name = fileName(chart, format, `${size.widthPx}x${size.heightPx}`)
  if (format === 'svg') return { name, content: new Blob([svg], { type: 'image/svg+xml' }) }
  await nextTask()
  return { name, content: await toPng(svg, size) }
}

/** The chart's data with the addresses of its sources. */
export function chartCsv({ model, wording }: ChartExport, sources: readonly CutSource[]): string {
  const addresses = new Map(sources.map(({ id, url }) => [id, url]))
  return toCsv(csvTableOf(model, wording, (id) => addresses.get(id)))
}

export const exportCsv = (chart: ChartExport, sources: readonly CutSource[]): ExportedFile => ({
  name: fileName(chart, 'csv'),
  content: new Blob([chartCsv(chart, sources)], { type: 'text/csv;charset=utf-8' }),
})
