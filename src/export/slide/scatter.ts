import type { ScatterModel } from '#charts/model.ts'
import { measureByTable, wrapText } from '#scenes/measure.ts'
import { layoutScatter, type ScatterScene } from '#scenes/scatter.ts'
import { serialOf } from '../pptx/serial.ts'
import type { Box } from '../pptx/units.ts'
import { type YearAxis, yearAxis } from '../pptx/year-axis.ts'

/** Years stand between the plot and the band, where a scene has them below. */
export const yearsPx = 20
/** Room for the axis' title above the scene's own. */
export const headPx = 8
const [legendGapPx, symbolPx, widestLegendPx] = [12, 46, 240]

/** Where the parts of a scatter stand on a slide. */
export interface SlideScatter {
  /** The model on the scales that a native chart has. */
  readonly plotted: ScatterModel
  readonly years: YearAxis
  readonly scene: ScatterScene
  readonly legend: { readonly widthPx: number; readonly heightPx: number; readonly sizePx: number }
}

/** Places a scatter in its room: plot and band left, the legend of a native chart right. */
export function placeScatter(model: ScatterModel, room: Box): SlideScatter {
  const years = yearsOf(model)
  const plotted = nativeScales(model, years)
  const legend = legendFor(model, room.heightPx)
  const scene = layoutScatter(
    plotted,
    { widthPx: room.widthPx - legend.widthPx - legendGapPx, heightPx: room.heightPx - headPx + 4 },
    measureByTable,
  )
  return { plotted, years, scene, legend }
}

/** The largest letters with which every series stands in the legend, a name on two lines where it is long. */
function legendFor({ series, references, lines }: ScatterModel, roomPx: number): SlideScatter['legend'] {
  const names = [...lines, ...series, ...(references === null ? [] : [references])].map(({ label }) => label)
  const at = (sizePx: number) => {
    const widest = Math.max(...names.map((name) => measureByTable(name, sizePx)))
    const widthPx = Math.min(widestLegendPx, Math.ceil(widest) + symbolPx)
    const rows = names.reduce(
      (sum, name) => sum + wrapText(name, widthPx - symbolPx, sizePx, measureByTable).length,
      0,
    )
    return { widthPx, heightPx: Math.ceil(rows * sizePx * 1.4) + 8, sizePx }
  }
  return [12, 11, 10, 9].map(at).find(({ heightPx }) => heightPx <= roomPx) ?? at(8)
}

/** Whole decades or steps: a native log axis puts its ticks at its own beginning times ten. */
const nativeScales = (model: ScatterModel, years: YearAxis): ScatterModel => ({
  ...model,
  x: { ...model.x, from: msOf(years.from), to: msOf(years.to) },
  y: {
    ...model.y,
    from: model.y.ticks[0]?.value ?? model.y.from,
    to: model.y.ticks.at(-1)?.value ?? model.y.to,
  },
})

const msOf = (serial: number) => (serial - serialOf(0)) * 86_400_000

const yearsOf = ({ x, series, references }: ScatterModel): YearAxis => {
  const times = [...series, ...(references === null ? [] : [references])].flatMap(({ points }) =>
    points.map(({ time }) => time.at),
  )
  return yearAxis(x.from, x.to, Math.min(x.to, ...times))
}
