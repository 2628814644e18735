import { addMonths, monthStarts, yearStart } from '#domain/calendar.ts'
import type { CutModel, OverviewCut } from '#domain/cuts.ts'
import { endOf, startOf } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import { countedCell } from '../counted-cell.ts'
import { wholeTicks } from '../whole-ticks.ts'
import type { SmallColumns } from './model.ts'

/** Releases by quarter; those known to the year alone have no quarter and are left out, which is said. */
export function releasesByQuarter(
  { releases, asOf }: OverviewCut,
  yearAgoMs: number,
  wording: Wording,
): SmallColumns {
  const { t } = wording
  const dated = releases.filter(({ precision }) => precision !== 'year')
  const label = t('overview.releases.axis')
  const [earliest] = dated
  const quarters = earliest === undefined ? [] : quartersFrom(startOf(earliest), asOf)
  const cells = quarters.map((quarter) =>
    countedCell(
      dated.filter((date) => startOf(date) >= quarter.from && startOf(date) < quarter.to).length,
      label,
      wording,
    ),
  )
  const asOfMs = endOf({ value: asOf, precision: 'day' })
  const yearMs = asOfMs - yearAgoMs
  const since = (fromMs: number, toMs: number) =>
    releases.filter((date) => startOf(date) >= fromMs && startOf(date) < toMs).length
  const title = t('overview.releases.title', {
    now: t('count.releases', { n: since(yearAgoMs, asOfMs) }),
    before: since(yearAgoMs - yearMs, yearAgoMs),
  })
  const left = releases.length - dated.length
  return {
    title,
    subtitle: t(left === 0 ? 'overview.releases.subtitle' : 'overview.releases.subtitle.left', { n: left }),
    summary: t('overview.releases.summary', { title, releases: t('count.releases', { n: dated.length }) }),
    columns: {
      valueLabel: label,
      categories: quarters.map(({ label: text }) => text),
      ticks: wholeTicks(Math.max(1, ...cells.map(({ value }) => value ?? 0)), wording),
      series: [{ id: 'releases', label, ink: 'heat-4', cells }],
    },
  }
}

/** Models by year, those with open weights apart. */
export function modelsByOpenness(models: readonly CutModel[], wording: Wording): SmallColumns {
  const { t, percent } = wording
  const numbers = models.map(({ date }) => Number(date.value.slice(0, 4)))
  const first = Math.min(...numbers)
  const years = Array.from(
    { length: numbers.length === 0 ? 0 : Math.max(...numbers) - first + 1 },
    (_, index) => String(first + index),
  )
  const of = (year: string) => models.filter(({ date }) => date.value.startsWith(year))
  const isOpen = ({ openness }: CutModel) => openness === 'open-weights'
  const share = (year: string) => percent(of(year).filter(isOpen).length / of(year).length)
  const telling = years.filter((year) => of(year).length >= enough)
  const [early, late] = [telling[0], telling.at(-1)]
  const title =
    early === undefined || late === undefined || early === late
      ? t('overview.openness.plain')
      : t('overview.openness.title', {
          late: share(late),
          lateYear: late,
          early: share(early),
          earlyYear: early,
        })
  const series = (
    id: string,
    label: string,
    ink: 'heat-5' | 'heat-3',
    keep: (model: CutModel) => boolean,
  ) => ({
    id,
    label,
    ink,
    cells: years.map((year) => countedCell(of(year).filter(keep).length, label, wording)),
  })
  return {
    title,
    subtitle: t('overview.openness.subtitle'),
    summary: t('overview.openness.summary', { title, models: t('count.models', { n: models.length }) }),
    columns: {
      valueLabel: t('overview.models.axis'),
      categories: years,
      ticks: wholeTicks(Math.max(1, ...years.map((year) => of(year).length)), wording),
      series: [
        series('open', t('openness.open-weights'), 'heat-5', isOpen),
        series('other', t('overview.openness.other'), 'heat-3', (model) => !isOpen(model)),
      ],
    },
  }
}

/** Fewer models than this in a year make a share that one release could turn round. */
const enough = 5

/** Quarters from the one of an instant to that of the dataset's date; each year is written under its first. */
function quartersFrom(firstMs: number, asOf: string) {
  const first = new Date(firstMs)
  const start = Date.UTC(first.getUTCFullYear(), Math.floor(first.getUTCMonth() / 3) * 3)
  const end = endOf({ value: asOf, precision: 'day' })
  return monthStarts(start, end, 3).map((quarter) => ({
    from: quarter,
    to: addMonths(quarter, 3),
    label: yearStart(quarter) === quarter ? String(new Date(quarter).getUTCFullYear()) : '',
  }))
}
