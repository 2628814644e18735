import type { Cell, ScatterModel, TimelineModel } from '#charts/model.ts'
import type { CutSource } from '#domain/cuts.ts'
import { type FittedTimeline, fitTimeline } from '#scenes/fit-timeline.ts'
import { layoutKey, layoutLegend } from '#scenes/legend.ts'
import { measureByTable } from '#scenes/measure.ts'
import type { ChartExport } from '../export-chart.ts'
import { barShapes } from './bar-slide.ts'
import { type Canvas, createCanvas } from './canvas.ts'
import { type Furniture, furnish, innerWidth } from './furniture.ts'
import { heatTable } from './heat-table.ts'
import { matrixTable } from './matrix-table.ts'
import { citedBy, scatterNotes, timelineNotes } from './notes.ts'
import { scatterShapes } from './scatter-slide.ts'
import { pagesOf, type SlideTable, tableFrame } from './table.ts'
import { timelineShapes } from './timeline-slide.ts'
import { treeTable } from './tree-table.ts'
import { type Box, type SlideShape, type SlideSize, slideSizes } from './units.ts'
import type { Markup } from './xml.ts'

/** A slide before it is packed: its shapes, what they lead to, and a text for each paragraph of the speaker's notes. */
export interface Slide {
  readonly canvas: Canvas
  readonly shapes: readonly Markup[]
  readonly notes: readonly string[]
}

/** What a kind of chart makes of a slide: its shapes, what its notes say of how it is drawn, and what it shows. */
interface Body {
  readonly canvas: Canvas
  readonly shapes: readonly Markup[]
  readonly notes: readonly string[]
  readonly shown: readonly Cell[]
}

/** A chart as slides of native objects, one unless a table is too long for it, with the sources of what each shows in its notes. */
export function slidesOf(
  chart: ChartExport,
  sources: readonly CutSource[],
  shape: SlideShape = '16:9',
): Slide[] {
  const { model, wording, address } = chart
  return bodiesOf({ ...chart, size: slideSizes[shape] }).map(({ canvas, shapes, notes, shown }) => {
    const listed = citedBy(shown, sources)
    return {
      canvas,
      shapes,
      notes: [
        model.summary,
        ...notes,
        '',
        `${model.sourceLine}. ${address}`,
        ...(listed.length === 0
          ? []
          : ['', `${wording.t('table.sources')} (${wording.count(listed.length)})`, ...listed]),
      ],
    }
  })
}

type SizedChart = ChartExport & { readonly size: SlideSize }

/** A new kind of chart is one more case here, and the compiler asks for it. */
function bodiesOf(chart: SizedChart): Body[] {
  const { model } = chart
  switch (model.kind) {
    case 'scatter':
      return [scatterBody(model, chart)]
    case 'bar': {
      const canvas = canvasFor(chart)
      const { shapes, room } = furnish({ ...headOf(chart), notes: [], legend: null }, canvas)
      return [
        {
          canvas,
          shapes: [...shapes, ...barShapes(model, canvas, room)],
          notes: [model.subtitle],
          shown: model.series.flatMap(({ cells }) => cells),
        },
      ]
    }
    case 'timeline':
      return [timelineBody(model, chart)]
    case 'heat':
      return tableBodies(chart, heatTable(model, canvasFor(chart), tableRoom(chart)))
    case 'matrix':
      return tableBodies(chart, matrixTable(model, canvasFor(chart), innerWidth(chart.size)))
    case 'tree':
      return tableBodies(chart, treeTable(model, canvasFor(chart), innerWidth(chart.size)))
  }
}

const canvasFor = ({ theme, model, size }: SizedChart): Canvas => createCanvas(theme, model.language, size)

const headOf = ({ model, address }: ChartExport): Omit<Furniture, 'notes' | 'legend'> => ({
  title: model.title,
  subtitle: model.subtitle,
  sourceLine: model.sourceLine,
  address,
})

const legendOf = ({ model, wording, size }: SizedChart): Furniture['legend'] => ({
  ...layoutLegend(model, innerWidth(size), measureByTable),
  name: wording.t('slide.legend'),
})

function scatterBody(model: ScatterModel, chart: SizedChart): Body {
  const { wording } = chart
  const canvas = canvasFor(chart)
  const legend = {
    ...layoutKey(model, innerWidth(chart.size), measureByTable),
    name: wording.t('slide.legend'),
  }
  const { shapes, room } = furnish({ ...headOf(chart), notes: model.notes, legend }, canvas)
  const points = [...model.series, ...(model.references === null ? [] : [model.references])].flatMap(
    (series) => series.points,
  )
  return {
    canvas,
    shapes: [...shapes, ...scatterShapes(model, wording, canvas, room)],
    notes: scatterNotes(model, points, wording),
    shown: points.flatMap(({ cell, second }) => (second === null ? [cell] : [cell, second.cell])),
  }
}

const largerScales = [1.35, 1.2]

/** A timeline is cut to what a slide holds; where that is not all, a line below the subtitle says so and the notes list the rest. */
function timelineBody(model: TimelineModel, chart: SizedChart): Body {
  const { wording } = chart
  const canvas = canvasFor(chart)
  const furnished = (notes: readonly string[], on: Canvas) =>
    furnish({ ...headOf(chart), notes, legend: legendOf(chart) }, on)
  const fitTo = (notes: readonly string[], scale: number) => {
    const { widthPx, heightPx } = furnished(notes, canvasFor(chart)).room
    return fitTimeline(model, { widthPx: widthPx / scale, heightPx: heightPx / scale }, measureByTable)
  }
  const eventsOf = ({ market, lanes }: TimelineModel) => [market, ...lanes].flatMap(({ events }) => events)
  const said = ({ model: drawn, leftOut }: FittedTimeline): string[] => {
    if (leftOut.length === 0) return []
    const n = eventsOf(drawn).length
    return [wording.t('slide.leftOut', { shown: n, all: n + leftOut.length })]
  }
  // A few lanes stand larger, as long as all their events and labels find room.
  const large = largerScales.find((scale) => fitTo([], scale).heights.label > 0)
  const scale = large ?? 1
  const fitted = large === undefined ? fitTo(said(fitTo([], 1)), 1) : fitTo([], large)
  const { shapes, room } = furnished(said(fitted), canvas)
  return {
    canvas,
    shapes: [...shapes, ...timelineShapes(fitted, scale, canvas, room)],
    notes: timelineNotes(fitted, wording),
    shown: eventsOf(fitted.model).map(({ cell }) => cell),
  }
}

const tableRoom = (chart: SizedChart): Box =>
  furnish({ ...headOf(chart), notes: [], legend: legendOf(chart) }, canvasFor(chart)).room

/** A table goes on over as many slides as its rows need, its head on each: no row of a table is less true than another. */
function tableBodies(chart: SizedChart, table: SlideTable): Body[] {
  const pages = pagesOf(table, tableRoom(chart).heightPx)
  return pages.map((rows, index): Body => {
    const canvas = canvasFor(chart)
    const head = headOf(chart)
    const subtitle = pages.length === 1 ? head.subtitle : `${head.subtitle} (${index + 1}/${pages.length})`
    const { shapes, room } = furnish({ ...head, subtitle, notes: [], legend: legendOf(chart) }, canvas)
    const { title, summary } = chart.model
    return {
      canvas,
      shapes: [...shapes, tableFrame(table, rows, canvas, { name: title, description: summary }, room)],
      notes: [chart.model.subtitle],
      shown: rows.flatMap((row) => row.shown),
    }
  })
}
