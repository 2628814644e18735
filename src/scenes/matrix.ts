import type { MatrixModel, TierItem } from '#charts/model.ts'
import { type Measure, wrapText } from './measure.ts'
import type { Scene, SceneNode } from './scene.ts'
import { tierInk } from './swatches.ts'
import { coverageMark } from './symbol.ts'

const textPx = 12
const linePx = 18
const padPx = 5
const signPx = 14
const gapPx = 14

interface Cell {
  readonly nodes: SceneNode[]
  readonly heightPx: number
}

/** Places the matrix of tiers: base models across the top, industries down, entries flowing in their cells. As high as its rows. */
export function layoutMatrix(model: MatrixModel, widthPx: number, measure: Measure): Scene {
  const places = columnPlaces(model, widthPx, measure)
  const nodes: SceneNode[] = []
  let top = 0
  const rule = (ink: 'hairline' | 'axis') =>
    nodes.push({ node: 'line', x1: 0, x2: widthPx, y1: top, y2: top, ink, widthPx: 1 })
  const place = ({ nodes: children }: Cell, x: number) =>
    nodes.push({ node: 'group', dx: x, dy: top + padPx, children })
  const rowOf = (cells: readonly (readonly [cell: Cell, x: number])[]) => {
    for (const [cell, x] of cells) place(cell, x)
    top += Math.max(linePx, ...cells.map(([cell]) => cell.heightPx)) + 2 * padPx
  }
  if (model.base !== null) {
    const { label, countText, items } = model.base
    rowOf([
      [textCell(`${label} · ${countText}`, places.labelPx, 'muted', measure), 0],
      [itemCell(items, widthPx - places.labelPx, measure), places.labelPx],
    ])
    rule('axis')
  }
  rowOf([
    [textCell(model.rowLabel, places.labelPx, 'muted', measure), 0],
    ...places.columns.map(
      ({ x, widthPx: room }, index) =>
        [textCell(headText(model.columns[index]), room, 'muted', measure), x] as const,
    ),
  ])
  for (const { label, cells } of model.rows) {
    rule('hairline')
    rowOf([
      [textCell(label, places.labelPx - gapPx, 'text', measure, true), 0],
      ...places.columns.map(({ x, widthPx: room }, index) => {
        const cell = cells[index]
        return [
          cell === undefined || cell.items.length === 0
            ? textCell(cell?.text ?? '', room - gapPx, 'muted', measure)
            : itemCell(cell.items, room - gapPx, measure),
          x,
        ] as const
      }),
    ])
  }
  return { widthPx, heightPx: top, nodes }
}

const headText = (column: MatrixModel['columns'][number] | undefined) =>
  column === undefined ? '' : column.id === 'L0' ? column.label : `${column.label} · ${column.countText}`

/** The label column as wide as its longest name, up to a fifth; the base column narrow, scenarios the widest. */
function columnPlaces(model: MatrixModel, widthPx: number, measure: Measure) {
  const longest = Math.max(0, ...model.rows.map(({ label }) => measure(label, textPx, true)))
  const labelPx = Math.min(Math.max(90, Math.ceil(longest) + gapPx), widthPx * 0.2)
  const weights = model.columns.map(({ id }) => ({ L0: 2, L1: 3, L2: 6 })[id])
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let x = labelPx
  return {
    labelPx,
    columns: weights.map((weight) => {
      const room = ((widthPx - labelPx) * weight) / whole
      const at = { x, widthPx: room }
      x += room
      return at
    }),
  }
}

function textCell(
  text: string,
  widthPx: number,
  ink: 'text' | 'muted',
  measure: Measure,
  bold = false,
): Cell {
  const lines = wrapText(text, widthPx, textPx, measure, { bold })
  return {
    nodes: lines.map((line, index) => ({
      node: 'text',
      x: 0,
      y: index * linePx + 13,
      text: line,
      sizePx: textPx,
      ink,
      anchor: 'start',
      ...(bold ? { bold: true } : {}),
    })),
    heightPx: lines.length * linePx,
  }
}

/** Sign, name and date of each entry, one after another, on as many lines as they need. */
function itemCell(items: readonly TierItem[], widthPx: number, measure: Measure): Cell {
  const nodes: SceneNode[] = []
  let [x, y] = [0, 0]
  for (const { id, label, status, isoDate } of items) {
    const date = isoDate === '' ? '' : ` ${isoDate.slice(0, 4)}`
    const width = signPx + measure(label + date, textPx)
    if (x > 0 && x + width > widthPx) {
      x = 0
      y += linePx
    }
    nodes.push(...coverageMark(status, tierInk, { x: x + 5, y: y + 9, radiusPx: 4.5, datum: id }))
    const at = { node: 'text', sizePx: textPx, anchor: 'start', datum: id } as const
    if (width <= widthPx) {
      nodes.push({ ...at, x: x + signPx, y: y + 13, text: label, ink: 'text' })
      if (date !== '')
        nodes.push({ ...at, x: x + signPx + measure(label, textPx), y: y + 13, text: date, ink: 'muted' })
    } else {
      const lines = wrapText(label + date, widthPx - signPx, textPx, measure)
      for (const [index, text] of lines.entries())
        nodes.push({ ...at, x: x + signPx, y: y + index * linePx + 13, text, ink: 'text' })
      y += (lines.length - 1) * linePx
    }
    x += Math.min(width, widthPx) + gapPx
  }
  return { nodes, heightPx: items.length === 0 ? 0 : y + linePx }
}
