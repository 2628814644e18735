import type { MatrixModel, TierItem, TreeModel, TreeNode } from './model.ts'

/** The entries of a matrix or a tree that are shown for themselves, in the order in which they stand. */
export const tierItemsOf = (model: MatrixModel | TreeModel): readonly TierItem[] =>
  model.kind === 'tree'
    ? [...model.roots, ...(model.orphans?.nodes ?? [])].flatMap(itemsBelow)
    : [
        ...(model.base?.items ?? []),
        ...model.rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items)),
      ]

const itemsBelow = ({ item, isPath, children }: TreeNode): TierItem[] => [
  ...(isPath ? [] : [item]),
  ...children.flatMap(itemsBelow),
]
