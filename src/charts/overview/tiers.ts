import type { OverviewCut } from '#domain/cuts.ts'
import { coverageStatuses, tiers } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import { rankIndustries } from '../pangu/rank.ts'
import type { SmallTiers } from './model.ts'

/** Rows that fit beside the other charts. */
const mostRows = 14

/** The industries where Pangu goes deepest, with their entries by tier, the furthest first. */
export function deepestIndustries(
  { coverage, industries }: OverviewCut,
  wording: Wording,
): SmallTiers & { readonly industries: number; readonly deployed: number } {
  const { t, list, inline } = wording
  const names = new Map(industries.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const ranked = rankIndustries(coverage.map(({ status, ...entry }) => ({ entry, status })))
  const title = t('overview.tiers.title', {
    list: list(ranked.slice(0, 3).map(({ id }) => inline(nameOf(id)))),
  })
  const deployed = coverage.filter(({ status }) => status === 'deployed').length
  const rows = ranked.slice(0, mostRows)
  return {
    industries: ranked.length,
    deployed,
    title,
    subtitle: t('overview.tiers.subtitle', {
      l1: t('tier.L1'),
      l2: t('tier.L2'),
      shown: rows.length,
      industries: t('count.industries', { n: ranked.length }),
    }),
    summary: t('overview.tiers.summary', {
      title,
      industries: t('count.industries', { n: ranked.length }),
      deployed,
    }),
    tiers: ['L1', 'L2'],
    rows: rows.map(({ id, entries }) => ({
      id,
      label: nameOf(id),
      entries: entries
        .map(({ entry: { tier }, status }) => ({ tier, status }))
        .toSorted(
          (a, b) =>
            tiers.indexOf(a.tier) - tiers.indexOf(b.tier) ||
            coverageStatuses.indexOf(b.status) - coverageStatuses.indexOf(a.status),
        ),
    })),
  }
}
