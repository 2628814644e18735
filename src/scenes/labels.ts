import type { Measure } from './measure.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface LabelWish {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  /** Higher is placed first. */
  readonly importance: number
}

export interface PlacedLabel {
  readonly id: string
  readonly text: string
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly anchor: 'start' | 'end' | 'middle'
}

/**
 * Greedy placement: the most important first, each at the first of eight places around its mark where it meets neither
 * a label nor a mark and stays in bounds; one that fits nowhere is left out. No two placed boxes intersect.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  bounds: Box,
  options: {
    readonly sizePx: number
    readonly gapPx: number
    readonly most: number
    readonly measure: Measure
  },
): PlacedLabel[] {
  const { sizePx, gapPx, most, measure } = options
  const taken = boxesByColumn(obstacles)
  const placed: PlacedLabel[] = []
  const order = wishes.toSorted((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))
  for (const wish of order) {
    if (placed.length === most) break
    const width = measure(wish.text, sizePx)
    for (const [anchor, dx, dy] of placesAround(gapPx, sizePx)) {
      const x = wish.x + dx
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
      const baseline = wish.y + dy
      const box = {
        left,
        top: baseline - sizePx * 0.9,
        right: left + width,
        bottom: baseline + sizePx * 0.25,
      }
      if (!within(box, bounds) || taken.meets(box)) continue
      taken.add(box)
      placed.push({ id: wish.id, text: wish.text, x, y: baseline, anchor })
      break
    }
  }
  return placed
}

const columnPx = 48

/** Boxes by the columns of the plane that they reach into, so that a question looks at neighbours alone. */
function boxesByColumn(boxes: readonly Box[]) {
  const columns = new Map<number, Box[]>()
  const reach = ({ left, right }: Box): [from: number, to: number] => [
    Math.floor(left / columnPx),
    Math.floor(right / columnPx),
  ]
  const add = (box: Box) => {
    const [from, to] = reach(box)
    for (let at = from; at <= to; at += 1) {
      const column = columns.get(at)
      if (column === undefined) columns.set(at, [box])
      else column.push(box)
    }
  }
  for (const box of boxes) add(box)
  return {
    add,
    meets(box: Box): boolean {
      const [from, to] = reach(box)
      for (let at = from; at <= to; at += 1)
        if (columns.get(at)?.some((other) => intersects(box, other))) return true
      return false
    },
  }
}

const placesAround = (gap: number, size: number) =>
  [
    ['start', gap, size * 0.35],
    ['end', -gap, size * 0.35],
    ['middle', 0, -gap],
    ['middle', 0, gap + size * 0.8],
    ['start', gap * 0.7, -gap * 0.7],
    ['end', -gap * 0.7, -gap * 0.7],
    ['start', gap * 0.7, gap * 0.7 + size * 0.7],
    ['end', -gap * 0.7, gap * 0.7 + size * 0.7],
  ] as const

const within = (box: Box, bounds: Box) =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom

export const intersects = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
