import type { CutSource } from '#domain/cuts.ts'
import { citedBy } from '../slide/notes.ts'
import { planSlides, type SlideChart, type SlidePlan } from '../slide/plan.ts'
import { barShapes } from './bar-slide.ts'
import { type Canvas, createCanvas } from './canvas.ts'
import { furnitureShapes } from './furniture.ts'
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
  planSlides(chart).map((plan) => {
    const canvas = createCanvas(theme, plan.language, plan.size)
    return {
      canvas,
      shapes: [...furnitureShapes(plan.furniture, canvas), ...bodyShapes(plan, chart, canvas)],
      notes: notesOf(plan, chart, sources),
    }
  })

function bodyShapes({ body, furniture: { room } }: SlidePlan, chart: SlideChart, canvas: Canvas): Markup[] {
  switch (body.kind) {
    case 'scatter':
      return scatterShapes(body.model, body.placed, chart.wording, canvas, room)
    case 'bar':
      return barShapes(body.model, canvas, room)
    case 'timeline':
      return timelineShapes(body.fitted, body.scale, canvas, room)
    case 'table': {
      const { title, summary } = chart.model
      return [tableFrame(body.table, body.rows, canvas, { name: title, description: summary }, room)]
    }
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
