import type { ChartModel } from '#charts/model.ts'
import { csvTableOf } from '#charts/rows.ts'
import type { CutSource } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { layoutFigure } from '#scenes/figure.ts'
import { measureByTable } from '#scenes/measure.ts'
import type { Scene } from '#scenes/scene.ts'
import { toCsv } from './csv.ts'
import { fileName } from './file-name.ts'
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

/** A 16:9 figure, or a higher one where the chart needs it; a PNG is twice as large. */
const figureSize = { widthPx: 1280, heightPx: 720 }

const figureOf = ({ model, address }: ChartExport) => layoutFigure(model, figureSize, measureByTable, address)

const svgOf = (scene: Scene, { model, theme }: ChartExport) =>
  toSvg(scene, { title: model.title, description: model.summary, language: model.language, theme })

/** The chart as it leaves the page, as SVG text. */
export const figureSvg = (chart: ChartExport): string => svgOf(figureOf(chart), chart)

export const exportSvg = (chart: ChartExport): ExportedFile => ({
  name: fileName(chart, 'svg'),
  content: new Blob([figureSvg(chart)], { type: 'image/svg+xml' }),
})

export function figurePng(chart: ChartExport): Promise<Blob> {
  const scene = figureOf(chart)
  return toPng(svgOf(scene, chart), scene, 2)
}

export const exportPng = async (chart: ChartExport): Promise<ExportedFile> => ({
  name: fileName(chart, 'png'),
  content: await figurePng(chart),
})

/** The chart's data with the addresses of its sources. */
export function chartCsv({ model, wording }: ChartExport, sources: readonly CutSource[]): string {
  const addresses = new Map(sources.map(({ id, url }) => [id, url]))
  return toCsv(csvTableOf(model, wording, (id) => addresses.get(id)))
}

export const exportCsv = (chart: ChartExport, sources: readonly CutSource[]): ExportedFile => ({
  name: fileName(chart, 'csv'),
  content: new Blob([chartCsv(chart, sources)], { type: 'text/csv;charset=utf-8' }),
})
