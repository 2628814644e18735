import type { CutSource } from '#domain/cuts.ts'
import { citedBy } from '../slide/notes.ts'
import { planSlides, type SlideChart, type SlidePlan } from '../slide/plan.ts'
import { barShapes } from './bar-slide.ts'
import { type Canvas, createCanvas } from './canvas.ts'
import { furnitureShapes } from './furniture.ts'
import { listShapes } from './list-slide.ts'
import type { Theme } from './paint.ts'
import { scatterShapes } from './scatter-slide.ts'
import { tableFrame } from './table.ts'
import { timelineShapes } from './timeline-slide.ts'
import type { Markup } from './xml.ts'

/** A slide before it is packed: its shapes, what they lead to, and a text for each paragraph of the speaker's notes. */
export interface Slide {
  readonly canvas: Canvas
  readonly shapes: readonly Markup[]
  readonly notes: readonly string[]
}

/** A chart as slides of native objects, one unless a table is too long for it, with the sources of what each shows in its notes. */
export const slidesOf = (chart: SlideChart, theme: Theme, sources: readonly CutSource[]): Slide[] =>
  planSlides(chart).map((plan) => chartSlide(plan, chart, theme, sources))

/** One planned slide of a chart in native objects, with its sources in its notes. */
export const chartSlide = (
  plan: SlidePlan,
  chart: SlideChart,
  theme: Theme,
  sources: readonly CutSource[],
): Slide => slideOf({ ...plan, notes: notesOf(plan, chart, sources) }, theme)

/** A planned slide in native objects. */
export function slideOf(plan: SlidePlan, theme: Theme): Slide {
  const canvas = createCanvas(theme, plan.language, plan.size)
  return {
    canvas,
    shapes: [...furnitureShapes(plan.furniture, canvas), ...bodyShapes(plan, canvas)],
    notes: plan.notes,
  }
}

function bodyShapes({ body, furniture: { room } }: SlidePlan, canvas: Canvas): Markup[] {
  switch (body.kind) {
    case 'scatter':
      return scatterShapes(body.model, body.placed, body.wording, canvas, room)
    case 'bar':
      return barShapes(body.model, canvas, room)
    case 'timeline':
      return timelineShapes(body.placed, canvas, room)
    case 'table':
      return [tableFrame(body.table, body.rows, canvas, body.said, room)]
    case 'list':
      return listShapes(body.list, canvas)
  }
}

/** Somebody's takeaway first, then what the chart says, how it is drawn, and where that is from. */
function notesOf(
  { notes, shown }: SlidePlan,
  { model, wording, address, name, takeaway }: SlideChart,
  sources: readonly CutSource[],
): string[] {
  const listed = citedBy(shown, sources)
  const said = takeaway.trim()
  return [
    ...(said === '' ? [] : [...said.split('\n'), '']),
    ...(name === null ? [] : [model.title]),
    model.summary,
    ...notes,
    '',
    `${model.sourceLine}. ${address}`,
    ...(listed.length === 0
      ? []
      : ['', `${wording.t('table.sources')} (${wording.count(listed.length)})`, ...listed]),
  ]
}
