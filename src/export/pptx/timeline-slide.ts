import type { TimelineEvent, TimelineLane } from '#charts/model.ts'
import { scaleNodes } from '#scenes/scale.ts'
import type { SceneNode } from '#scenes/scene.ts'
import type { SlideTimeline } from '../slide/timeline.ts'
import type { Canvas } from './canvas.ts'
import { groupShape, shapesOf } from './shapes.ts'
import type { Box } from './units.ts'
import type { Markup } from './xml.ts'

/** A timeline as native shapes and texts, `scale` times as large as on the page: the calendar behind, and a group for each lane. */
export function timelineShapes({ scene, scale }: SlideTimeline, canvas: Canvas, box: Box): Markup[] {
  const events = new Map(scene.targets.map(({ event }) => [event.id, event]))
  const describe = (id: string) => {
    const event = events.get(id)
    return event === undefined ? undefined : { name: event.label, description: event.spoken }
  }
  const whole = { ...box, heightPx: scene.heightPx * scale }
  const shapes = (nodes: readonly SceneNode[], said?: typeof describe) =>
    shapesOf(scaleNodes(nodes, scale), canvas, box, said)
  return [
    groupShape(canvas, { name: 'calendar', description: '' }, whole, shapes(scene.ground)),
    ...scene.lanes.map(({ placed, name, bars, threads, marks, labels }) =>
      groupShape(
        canvas,
        { name: placed.lane.label, description: laneText(placed.lane) },
        { ...box, y: box.y + placed.top * scale, heightPx: placed.heightPx * scale },
        [
          ...shapes([rule(placed.top, scene.widthPx), ...name, ...bars, ...threads]),
          ...shapes(marks, describe),
          ...shapes(labels),
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
