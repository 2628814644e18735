import type { TimelineEvent, TimelineLane } from '#charts/model.ts'
import type { FittedTimeline } from '#scenes/fit-timeline.ts'
import { measureByTable } from '#scenes/measure.ts'
import { layoutTimeline } from '#scenes/timeline.ts'
import type { Canvas } from './canvas.ts'
import { groupShape, shapesOf } from './shapes.ts'
import type { Box } from './units.ts'
import type { Markup } from './xml.ts'

/** A timeline as native shapes and texts: the calendar behind, and a group for each lane. */
export function timelineShapes({ model, heights }: FittedTimeline, canvas: Canvas, box: Box): Markup[] {
  const everything = { top: 0, bottom: Number.POSITIVE_INFINITY }
  const scene = layoutTimeline(model, box.widthPx, measureByTable, model.window, everything, heights)
  const events = new Map(scene.targets.map(({ event }) => [event.id, event]))
  const describe = (id: string) => {
    const event = events.get(id)
    return event === undefined ? undefined : { name: event.label, description: event.spoken }
  }
  const whole = { ...box, heightPx: scene.heightPx }
  return [
    groupShape(canvas, { name: 'calendar', description: '' }, whole, shapesOf(scene.ground, canvas, box)),
    ...scene.lanes.map(({ placed, name, bars, threads, marks, labels }) =>
      groupShape(
        canvas,
        { name: placed.lane.label, description: laneText(placed.lane) },
        { ...box, y: box.y + placed.top, heightPx: placed.heightPx },
        [
          ...shapesOf([rule(placed.top, box.widthPx), ...name, ...bars, ...threads], canvas, box),
          ...shapesOf(marks, canvas, box, describe),
          ...shapesOf(labels, canvas, box),
        ],
      ),
    ),
  ]
}

const rule = (y: number, widthPx: number) =>
  ({ node: 'line', x1: 0, x2: widthPx, y1: y, y2: y, ink: 'hairline', widthPx: 1 }) as const

/** A lane for whoever cannot see it: its name, and every event that stands on it. */
const laneText = ({ label, events }: TimelineLane): string =>
  `${label}: ${events.map(spokenShort).join('; ')}`

const spokenShort = ({ dateText, title }: TimelineEvent) => `${dateText} ${title}`
