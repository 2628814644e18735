import { group } from 'd3'
import type { PanguCut } from '#domain/pangu-cut.ts'
import { coverageStatuses } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import type { PanguView } from '#view/views.ts'
import type { MatrixModel } from '../model.ts'
import { clampMonth, type Standing } from './as-of.ts'
import type { PanguSift } from './sift.ts'

type Head = Omit<MatrixModel, 'kind' | 'id' | 'rowLabel' | 'columns' | 'base' | 'rows'>

/** Title, subtitle and filters that matrix and tree have in common. */
export function headOf(cut: PanguCut, view: PanguView, sift: PanguSift, wording: Wording): Head {
  const { t } = wording
  const month = clampMonth(view.month, cut.asOf)
  const when = month === null ? null : wording.date(month)
  const entries = t('count.entries', { n: sift.shown.length })
  const title = titleOf(cut, sift.shown, when, wording)
  return {
    language: wording.language,
    title,
    subtitle:
      when === null
        ? t('pangu.subtitle', { entries })
        : t('pangu.subtitle.month', { entries, when, fresh: sift.shown.filter(({ fresh }) => fresh).length }),
    summary: t('pangu.summary', { entries, title }),
    sourceLine: t('chart.source', { date: wording.date({ value: cut.asOf, precision: 'day' }) }),
    empty: sift.shown.length === 0 ? t('pangu.empty') : null,
    facets: sift.facets,
  }
}

/** The finding: in how many industries Pangu is on record, in how many somebody works with it, and where most is. */
function titleOf(
  cut: PanguCut,
  shown: readonly Standing[],
  when: string | null,
  { t, list, inline }: Wording,
): string {
  if (shown.length === 0) return t('pangu.title.empty')
  const ranked = rankIndustries(shown)
  if (ranked.length === 0) return t('pangu.title.base', { n: shown.length })
  const names = new Map(cut.industries.map(({ id, name }) => [id, name]))
  const slots = {
    industries: t('count.industries', { n: ranked.length }),
    deployed: ranked.filter(({ deployed }) => deployed > 0).length,
    list: list(ranked.slice(0, 3).map(({ id }) => inline(names.get(id) ?? id))),
  }
  if (ranked.length <= 3)
    return t('pangu.title.few', { ...slots, entries: t('count.entries', { n: shown.length }) })
  return when === null ? t('pangu.title', slots) : t('pangu.title.month', { ...slots, when })
}

interface RankedIndustry {
  readonly id: string
  readonly entries: readonly Standing[]
  readonly deployed: number
}

/** Industries that have an entry of their own (base models belong to all), the deepest first: both tiers, then how far the furthest entry came, then how many came that far, then how many there are. */
export function rankIndustries(shown: readonly Standing[]): RankedIndustry[] {
  const own = group(
    shown.filter(({ entry }) => entry.tier !== 'L0'),
    ({ entry }) => entry.industry,
  )
  return [...own]
    .map(([id, entries]) => ({
      id,
      entries,
      deployed: entries.filter(({ status }) => status === 'deployed').length,
      tiers: new Set(entries.map(({ entry }) => entry.tier)).size,
      furthest: Math.max(...entries.map(({ status }) => coverageStatuses.indexOf(status))),
    }))
    .toSorted(
      (a, b) =>
        b.tiers - a.tiers ||
        b.furthest - a.furthest ||
        b.deployed - a.deployed ||
        b.entries.length - a.entries.length ||
        (a.id < b.id ? -1 : 1),
    )
}
