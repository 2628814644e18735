import type { MatrixModel, TierItem, TreeModel, TreeNode } from '#charts/model.ts'
import { type CoverageStatus, tiers } from '#domain/vocabulary.ts'
import { tierInk } from '#scenes/legend.ts'
import { measureByTable, wrapText } from '#scenes/measure.ts'
import type { SceneInk } from '#scenes/scene.ts'
import type { Canvas } from './canvas.ts'
import type { SlideTable, TableCell, TableRow } from './table.ts'
import { runsOf } from './text.ts'
import type { Markup } from './xml.ts'

/** How far an entry had come, as a letter: a ring that fills, as the sign on the page. */
const coverageSigns: Record<CoverageStatus, string> = {
  announced: '○',
  released: '◐',
  piloted: '◕',
  deployed: '●',
}

const textPx = 11
const linePx = 15.5
const padPx = 5
/** Between entries in one cell; not broken from the sign that it leads to. */
const between = '    '

/** The matrix of tiers as a native table: base models in a row above, then industries down and tiers across. */
export function matrixTable(model: MatrixModel, canvas: Canvas, widthPx: number): SlideTable {
  const write = writer(canvas)
  const weights = model.columns.map(({ id }) => ({ L0: 2.6, L1: 3, L2: 6 })[id])
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const labelPx = widthPx * 0.15
  const widthsPx = [labelPx, ...weights.map((weight) => ((widthPx - labelPx) * weight) / whole)]
  const columns = model.columns.map(({ id, label, countText }) =>
    id === 'L0' ? label : `${label} · ${countText}`,
  )
  const base: TableRow[] =
    model.base === null
      ? []
      : [
          rowOf(
            [
              {
                text: `${model.base.label} · ${model.base.countText}`,
                runs: write(`${model.base.label} · ${model.base.countText}`, 'muted'),
              },
              { ...itemsOf(model.base.items, write), span: model.columns.length },
            ],
            [labelPx, widthPx - labelPx],
            'axis',
            model.base.items,
          ),
        ]
  return {
    widthsPx,
    textPx,
    head: rowOf(
      [model.rowLabel, ...columns].map((text) => ({ text, runs: write(text, 'muted') })),
      widthsPx,
      null,
      [],
    ),
    rows: [
      ...base,
      ...model.rows.map(({ label, cells }) =>
        rowOf(
          [
            { text: label, runs: write(label, 'text', true) },
            ...cells.map(({ items, text }) =>
              items.length === 0 ? { text, runs: write(text, 'muted') } : itemsOf(items, write),
            ),
          ],
          widthsPx,
          'hairline',
          cells.flatMap(({ items }) => items),
        ),
      ),
    ],
  }
}

/** The tree of tiers as a native table: what was made from a model stands to its right, a name is not repeated below itself. */
export function treeTable(model: TreeModel, canvas: Canvas, widthPx: number): SlideTable {
  const write = writer(canvas)
  const widthsPx = [0.28, 0.32, 0.4].map((share) => share * widthPx)
  const rowsOf = (nodes: readonly TreeNode[]) => nodes.flatMap((root) => rowsBelow(root, widthsPx, write))
  const { orphans } = model
  return {
    widthsPx,
    textPx,
    head: rowOf(
      model.columns.map(({ label, countText }) => {
        const text = `${label} · ${countText}`
        return { text, runs: write(text, 'muted') }
      }),
      widthsPx,
      null,
      [],
    ),
    rows: [
      ...rowsOf(model.roots),
      ...(orphans === null
        ? []
        : [
            rowOf(
              [{ text: orphans.label, runs: write(orphans.label, 'muted'), span: 3 }],
              [widthPx],
              'axis',
              [],
            ),
            ...rowsOf(orphans.nodes),
          ]),
    ],
  }
}

type Write = (text: string, ink: SceneInk, bold?: boolean) => Markup[]

const writer =
  ({ theme, language }: Canvas): Write =>
  (text, ink, bold = false) =>
    runsOf(text, { sizePx: textPx, ink, bold, theme, language })

/** A cell with its text as it is measured. */
interface Measured extends TableCell {
  readonly text: string
}

function rowOf(
  cells: readonly Measured[],
  widthsPx: readonly number[],
  rule: TableRow['rule'],
  items: readonly TierItem[],
): TableRow {
  const lines = cells.map(
    ({ text }, index) => wrapText(text, (widthsPx[index] ?? 0) - 12, textPx, measureByTable).length,
  )
  return {
    cells,
    heightPx: Math.max(1, ...lines) * linePx + padPx,
    rule,
    shown: items.map(({ cell }) => cell),
  }
}

function itemsOf(items: readonly TierItem[], write: Write): Measured {
  const texts = items.map((item) => `${coverageSigns[item.status]} ${labelOf(item)}`)
  return {
    text: texts.join(between),
    runs: items.flatMap((item, index) => [
      ...write(`${index === 0 ? '' : between}${coverageSigns[item.status]}`, tierInk),
      ...write(` ${item.label}`, 'text'),
      ...(item.isoDate === '' ? [] : write(` ${item.isoDate.slice(0, 4)}`, 'muted')),
    ]),
  }
}

const labelOf = ({ label, isoDate }: TierItem) => (isoDate === '' ? label : `${label} ${isoDate.slice(0, 4)}`)

/** One row for each entry from which nothing was made; those above it stand on the first of their rows. */
function rowsBelow(root: TreeNode, widthsPx: readonly number[], write: Write): TableRow[] {
  const rows: TableRow[] = []
  const walk = (node: TreeNode, pending: readonly TreeNode[]) => {
    const line = [...pending, node]
    if (node.children.length > 0) {
      node.children.forEach((child, index) => {
        walk(child, index === 0 ? line : [])
      })
      return
    }
    const cells = tiers.map((tier): Measured => {
      const own = line.find(({ item }) => item.tier === tier)
      if (own === undefined) return { text: '', runs: [] }
      const { item, isPath } = own
      const industry = item.tier === 'L0' ? '' : ` · ${item.industryLabel}`
      return {
        text: `${coverageSigns[item.status]} ${labelOf(item)}${industry}`,
        runs: [
          ...write(coverageSigns[item.status], isPath ? 'axis' : tierInk),
          ...write(` ${item.label}`, isPath ? 'muted' : 'text'),
          ...write(`${item.isoDate === '' ? '' : ` ${item.isoDate.slice(0, 4)}`}${industry}`, 'muted'),
        ],
      }
    })
    const shown = line.filter(({ isPath }) => !isPath).map(({ item }) => item)
    const isFirst = rows.length === 0
    rows.push(rowOf(cells, widthsPx, isFirst ? 'axis' : 'hairline', shown))
  }
  walk(root, [])
  return rows
}
