import type { ScatterModel, TimelineModel } from '#charts/model.ts'
import type { CutSource } from '#domain/cuts.ts'
import { type FittedTimeline, fitTimeline } from '#scenes/fit-timeline.ts'
import { layoutKey, layoutLegend } from '#scenes/legend.ts'
import { measureByTable } from '#scenes/measure.ts'
import type { ChartExport } from '../export-chart.ts'
import { barShapes } from './bar-slide.ts'
import { type Canvas, createCanvas } from './canvas.ts'
import { type Furniture, furnish, innerPx } from './furniture.ts'
import { citedBy, scatterNotes, timelineNotes } from './notes.ts'
import { scatterShapes } from './scatter-slide.ts'
import { timelineShapes } from './timeline-slide.ts'
import type { Markup } from './xml.ts'

/** A slide before it is packed: its shapes, what they lead to, and a text for each paragraph of the speaker's notes. */
export interface Slide {
  readonly title: string
  readonly canvas: Canvas
  readonly shapes: readonly Markup[]
  readonly notes: readonly string[]
}

/** What a kind of chart adds to a slide: its shapes, and what its notes say of how it is drawn. */
interface Body {
  readonly shapes: readonly Markup[]
  readonly notes: readonly string[]
  /** What is drawn, for its sources. */
  readonly drawn: ChartExport['model']
}

/** A chart as one slide of native objects, with the sources of what it shows in the speaker's notes. */
export function slideOf(chart: ChartExport, sources: readonly CutSource[]): Slide {
  const { model, wording, theme, address } = chart
  const canvas = createCanvas(theme, model.language)
  const { shapes, notes, drawn } = bodyOf(chart, canvas)
  const listed = citedBy(drawn, sources)
  return {
    title: model.title,
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
}

/** A new kind of chart is one more case here, and the compiler asks for it. */
function bodyOf(chart: ChartExport, canvas: Canvas): Body {
  const { model } = chart
  switch (model.kind) {
    case 'scatter':
      return scatterBody(model, chart, canvas)
    case 'bar': {
      const { shapes, room } = furnish({ ...headOf(chart), notes: [], legend: null }, canvas)
      return { shapes: [...shapes, ...barShapes(model, canvas, room)], notes: [model.subtitle], drawn: model }
    }
    case 'timeline':
      return timelineBody(model, chart, canvas)
  }
}

const headOf = ({ model, address }: ChartExport): Omit<Furniture, 'notes' | 'legend'> => ({
  title: model.title,
  subtitle: model.subtitle,
  sourceLine: model.sourceLine,
  address,
})

function scatterBody(model: ScatterModel, chart: ChartExport, canvas: Canvas): Body {
  const { wording } = chart
  const legend = { ...layoutKey(model, innerPx, measureByTable), name: wording.t('slide.legend') }
  const { shapes, room } = furnish({ ...headOf(chart), notes: model.notes, legend }, canvas)
  return {
    shapes: [...shapes, ...scatterShapes(model, wording, canvas, room)],
    notes: scatterNotes(model, wording),
    drawn: model,
  }
}

/** A timeline is cut to what a slide holds; where that is not all, a line below the subtitle says so and the notes list the rest. */
function timelineBody(model: TimelineModel, chart: ChartExport, canvas: Canvas): Body {
  const { wording } = chart
  const legend = { ...layoutLegend(model, innerPx, measureByTable), name: wording.t('slide.legend') }
  const furnished = (notes: readonly string[], on: Canvas) => furnish({ ...headOf(chart), notes, legend }, on)
  const fitTo = (notes: readonly string[]) =>
    fitTimeline(model, furnished(notes, createCanvas(canvas.theme, canvas.language)).room, measureByTable)
  const said = ({ model: { market, lanes }, leftOut }: FittedTimeline): string[] => {
    if (leftOut.length === 0) return []
    const n = [market, ...lanes].reduce((sum, { events }) => sum + events.length, 0)
    return [wording.t('slide.leftOut', { shown: n, all: n + leftOut.length })]
  }
  const fitted = fitTo(said(fitTo([])))
  const { shapes, room } = furnished(said(fitted), canvas)
  return {
    shapes: [...shapes, ...timelineShapes(fitted, canvas, room)],
    notes: timelineNotes(fitted, wording),
    drawn: fitted.model,
  }
}
