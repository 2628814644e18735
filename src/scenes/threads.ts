import type { TimelineModel } from '#charts/model.ts'
import type { Riser } from './labels-in-lane.ts'
import { lanePx, type PlacedEvent, type PlacedLane } from './lane.ts'
import type { SceneNode } from './scene.ts'

/** What was said and what answered it, both in one lane and in the window. */
export interface Thread {
  readonly from: PlacedEvent
  readonly to: PlacedEvent
}

export function threadsIn({ placed }: PlacedLane, threads: TimelineModel['threads']): Thread[] {
  const places = new Map(placed.map((one) => [one.event.id, one]))
  return threads.flatMap((thread) => {
    const [from, to] = [places.get(thread.from), places.get(thread.to)]
    return from === undefined || to === undefined ? [] : [{ from, to }]
  })
}

/** How far above a mark's middle its thread runs: between the row's texts and those of the row above. */
const abovePx = 7

/** Up from the one, across between the rows, and down to the other, so that no text is crossed. */
export const threadNode = ({ from, to }: Thread): SceneNode => {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const edge = -lanePx.radius - 0.5
  return {
    node: 'mark',
    d: `M0,${edge}V${round(Math.min(0, dy) - abovePx)}H${round(dx)}V${round(dy + edge)}`,
    x: from.x,
    y: from.y,
    fill: 'ground',
    fillOpacity: 0,
    stroke: 'axis',
    strokePx: 1.2,
    datum: to.event.id,
  }
}

/** Where a thread leads down through rows that are not its own: no label may stand there. */
export function riserOf({ from, to }: Thread): Riser {
  const [upper, lower] = from.row < to.row ? [from, to] : [to, from]
  return { x: lower.x, fromRow: upper.row, toRow: lower.row }
}

const round = (value: number) => Math.round(value * 100) / 100
