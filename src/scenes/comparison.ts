import type { ComparisonCell, ComparisonRow } from '#charts/compare/model.ts'
import type { ComparisonModel } from '#charts/model.ts'
import { type Measure, wrapText } from './measure.ts'
import type { Scene, SceneInk, SceneNode } from './scene.ts'
import { layoutSpark, sparkHeightPx } from './spark.ts'

const textPx = 13
const smallPx = 11.5
const linePx = 17
const padPx = 6
const gapPx = 16
const labelShare = 0.17
const widestSparkPx = 180

/** Places a comparison: rows down under the headings of their groups, a column each, then the rules by which rows were worked out. */
export function layoutComparison(model: ComparisonModel, widthPx: number, measure: Measure): Scene {
  const labelPx = Math.round(widthPx * labelShare)
  const columnPx = (widthPx - labelPx) / Math.max(1, model.columns.length)
  const nodes: SceneNode[] = []
  let y = 0
  const rule = (ink: SceneInk) =>
    nodes.push({ node: 'line', x1: 0, x2: widthPx, y1: y, y2: y, ink, widthPx: 1 })
  /** Writes lines from the current height on and gives how high they are. */
  const write = (lines: readonly string[], x: number, top: number, look: Look): number => {
    for (const [index, text] of lines.entries())
      nodes.push({
        node: 'text',
        x,
        y: top + index * linePx + 13,
        text,
        sizePx: look.sizePx ?? textPx,
        ink: look.ink,
        anchor: 'start',
        ...(look.bold ? { bold: true } : {}),
      })
    return lines.length * linePx
  }
  const wrapped = (text: string, width: number, sizePx: number, bold = false) =>
    text === '' ? [] : wrapText(text, width - gapPx, sizePx, measure, { bold })

  const heads = model.columns.map(({ label, detail }, index) => {
    const x = labelPx + index * columnPx
    const height = write(wrapped(label, columnPx, textPx + 2, true), x, y, {
      ink: 'text',
      bold: true,
      sizePx: textPx + 2,
    })
    return (
      height + write(wrapped(detail, columnPx, smallPx), x, y + height, { ink: 'muted', sizePx: smallPx })
    )
  })
  y += Math.max(linePx, ...heads) + padPx
  rule('text')

  const placeCell = ({ cell, detail, isKnown, isBest, spark }: ComparisonCell, x: number): number => {
    const text = isBest ? `${cell.text} · ${model.bestText}` : cell.text
    let height = write(wrapped(text, columnPx, textPx, isBest), x, y + padPx, {
      ink: isKnown ? 'text' : 'muted',
      bold: isBest,
    })
    height += write(wrapped(detail, columnPx, smallPx), x, y + padPx + height, {
      ink: 'muted',
      sizePx: smallPx,
    })
    if (spark === null) return height
    const room = Math.min(widestSparkPx, columnPx - gapPx)
    nodes.push({ node: 'group', dx: x, dy: y + padPx + height + 2, children: layoutSpark(spark, room) })
    return height + sparkHeightPx + 4
  }
  const placeRow = ({ label, cells }: ComparisonRow) => {
    const heights = [
      write(wrapped(label, labelPx, textPx), 0, y + padPx, { ink: 'muted' }),
      ...cells.map((cell, index) => placeCell(cell, labelPx + index * columnPx)),
    ]
    y += Math.max(linePx, ...heights) + 2 * padPx
    rule('hairline')
  }
  for (const { label, rows } of model.groups) {
    y += 10
    y += write([label], 0, y, { ink: 'text', bold: true, sizePx: smallPx }) + 2
    rule('hairline')
    for (const row of rows) placeRow(row)
  }
  if (model.notes.length > 0) y += 10
  for (const note of model.notes)
    y += write(wrapped(note, widthPx, smallPx), 0, y, { ink: 'muted', sizePx: smallPx })
  return { widthPx, heightPx: y + 4, nodes }
}

interface Look {
  readonly ink: SceneInk
  readonly bold?: boolean
  readonly sizePx?: number
}
