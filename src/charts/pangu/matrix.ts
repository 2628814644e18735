import type { CutEntry, PanguCut } from '#domain/pangu-cut.ts'
import { type Tier, tiers } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import type { PanguView } from '#view/views.ts'
import type { MatrixCell, MatrixModel } from '../model.ts'
import type { Standing } from './as-of.ts'
import { headOf } from './head.ts'
import { type RankedIndustry, rankIndustries } from './rank.ts'
import { type PanguSift, siftPangu } from './sift.ts'

/** Industries by tier as they stood in a month, each entry with how far it had come and since when. */
export function buildMatrix(cut: PanguCut, view: PanguView, wording: Wording): MatrixModel {
  const { t, count } = wording
  const sift = siftPangu(cut, view, wording)
  const byId = new Map(cut.entries.map((entry) => [entry.id, entry]))
  const columns = columnsOf(sift, view, wording)
  const base = sift.shown.filter(({ entry }) => entry.tier === 'L0')
  const industries = new Map(cut.industries.map(({ id, name }) => [id, name]))
  const cellOf = (tier: Tier, entries: readonly Standing[]): MatrixCell => {
    if (tier === 'L0') return { items: [], text: feedsOf(entries, byId, wording) }
    const own = entries.filter(({ entry }) => entry.tier === tier)
    return { items: own.map(sift.itemOf), text: own.length === 0 ? t('pangu.none') : '' }
  }
  return {
    ...headOf(cut, view, sift, wording),
    kind: 'matrix',
    id: 'pangu',
    rowLabel: t('pangu.industry'),
    columns,
    base:
      view.tiers === null || view.tiers.includes('L0')
        ? { label: t('tier.L0'), countText: count(base.length), items: base.map(sift.itemOf) }
        : null,
    rows: ordered(rankIndustries(sift.shown), view.order, industries, wording).map(({ id, entries }) => ({
      id,
      label: industries.get(id) ?? id,
      countText: count(entries.length),
      cells: columns.map((column) => cellOf(column.id, entries)),
    })),
  }
}

/** The tiers asked for, with how many entries of each are shown. */
export const columnsOf = (
  { shown }: PanguSift,
  view: PanguView,
  { t, count }: Wording,
): MatrixModel['columns'] =>
  tiers
    .filter((tier) => view.tiers?.includes(tier) ?? true)
    .map((tier) => ({
      id: tier,
      label: t(`tier.${tier}`),
      countText: count(shown.filter(({ entry }) => entry.tier === tier).length),
    }))

/** The base models from which the entries of an industry were made, by name; what is not known is said. */
function feedsOf(
  entries: readonly Standing[],
  byId: ReadonlyMap<string, CutEntry>,
  { t, list }: Wording,
): string {
  const bases = entries.map(({ entry }) => baseOf(entry, byId))
  const known = [...new Set(bases.flatMap((base) => base?.name ?? []))]
  if (known.length === 0) return t('pangu.base.unknown')
  return bases.includes(null) ? t('pangu.base.partly', { list: list(known) }) : list(known)
}

function baseOf(entry: CutEntry, byId: ReadonlyMap<string, CutEntry>): CutEntry | null {
  const parent = entry.parent === null ? undefined : byId.get(entry.parent)
  if (parent === undefined) return entry.tier === 'L0' ? entry : null
  return baseOf(parent, byId)
}

function ordered(
  ranked: readonly RankedIndustry<Standing>[],
  order: PanguView['order'],
  names: ReadonlyMap<string, string>,
  { language }: Wording,
): readonly RankedIndustry<Standing>[] {
  if (order === 'depth') return ranked
  if (order === 'name') {
    const { compare } = new Intl.Collator(language)
    return ranked.toSorted((a, b) => compare(names.get(a.id) ?? a.id, names.get(b.id) ?? b.id))
  }
  const first = ({ entries }: (typeof ranked)[number]) => entries[0]?.entry.since?.value ?? '9999'
  return ranked.toSorted((a, b) =>
    first(a) === first(b) ? (a.id < b.id ? -1 : 1) : first(a) < first(b) ? -1 : 1,
  )
}
