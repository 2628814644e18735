import type { SceneNode } from './scene.ts'

/** From this many nodes on a drawing costs more in elements than in ink. */
const crowdOf = 2500

/**
 * Nodes as a drawing is to draw them, within groups too: those of a crowd together, marks of fewer where they stand, as each
 * transform costs a browser a state of its own to lay, paint and keep.
 */
export function lightened(nodes: readonly SceneNode[]): SceneNode[] {
  const opened = nodes.map((node) =>
    node.node === 'group' ? { ...node, children: lightened(node.children) } : node,
  )
  return opened.length < crowdOf ? opened.map(inPlace) : drawnTogether(opened)
}

const inPlace = (node: SceneNode): SceneNode =>
  node.node === 'mark' ? { ...node, d: moved(node.d, node.x, node.y), x: 0, y: 0 } : node

/**
 * The same picture from fewer nodes: marks, lines and rectangles of one look become one path where the first of them
 * stood, so that thousands of marks are drawn within a frame or two. Which datum a mark belongs to is lost, and marks
 * of one look lie in one layer. Texts and groups stay as they are.
 */
export function drawnTogether(nodes: readonly SceneNode[]): SceneNode[] {
  const together = new Map<string, { at: number; node: Extract<SceneNode, { node: 'mark' }>; d: string[] }>()
  const drawn: (SceneNode | null)[] = []
  for (const node of nodes) {
    const one = asMark(node)
    if (one === null) {
      drawn.push(node)
      continue
    }
    const { look, path } = one
    const key = `${look.fill} ${look.fillOpacity} ${look.stroke} ${look.strokePx} ${look.dash}`
    const known = together.get(key)
    if (known === undefined) {
      together.set(key, { at: drawn.length, node: { node: 'mark', d: '', x: 0, y: 0, ...look }, d: [path] })
      drawn.push(null)
    } else known.d.push(path)
  }
  for (const { at, node, d } of together.values()) drawn[at] = { ...node, d: d.join('') }
  return drawn.filter((node) => node !== null)
}

type Look = Omit<Extract<SceneNode, { node: 'mark' }>, 'node' | 'd' | 'x' | 'y' | 'datum'>

function asMark(node: SceneNode): { look: Look; path: string } | null {
  switch (node.node) {
    case 'mark': {
      const { node: _node, d, x, y, datum: _datum, ...look } = node
      return { look, path: moved(d, x, y) }
    }
    case 'line':
      return {
        look: {
          fill: node.ink,
          fillOpacity: 0,
          stroke: node.ink,
          strokePx: node.widthPx,
          ...(node.dash === undefined ? {} : { dash: node.dash }),
        },
        path: `M${round(node.x1)},${round(node.y1)}L${round(node.x2)},${round(node.y2)}`,
      }
    case 'rect':
      return {
        look: {
          fill: node.fill,
          stroke: node.fill,
          strokePx: 0,
          ...(node.opacity === undefined ? {} : { fillOpacity: node.opacity }),
        },
        path: `M${round(node.x)},${round(node.y)}h${round(node.widthPx)}v${round(node.heightPx)}h${round(-node.widthPx)}Z`,
      }
    default:
      return null
  }
}

/** How many numbers each absolute command takes and which of them are places; relative commands stay as they are. */
const places: Record<string, readonly ('x' | 'y' | null)[]> = {
  M: ['x', 'y'],
  L: ['x', 'y'],
  H: ['x'],
  V: ['y'],
  A: [null, null, null, null, null, 'x', 'y'],
  C: ['x', 'y', 'x', 'y', 'x', 'y'],
}

/** A path around the origin, moved to a place. Takes the commands that d3 and this project write. */
export function moved(d: string, x: number, y: number): string {
  if (x === 0 && y === 0) return d
  const { parts, end } = taken.get(d) ?? takeApart(d)
  let path = ''
  for (const { before, value, kind } of parts)
    path += before + (kind === 'x' ? round(value + x) : kind === 'y' ? round(value + y) : value)
  return path + end
}

interface Taken {
  /** Each number with what is written before it, and which place it tells, if any. */
  readonly parts: readonly {
    readonly before: string
    readonly value: number
    readonly kind: 'x' | 'y' | null
  }[]
  readonly end: string
}
const taken = new Map<string, Taken>()

/** Symbols are few and drawn by the thousand: each is taken apart once. */
function takeApart(d: string): Taken {
  const parts: Taken['parts'][number][] = []
  let end = ''
  for (const [, command = '', numbers = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kinds = places[command] ?? [null]
    const values = numbers.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []
    for (const [index, value] of values.entries())
      parts.push({
        before: index === 0 ? end + command : ',',
        value: Number(value),
        kind: kinds[index % kinds.length] ?? null,
      })
    end = values.length === 0 ? end + command : ''
  }
  taken.set(d, { parts, end })
  return { parts, end }
}

const round = (value: number) => Math.round(value * 100) / 100
