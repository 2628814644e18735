import type { Cell, Look, Shape } from '#charts/model.ts'
import type { CoverageStatus, EventStatus } from '#domain/vocabulary.ts'
import { circlePath } from './circle.ts'
import type { MarkNode, SceneInk } from './scene.ts'

/** Corners of the shapes, to be scaled to the same area; y points down. The first six are those of d3-shape, which is not worth its weight for them. */
const outlines: Record<Exclude<Shape, 'circle'>, readonly (readonly [number, number])[]> = {
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  triangle: [
    [0, -2],
    [1.732, 1],
    [-1.732, 1],
  ],
  diamond: [
    [0, -1],
    [0.5774, 0],
    [0, 1],
    [-0.5774, 0],
  ],
  cross: [
    [-3, -1],
    [-1, -1],
    [-1, -3],
    [1, -3],
    [1, -1],
    [3, -1],
    [3, 1],
    [1, 1],
    [1, 3],
    [-1, 3],
    [-1, 1],
    [-3, 1],
  ],
  star: [
    [0, -1],
    [0.2245, -0.309],
    [0.9511, -0.309],
    [0.3633, 0.118],
    [0.5878, 0.809],
    [4.678e-17, 0.382],
    [-0.5878, 0.809],
    [-0.3633, 0.118],
    [-0.9511, -0.309],
    [-0.2245, -0.309],
  ],
  wye: [
    [0.5, 0.2887],
    [0.5, 1.289],
    [-0.5, 1.289],
    [-0.5, 0.2887],
    [-1.366, -0.2113],
    [-0.866, -1.077],
    [0, -0.5774],
    [0.866, -1.077],
    [1.366, -0.2113],
  ],
  'triangle-down': [
    [-1, -0.7],
    [1, -0.7],
    [0, 1],
  ],
  'triangle-right': [
    [-0.7, -1],
    [1, 0],
    [-0.7, 1],
  ],
  times: [
    [-1, -0.5],
    [-0.5, -1],
    [0, -0.5],
    [0.5, -1],
    [1, -0.5],
    [0.5, 0],
    [1, 0.5],
    [0.5, 1],
    [0, 0.5],
    [-0.5, 1],
    [-1, 0.5],
    [-0.5, 0],
  ],
  house: [
    [0, -1.1],
    [0.9, -0.2],
    [0.9, 0.9],
    [-0.9, 0.9],
    [-0.9, -0.2],
  ],
  hourglass: [
    [-0.9, -1],
    [0.9, -1],
    [0.25, 0],
    [0.9, 1],
    [-0.9, 1],
    [-0.25, 0],
  ],
  bar: [
    [-0.45, -1.2],
    [0.45, -1.2],
    [0.45, 1.2],
    [-0.45, 1.2],
  ],
  drop: [
    [0, -1.25],
    [0.8, 0],
    [0.55, 0.75],
    [0, 1],
    [-0.55, 0.75],
    [-0.8, 0],
  ],
}

/** Path of a symbol around the origin; all shapes have the same area. */
export function symbolPath(shape: Shape, radiusPx: number): string {
  const known = paths.get(`${shape}${radiusPx}`)
  if (known !== undefined) return known
  const path =
    shape === 'circle' ? circlePath(radiusPx) : outlinePath(outlines[shape], Math.PI * radiusPx * radiusPx)
  paths.set(`${shape}${radiusPx}`, path)
  return path
}
const paths = new Map<string, string>()

function outlinePath(corners: readonly (readonly [number, number])[], area: number): string {
  const scale = Math.sqrt(area / areaOf(corners))
  return `M${corners.map(([x, y]) => `${round(x * scale)},${round(y * scale)}`).join('L')}Z`
}
const round = (value: number) => Math.round(value * 100) / 100

/** Area of a polygon from its corners (the shoelace formula). */
const areaOf = (corners: readonly (readonly [number, number])[]): number =>
  Math.abs(
    corners.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [0, 0]
      return sum + x * nextY - nextX * y
    }, 0),
  ) / 2

/** How sure an event is, by its fill: full is confirmed, hollow planned, dashed rumoured, crossed out denied. */
export function eventMark(
  status: EventStatus,
  look: Look,
  place: { x: number; y: number; radiusPx: number; datum?: string },
): MarkNode {
  const { radiusPx } = place
  const reach = round(radiusPx * 1.25)
  const cross = `M${-reach},${-reach}L${reach},${reach}M${-reach},${reach}L${reach},${-reach}`
  return {
    node: 'mark',
    d: `${symbolPath(look.shape, radiusPx)}${status === 'denied' ? cross : ''}`,
    symbol: { shape: look.shape, radiusPx },
    ...(status === 'denied' ? { struck: cross } : {}),
    x: place.x,
    y: place.y,
    fill: status === 'confirmed' ? look.ink : 'ground',
    stroke: look.ink,
    strokePx: status === 'confirmed' ? 1 : 1.4,
    ...(status === 'rumoured' ? { dash: '2 1.6' } : {}),
    ...(place.datum === undefined ? {} : { datum: place.datum }),
  }
}

/** How much of the sign is filled, as a turn of a clock's hand: a ring is announced, half a disc released, three quarters piloted, a full one deployed. */
const fillOf: Record<CoverageStatus, number> = { announced: 0, released: 0.5, piloted: 0.75, deployed: 1 }

/** How far an entry of a tier had come: a ring that fills. */
export function coverageMark(
  status: CoverageStatus,
  ink: SceneInk,
  place: { x: number; y: number; radiusPx: number; datum?: string },
): MarkNode[] {
  const { x, y, radiusPx: r, datum } = place
  const at = { node: 'mark', x, y, stroke: ink, ...(datum === undefined ? {} : { datum }) } as const
  const ring = `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`
  const turn = fillOf[status]
  const symbol = { shape: 'circle', radiusPx: r } as const
  if (turn === 1 || turn === 0)
    return [{ ...at, d: ring, symbol, fill: turn === 1 ? ink : 'ground', strokePx: 1.4 }]
  const angle = 2 * Math.PI * turn
  const tip = `${round(-r * Math.sin(angle))},${round(-r * Math.cos(angle))}`
  return [
    { ...at, d: ring, symbol, fill: 'ground', strokePx: 1.4 },
    // Filled from the top leftwards, so that half a disc is the left one.
    {
      ...at,
      d: `M0,0L0,${-r}A${r},${r} 0 ${turn > 0.5 ? 1 : 0} 0 ${tip}Z`,
      symbol: { ...symbol, turn },
      fill: ink,
      strokePx: 0,
    },
  ]
}

/** How a cell's status and qualifier look: filled is disclosed or counted here, hollow reported, dashed estimated; pale is "about". */
export function markOf(
  cell: Pick<Cell, 'status' | 'qualifier'>,
  look: Look,
  place: { x: number; y: number; radiusPx: number; datum?: string },
): MarkNode {
  const hollow = cell.status !== 'disclosed' && cell.status !== 'counted'
  return {
    node: 'mark',
    d: symbolPath(look.shape, place.radiusPx),
    symbol: { shape: look.shape, radiusPx: place.radiusPx },
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
