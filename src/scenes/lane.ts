import type { Span, TimelineEvent, TimelineLane } from '#charts/model.ts'
import { type Measure, shorten } from './measure.ts'
import { emptyRow, packRows, type Row, take } from './rows.ts'
import type { SceneNode } from './scene.ts'
import { eventMark } from './symbol.ts'

export const lanePx = { label: 14, row: 15, foot: 5, text: 11, radius: 4.5 } as const
const gapPx = 3
/** A title may be longer where a year or less fills the width. */
const longestLabel = ({ from, to }: Span) => (to - from > 400 * 86_400_000 ? 170 : 280)

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
export function placeLane(lane: TimelineLane, top: number, { left, right, window }: Plot): PlacedLane {
  const pxPerMs = (right - left) / (window.to - window.from)
  const x = (ms: number) => left + (ms - window.from) * pxPerMs
  const all = lane.beyond.length === 0 ? lane.events : [...lane.events, ...lane.beyond]
  const boxes = all
    .map((event) => {
      const { start, end, at, exact } = event.time
      const middle = x(at)
      return {
        event,
        start: Math.min(middle - lanePx.radius - 1, exact ? middle : x(start)),
        end: Math.max(middle + lanePx.radius + 1, exact ? middle : x(end)),
      }
    })
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
      y: top + lanePx.label + row * lanePx.row + lanePx.row / 2,
      bar,
    })
  })
  const rowCount = Math.max(1, ...rows.map((row) => row + 1))
  return { lane, top, heightPx: lanePx.label + rowCount * lanePx.row + lanePx.foot, placed }
}

export const markOfEvent = ({ event, x, y }: PlacedEvent): SceneNode =>
  eventMark(event.cell.status as 'confirmed', event.look, {
    x,
    y,
    radiusPx: lanePx.radius,
    datum: event.id,
  })

/**
 * Labels of a lane, the most important first: right of the mark, left of it, or in the label row above; one that meets
 * a mark, a bar or another label is left out. `reserved` keeps the start of the label row free.
 */
export function labelsOf(
  { placed, top }: PlacedLane,
  { left, right, window }: Plot,
  measure: Measure,
  reserved: number,
): SceneNode[] {
  const rows: Row[] = []
  const rowAt = (row: number) => {
    rows[row] ??= emptyRow()
    return rows[row]
  }
  const above = emptyRow()
  if (reserved > left) take(above, left, reserved)
  for (const { row, x, bar } of placed.toSorted((a, b) => a.x - b.x)) {
    const from = Math.min(x - lanePx.radius - 1, bar?.from ?? x)
    const to = Math.max(x + lanePx.radius + 1, bar?.to ?? x)
    occupy(rowAt(row), from, to)
  }
  const nodes: SceneNode[] = []
  for (const one of placed.toSorted(
    (a, b) => b.event.importance - a.event.importance || (a.event.id < b.event.id ? -1 : 1),
  )) {
    const text = shorten(one.event.label, longestLabel(window), lanePx.text, measure)
    const width = measure(text, lanePx.text)
    const place = labelPlace(one, width, left, right, rowAt(one.row), above, top)
    if (place !== null)
      nodes.push({
        node: 'text',
        ...place,
        text,
        sizePx: lanePx.text,
        ink: 'text',
        datum: one.event.id,
      })
  }
  return nodes
}

function labelPlace(
  { x, y, row, bar }: PlacedEvent,
  width: number,
  left: number,
  right: number,
  own: Row,
  above: Row,
  top: number,
): { x: number; y: number; anchor: 'start' | 'end' } | null {
  const after = Math.max(x + lanePx.radius, bar?.to ?? x) + gapPx
  const before = Math.min(x - lanePx.radius, bar?.from ?? x) - gapPx
  const baseline = y + lanePx.text * 0.36
  if (after + width <= right && take(own, after, after + width + gapPx))
    return { x: after, y: baseline, anchor: 'start' }
  if (before - width >= left && take(own, before - width - gapPx, before))
    return { x: before, y: baseline, anchor: 'end' }
  // Above a lower row the label would seem to belong to what stands between.
  if (row > 0) return null
  const start = Math.max(left, Math.min(x - lanePx.radius, right - width))
  return take(above, start, start + width + 2 * gapPx)
    ? { x: start, y: top + lanePx.label - 2, anchor: 'start' }
    : null
}

/** Marks of a packed row never meet, but two cut to the plot's edge may: the free part is taken then. */
function occupy(row: Row, from: number, to: number) {
  const last = row.ends.at(-1) ?? Number.NEGATIVE_INFINITY
  if (to > last) take(row, Math.max(from, last), to)
}
