import type { CutEntry, PanguCut } from '#domain/pangu-cut.ts'
import type { Wording } from '#i18n/wording.ts'
import type { PanguView } from '#view/views.ts'
import { byKey } from '../by-key.ts'
import type { TreeModel, TreeNode } from '../model.ts'
import type { Standing } from './as-of.ts'
import { headOf } from './head.ts'
import { columnsOf } from './matrix.ts'
import { siftPangu } from './sift.ts'

/** The same entries as the matrix, each under the one from which it was made; what leads to them stays, uncounted. */
export function buildTree(cut: PanguCut, view: PanguView, wording: Wording): TreeModel {
  const { t } = wording
  const sift = siftPangu(cut, view, wording)
  const shown = new Set(sift.shown.map(({ entry }) => entry.id))
  const children = byKey(cut.entries, ({ parent }) => parent)
  const standing = new Map(sift.all.map((one) => [one.entry.id, one]))
  // A parent that had not come yet in the month looked at leads all the same, as it stands today.
  const standingOf = (entry: CutEntry): Standing =>
    standing.get(entry.id) ?? { entry, status: entry.status, fresh: null }
  const grow = (entry: CutEntry): TreeNode[] => {
    const below = ranked(children.get(entry.id) ?? []).flatMap(grow)
    const isShown = shown.has(entry.id)
    if (!isShown && below.length === 0) return []
    return [{ item: sift.itemOf(standingOf(entry)), isPath: !isShown, children: below }]
  }
  const tops = ranked(children.get(null) ?? [])
  const orphans = tops.filter(({ tier }) => tier !== 'L0').flatMap(grow)
  return {
    ...headOf(cut, view, sift, wording),
    kind: 'tree',
    id: 'pangu-tree',
    columns: columnsOf(sift, { ...view, tiers: null }, wording),
    roots: tops.filter(({ tier }) => tier === 'L0').flatMap(grow),
    orphans:
      orphans.length === 0 ? null : { label: t('pangu.orphans', { n: orphans.length }), nodes: orphans },
  }
}

const dateOf = ({ since }: CutEntry) => since?.value ?? '9999'
const ranked = (entries: readonly CutEntry[]) =>
  entries.toSorted((a, b) =>
    dateOf(a) === dateOf(b) ? (a.id < b.id ? -1 : 1) : dateOf(a) < dateOf(b) ? -1 : 1,
  )
