import type { PanguCut } from '#domain/pangu-cut.ts'
import type { Wording } from '#i18n/wording.ts'
import type { PanguView } from '#view/views.ts'
import type { MatrixModel } from '../model.ts'
import { clampMonth, type Standing } from './as-of.ts'
import { rankIndustries } from './rank.ts'
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
