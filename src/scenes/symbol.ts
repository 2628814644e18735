import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3'
import type { Cell, Look, Shape } from '#charts/model.ts'
import type { MarkNode } from './scene.ts'

const types = {
  circle: symbolCircle,
  square: symbolSquare,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
  cross: symbolCross,
  star: symbolStar,
} satisfies Record<Shape, unknown>

/** Path of a symbol around the origin; all shapes have the same area. */
export const symbolPath = (shape: Shape, radiusPx: number): string =>
  symbol(types[shape], Math.PI * radiusPx * radiusPx)() ?? ''

/** How a cell's status and qualifier look: filled is disclosed, hollow reported, dashed estimated; pale is "about". */
export function markOf(
  cell: Pick<Cell, 'status' | 'qualifier'>,
  look: Look,
  place: { x: number; y: number; radiusPx: number; datum?: string },
): MarkNode {
  const hollow = cell.status !== 'disclosed'
  return {
    node: 'mark',
    d: symbolPath(look.shape, place.radiusPx),
    x: place.x,
    y: place.y,
    fill: hollow ? 'ground' : look.ink,
    ...(cell.status === 'disclosed' && cell.qualifier === 'about' ? { fillOpacity: 0.4 } : {}),
    stroke: look.ink,
    strokePx: 1.4,
    ...(cell.status === 'estimated' ? { dash: '2 1.5' } : {}),
    ...(place.datum === undefined ? {} : { datum: place.datum }),
  }
}
