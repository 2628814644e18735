import type { Span } from '#charts/model.ts'
import { gapPx, lanePx, type PlacedEvent, type PlacedLane, type Plot } from './lane.ts'
import { type Measure, shorten } from './measure.ts'
import { emptyRow, type Row, take } from './rows.ts'
import type { SceneNode } from './scene.ts'

/** A line that leads down through rows at a place. */
export interface Riser {
  readonly x: number
  readonly fromRow: number
  readonly toRow: number
}

/** A title may be longer where a year or less fills the width. */
const longestLabel = ({ from, to }: Span) => (to - from > 400 * 86_400_000 ? 170 : 280)

/**
 * Labels of a lane, the most important first: right of the mark, left of it, or in the label row above; one that meets
 * a mark, a bar, a riser or another label is left out. `reserved` keeps the start of the label row free.
 */
export function labelsOf(
  { placed, top, heights }: PlacedLane,
  { left, right, window }: Plot,
  measure: Measure,
  risers: readonly Riser[],
  reserved: number,
): SceneNode[] {
  const rows: Row[] = []
  const rowAt = (row: number) => {
    rows[row] ??= emptyRow()
    return rows[row]
  }
  const above = emptyRow()
  if (reserved > left) take(above, left, reserved)
  if (heights.label === 0) take(above, left, right)
  for (const { row, x, bar } of placed.toSorted((a, b) => a.x - b.x)) {
    const from = Math.min(x - lanePx.radius - 1, bar?.from ?? x)
    const to = Math.max(x + lanePx.radius + 1, bar?.to ?? x)
    occupy(rowAt(row), from, to)
  }
  for (const { x, fromRow, toRow } of risers)
    for (let row = fromRow; row < toRow; row += 1) take(rowAt(row), x - gapPx, x + gapPx)
  const nodes: SceneNode[] = []
  for (const one of placed.toSorted(
    (a, b) => b.event.importance - a.event.importance || (a.event.id < b.event.id ? -1 : 1),
  )) {
    const text = shorten(one.event.label, longestLabel(window), lanePx.text, measure)
    const width = measure(text, lanePx.text)
    const place = labelPlace(one, width, left, right, rowAt(one.row), above, top + heights.label)
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
  firstRowTop: number,
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
    ? { x: start, y: firstRowTop - 2, anchor: 'start' }
    : null
}

/** Marks of a packed row never meet, but two cut to the plot's edge may: the free part is taken then. */
function occupy(row: Row, from: number, to: number) {
  const last = row.ends.at(-1) ?? Number.NEGATIVE_INFINITY
  if (to > last) take(row, Math.max(from, last), to)
}
