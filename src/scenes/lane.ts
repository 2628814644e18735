import type { Span, TimelineEvent, TimelineLane } from '#charts/model.ts'
import { packRows } from './rows.ts'
import type { SceneNode } from './scene.ts'
import { eventMark } from './symbol.ts'

export const lanePx = { text: 11, radius: 4.5 } as const
export const gapPx = 3

/** Heights within a lane: the row above the marks for labels, each row of marks, and the space below. */
export interface LaneHeights {
  readonly label: number
  readonly row: number
  readonly foot: number
}
export const roomyLane: LaneHeights = { label: 14, row: 15, foot: 5 }
export const closeLane: LaneHeights = { label: 13, row: 13, foot: 2 }
/** For a page that must hold every lane: labels stand beside their marks alone. */
export const denseLane: LaneHeights = { label: 0, row: 13, foot: 1 }

export const laneHeight = (rows: number, { label, row, foot }: LaneHeights): number =>
  label + Math.max(1, rows) * row + foot

export interface PlacedEvent {
  readonly event: TimelineEvent
  readonly row: number
  readonly x: number
  readonly y: number
  /** Where its period is drawn, cut to the plot; null when the day is known. */
  readonly bar: { readonly from: number; readonly to: number } | null
}

export interface PlacedLane {
  readonly lane: TimelineLane
  readonly heights: LaneHeights
  readonly top: number
  readonly heightPx: number
  readonly placed: readonly PlacedEvent[]
}

export interface Plot {
  readonly left: number
  readonly right: number
  readonly window: Span
}

/**
 * Places the events of a lane. Rows depend on the scale and not on where the window stands, so that nothing jumps when
 * one pans: all events of the lane take part, those in the window are given back.
 */
export function placeLane(
  lane: TimelineLane,
  top: number,
  plot: Plot,
  heights: LaneHeights = roomyLane,
): PlacedLane {
  const { left, right, window } = plot
  const x = placesIn(plot)
  const all = lane.beyond.length === 0 ? lane.events : [...lane.events, ...lane.beyond]
  const boxes = all
    .map((event) => ({ event, ...stretchOf(event, x) }))
    .toSorted((a, b) => a.start - b.start || (a.event.id < b.event.id ? -1 : 1))
  const rows = packRows(boxes, gapPx)
  const placed: PlacedEvent[] = []
  boxes.forEach(({ event }, index) => {
    const { start, end, at, exact } = event.time
    if (exact ? at < window.from || at > window.to : end <= window.from || start >= window.to) return
    const bar = exact ? null : { from: Math.max(left, x(start)), to: Math.min(right, x(end)) }
    const row = rows[index] ?? 0
    placed.push({
      event,
      row,
      x: bar === null ? x(at) : (bar.from + bar.to) / 2,
      y: top + heights.label + (row + 0.5) * heights.row,
      bar,
    })
  })
  const rowCount = Math.max(1, ...rows.map((row) => row + 1))
  return { lane, heights, top, heightPx: laneHeight(rowCount, heights), placed }
}

/** Where an instant stands in a plot. */
export const placesIn = ({ left, right, window }: Plot): ((ms: number) => number) => {
  const pxPerMs = (right - left) / (window.to - window.from)
  return (ms) => left + (ms - window.from) * pxPerMs
}

/** What an event takes of its row: its mark, and its period where the day is not known. */
export function stretchOf(
  { time: { start, end, at, exact } }: TimelineEvent,
  x: (ms: number) => number,
): { start: number; end: number } {
  const middle = x(at)
  return {
    start: Math.min(middle - lanePx.radius - 1, exact ? middle : x(start)),
    end: Math.max(middle + lanePx.radius + 1, exact ? middle : x(end)),
  }
}

export const markOfEvent = ({ event, x, y }: PlacedEvent): SceneNode =>
  eventMark(event.status, event.look, {
    x,
    y,
    radiusPx: lanePx.radius,
    datum: event.id,
  })
