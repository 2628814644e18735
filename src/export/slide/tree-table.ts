import type { TreeModel, TreeNode } from '#charts/model.ts'
import { type Language, type Tier, tiers } from '#domain/vocabulary.ts'
import type { SlideTable, TableRow } from './table.ts'
import { itemCell, type MeasuredCell, textCell, tierRow, tierTextPx } from './tier-cells.ts'

const shares: Record<Tier, number> = { L0: 0.26, L1: 0.32, L2: 0.42 }

/** The tree of tiers as a native table: what was made from a model stands to its right, from the model's own row on. */
export function treeTable(model: TreeModel, widthPx: number): SlideTable {
  const widthsPx = tiers.map((tier) => shares[tier] * widthPx)
  const heads = tiers.map((tier) => {
    const column = model.columns.find(({ id }) => id === tier)
    return textCell(column === undefined ? '' : `${column.label} · ${column.countText}`, 'muted')
  })
  const { orphans, language } = model
  const rowsOf = (nodes: readonly TreeNode[]) => nodes.flatMap((root) => rowsBelow(root, widthsPx, language))
  return {
    widthsPx,
    textPx: tierTextPx,
    head: tierRow(heads, widthsPx, null, [], language),
    rows: [
      ...rowsOf(model.roots),
      ...(orphans === null
        ? []
        : [
            tierRow(
              [{ ...textCell(orphans.label, 'muted'), span: tiers.length }],
              [widthPx],
              'axis',
              [],
              language,
            ),
            ...rowsOf(orphans.nodes),
          ]),
    ],
  }
}

/** One row for each entry from which nothing was made; those above it stand on the first of their rows, and at the top of a slide. */
function rowsBelow(root: TreeNode, widthsPx: readonly number[], language: Language): TableRow[] {
  const rows: TableRow[] = []
  const walk = (node: TreeNode, above: readonly TreeNode[], fresh: readonly TreeNode[]) => {
    const line = [...fresh, node]
    if (node.children.length > 0) {
      node.children.forEach((child, index) => {
        walk(child, [...above, node], index === 0 ? line : [])
      })
      return
    }
    const cellsOf = (nodes: readonly TreeNode[]) => tiers.map((tier) => cellOf(nodes, tier))
    const begins = Math.min(...line.map(({ item }) => tiers.indexOf(item.tier)))
    const row = tierRow(
      cellsOf(line).map((cell, index) => (index < begins ? { ...cell, goesOn: true } : cell)),
      widthsPx,
      rows.length === 0 ? 'axis' : 'hairline',
      line.filter(({ isPath }) => !isPath).map(({ item }) => item),
      language,
    )
    rows.push({ ...row, asFirst: cellsOf([...above, node]) })
  }
  walk(root, [], [])
  return rows
}

/** The entry of a tier on a line from base to scenario. */
function cellOf(line: readonly TreeNode[], tier: Tier): MeasuredCell {
  const own = line.find(({ item }) => item.tier === tier)
  if (own === undefined) return textCell('', 'text')
  const { item, isPath } = own
  return itemCell(item, tier === 'L0' ? '' : ` · ${item.industryLabel}`, isPath)
}
