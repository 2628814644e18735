import { hierarchy } from 'd3'
import type { TierItem, TreeModel, TreeNode } from '#charts/model.ts'
import { tiers } from '#domain/vocabulary.ts'
import { type Measure, shorten } from './measure.ts'
import type { Scene, SceneNode } from './scene.ts'
import { tierInk } from './swatches.ts'
import { coverageMark } from './symbol.ts'

const textPx = 12
const rowPx = 21
const headPx = 26
const signPx = 10
/** Where the tiers begin, as shares of the width, and the room between them for lines. */
const columnStarts = [0, 0.28, 0.6] as const
const linkPx = 44
/** Below this width the columns give way to an indented list. */
const narrowPx = 720
const indentPx = 18

export interface TreeTarget {
  readonly item: TierItem
  /** Only leads to what is shown. */
  readonly isPath: boolean
  /** The sign's place, and where its words end. */
  readonly x: number
  readonly y: number
  readonly endPx: number
  /** What it was made from and what was made from it, itself included. */
  readonly path: ReadonlySet<string>
  readonly parentId: string | null
  readonly childIds: readonly string[]
}

export interface TreeScene extends Scene {
  /** Every entry from the top down. */
  readonly targets: readonly TreeTarget[]
}

/**
 * Places entries from base to scenario: tiers across, every entry without something below it on a row of its own, the
 * others in the middle of what was made from them. `focusId` names the entry whose path is drawn strong.
 */
export function layoutTree(
  model: TreeModel,
  widthPx: number,
  measure: Measure,
  focusId: string | null = null,
): TreeScene {
  const isNarrow = widthPx < narrowPx
  const columns = columnStarts.map((share) => share * widthPx)
  const nodes: SceneNode[] = isNarrow
    ? []
    : model.columns.map(({ label, countText }, index) => ({
        node: 'text',
        x: columns[index] ?? 0,
        y: 14,
        text: `${label} · ${countText}`,
        sizePx: textPx,
        ink: 'muted',
        anchor: 'start',
      }))
  let top = isNarrow ? 4 : headPx
  const placed: Placed[] = []
  const place = (roots: readonly TreeNode[]) => {
    for (const root of roots) {
      const { own, heightPx } = placeOne(root, top, { isNarrow, columns, widthPx, measure })
      placed.push(...own)
      top += heightPx
    }
  }
  place(model.roots)
  if (model.orphans !== null) {
    top += 10
    nodes.push({
      node: 'text',
      x: 0,
      y: top + 14,
      text: model.orphans.label,
      sizePx: textPx,
      ink: 'muted',
      anchor: 'start',
    })
    top += headPx
    place(model.orphans.nodes)
  }
  const focus = placed.find(({ target }) => target.item.id === focusId)?.target.path ?? null
  const byId = new Map(placed.map((one) => [one.target.item.id, one]))
  for (const one of placed) {
    const parent = byId.get(one.target.parentId ?? '')
    if (parent !== undefined) nodes.push(linkOf(parent.target, one.target, isNarrow ? null : columns, focus))
  }
  for (const one of placed) nodes.push(...entryNodes(one, focus))
  return { widthPx, heightPx: top + 6, nodes, targets: placed.map(({ target }) => target) }
}

interface Placed {
  readonly target: TreeTarget
  readonly text: string
  readonly isPath: boolean
}

interface Room {
  readonly isNarrow: boolean
  /** Left edge of each tier. */
  readonly columns: readonly number[]
  readonly widthPx: number
  readonly measure: Measure
}

function placeOne(root: TreeNode, top: number, room: Room): { own: Placed[]; heightPx: number } {
  const tree = hierarchy(root, ({ children }) => children)
  const rows = new Map<typeof tree, number>()
  let row = 0
  // Each in a row of its own in a list; in columns only where nothing stands below it.
  tree.eachBefore((node) => {
    if (room.isNarrow || node.children === undefined) {
      rows.set(node, row)
      row += 1
    }
  })
  tree.eachAfter((node) => {
    if (rows.has(node)) return
    const below = (node.children ?? []).map((child) => rows.get(child) ?? 0)
    rows.set(node, below.reduce((sum, at) => sum + at, 0) / Math.max(1, below.length))
  })
  const own = tree.descendants().map((node): Placed => {
    const { item, isPath } = node.data
    const column = tiers.indexOf(item.tier)
    const left = room.isNarrow ? node.depth * indentPx : (room.columns[column] ?? 0)
    const next = room.isNarrow ? undefined : room.columns[column + 1]
    const x = left + signPx / 2
    const mostPx = (next === undefined ? room.widthPx - 4 : next - linkPx) - x - signPx
    const text = shorten(labelOf(item, node.parent?.data.item), mostPx, textPx, room.measure)
    return {
      text,
      isPath,
      target: {
        item,
        isPath,
        x,
        y: top + (rows.get(node) ?? 0) * rowPx + rowPx / 2,
        endPx: x + signPx + room.measure(text, textPx),
        path: new Set([...node.ancestors(), ...node.descendants()].map(({ data }) => data.item.id)),
        parentId: node.parent?.data.item.id ?? null,
        childIds: (node.children ?? []).map(({ data }) => data.item.id),
      },
    }
  })
  return { own, heightPx: row * rowPx }
}

/** The industry is said where it is not the parent's. */
const labelOf = ({ label, tier, industryLabel, isoDate }: TierItem, parent: TierItem | undefined) =>
  [
    label,
    ...(isoDate === '' ? [] : [isoDate.slice(0, 4)]),
    ...(tier === 'L0' || industryLabel === parent?.industryLabel ? [] : [industryLabel]),
  ].join(' · ')

function linkOf(
  parent: TreeTarget,
  child: TreeTarget,
  columns: readonly number[] | null,
  focus: ReadonlySet<string> | null,
): SceneNode {
  const strong = focus?.has(parent.item.id) && focus.has(child.item.id)
  const look = {
    node: 'mark',
    x: 0,
    y: 0,
    fill: 'ground',
    fillOpacity: 0,
    stroke: strong ? tierInk : 'axis',
    strokePx: strong ? 1.6 : 0.7,
  } as const
  if (columns === null)
    return { ...look, d: `M${parent.x},${parent.y + 6}L${parent.x},${child.y}L${child.x - 6},${child.y}` }
  // Past a tier in between, the line runs level on the child's own row, where no words of that tier stand.
  const [from, to] = [parent.endPx + 5, child.x - 7]
  const bend = (columns[tiers.indexOf(parent.item.tier) + 1] ?? to) - 2
  const middle = (from + bend) / 2
  return {
    ...look,
    d: `M${from},${parent.y}C${middle},${parent.y} ${middle},${child.y} ${bend},${child.y}L${to},${child.y}`,
  }
}

function entryNodes({ target, text, isPath }: Placed, focus: ReadonlySet<string> | null): SceneNode[] {
  const { item, x, y } = target
  const isStrong = focus?.has(item.id) ?? false
  const isQuiet = isPath || (focus !== null && !isStrong)
  return [
    ...coverageMark(item.status, isPath ? 'axis' : tierInk, { x, y, radiusPx: 4.5, datum: item.id }),
    {
      node: 'text',
      x: x + signPx,
      y: y + 4,
      text,
      sizePx: textPx,
      ink: isQuiet ? 'muted' : 'text',
      anchor: 'start',
      datum: item.id,
    },
  ]
}
