import type { Look, ScatterPoint } from '#charts/model.ts'
import type { Box } from './labels.ts'
import type { SceneNode } from './scene.ts'
import { markOf } from './symbol.ts'

/** Where points without a value stand, below the plot. */
export const bandHeightPx = 34
const bandLanes = 6

/** The active size of a mixture of experts: a smaller mark, joined to the total by a line. */
export function secondMark(
  { point, look, x, y, y2 }: { point: ScatterPoint; look: Look; x: number; y: number; y2: number | null },
  radiusPx: number,
): SceneNode[] {
  if (y2 === null || point.second === null) return []
  return [
    { node: 'line', x1: x, x2: x, y1: y, y2, ink: look.ink, widthPx: 0.8, datum: point.id },
    markOf(point.second.cell, look, { x, y: y2, radiusPx: radiusPx * 0.65, datum: point.id }),
  ]
}

/** In the band: a tick for a known day; a thin bar over the period in which the day lies, packed so that no two bars touch. */
export function silentMarks(
  silent: readonly { point: ScatterPoint; look: Look }[],
  x: (value: number) => number,
  top: number,
): SceneNode[] {
  const laneEnds = Array.from({ length: bandLanes }, () => Number.NEGATIVE_INFINITY)
  return silent.map(({ point: { id, time }, look }): SceneNode => {
    if (time.exact)
      return {
        node: 'rect',
        x: x(time.at) - 1,
        y: top + 3,
        widthPx: 2,
        heightPx: bandHeightPx - 6,
        fill: look.ink,
        datum: id,
      }
    const [start, end] = [x(time.start), x(time.end)]
    const free = laneEnds.findIndex((laneEnd) => laneEnd <= start)
    const lane = free === -1 ? laneEnds.indexOf(Math.min(...laneEnds)) : free
    laneEnds[lane] = end + 2
    const laneHeight = (bandHeightPx - 6) / bandLanes
    return {
      node: 'rect',
      x: start,
      y: top + 3 + lane * laneHeight,
      widthPx: Math.max(3, end - start - 1),
      heightPx: laneHeight - 1.5,
      fill: look.ink,
      datum: id,
    }
  })
}

export function periodLine(
  point: ScatterPoint,
  look: Look,
  x: (value: number) => number,
  y: number,
): SceneNode[] {
  if (point.time.exact) return []
  return [
    {
      node: 'line',
      x1: x(point.time.start),
      x2: x(point.time.end),
      y1: y,
      y2: y,
      ink: look.ink,
      widthPx: 1,
      datum: point.id,
    },
  ]
}

/** The room that an arrow takes: no label is written over it. */
export function arrowBox({ cell }: ScatterPoint, x: number, y: number, radiusPx: number): Box[] {
  const reach = radiusPx + 10
  const box = { left: x - 3, right: x + 3 }
  if (cell.qualifier === 'at-least') return [{ ...box, top: y - reach, bottom: y }]
  return cell.qualifier === 'up-to' ? [{ ...box, top: y, bottom: y + reach }] : []
}

/** An arrow up from "at least", down from "up to". */
export function boundArrow(
  { id, cell }: ScatterPoint,
  look: Look,
  x: number,
  y: number,
  radiusPx: number,
): SceneNode[] {
  if (cell.qualifier !== 'at-least' && cell.qualifier !== 'up-to') return []
  const direction = cell.qualifier === 'at-least' ? -1 : 1
  const tip = y + direction * (radiusPx + 9)
  return [
    {
      node: 'line',
      x1: x,
      x2: x,
      y1: y + direction * radiusPx,
      y2: tip,
      ink: look.ink,
      widthPx: 1.4,
      datum: id,
    },
    {
      node: 'mark',
      d: `M-3,${-direction * 4}L0,0L3,${-direction * 4}`,
      x,
      y: tip,
      fill: 'ground',
      fillOpacity: 0,
      stroke: look.ink,
      strokePx: 1.4,
      datum: id,
    },
  ]
}
