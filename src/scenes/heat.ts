import type { HeatModel } from '#charts/model.ts'
import { type Measure, shorten } from './measure.ts'
import { heatText } from './palette.ts'
import type { Scene, SceneNode } from './scene.ts'

const textPx = 12
const rowPx = 24
const headPx = 22
const widestCellPx = 96

/** Places a table of shares: rows down, columns across, each cell in the depth of its share with its words on it. */
export function layoutHeat(model: HeatModel, widthPx: number, measure: Measure): Scene {
  const longest = Math.max(0, ...model.rows.map(({ label }) => measure(label, textPx, true)))
  const left = Math.min(Math.ceil(longest) + 14, widthPx * 0.4)
  const cellPx = Math.min(widestCellPx, (widthPx - left) / Math.max(1, model.columns.length))
  const right = left + cellPx * model.columns.length
  const middle = (index: number) => left + (index + 0.5) * cellPx
  const nodes: SceneNode[] = model.columns.map((column, index) => ({
    node: 'text',
    x: middle(index),
    y: 14,
    text: column,
    sizePx: textPx,
    ink: 'muted',
    anchor: 'middle',
  }))
  let top = headPx
  for (const { label, isSum, cells } of model.rows) {
    if (isSum) nodes.push({ node: 'line', x1: 0, x2: right, y1: top, y2: top, ink: 'hairline', widthPx: 1 })
    nodes.push({
      node: 'text',
      x: 0,
      y: top + 16,
      text: shorten(label, left - 8, textPx, measure),
      sizePx: textPx,
      ink: isSum ? 'muted' : 'text',
      anchor: 'start',
    })
    cells.forEach((one, index) => {
      if (one === null) return
      nodes.push({
        node: 'rect',
        x: left + index * cellPx + 1,
        y: top + 1,
        widthPx: cellPx - 2,
        heightPx: rowPx - 2,
        fill: `heat-${one.level}`,
      })
      nodes.push({
        node: 'text',
        x: middle(index),
        y: top + 16,
        text: one.cell.text,
        sizePx: textPx,
        ink: heatText(one.level),
        anchor: 'middle',
      })
    })
    top += rowPx
  }
  return { widthPx, heightPx: top, nodes }
}
