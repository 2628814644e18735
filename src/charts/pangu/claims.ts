import type { CutClaim, PanguCut } from '#domain/pangu-cut.ts'
import { endOf, middleOf, startOf, type When } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import { keyOf } from '../key.ts'
import type { Cell, ScatterLine, ScatterModel, ScatterPoint, ScatterSeries } from '../model.ts'
import { yearsAxis } from '../years.ts'
import { monthsTo, standingsAt } from './as-of.ts'

const measures = ['industries', 'scenarios'] as const
type Measure = (typeof measures)[number]

const looks = {
  industries: {
    claimed: { ink: 'vendor-blue', shape: 'diamond' },
    evidenced: { ink: 'vendor-sky', shape: 'circle' },
  },
  scenarios: {
    claimed: { ink: 'vendor-red', shape: 'diamond' },
    evidenced: { ink: 'vendor-amber', shape: 'circle' },
  },
} as const

/**
 * Totals as stated over time beside what this dataset can show with sources: industries with an entry of their own and
 * L2 scenarios, whatever the reader filters. A stated total holds in the line until the next one is stated, whoever states it.
 */
export function buildClaims(cut: PanguCut, wording: Wording): ScatterModel {
  const { t } = wording
  const last = endOf({ value: cut.asOf, precision: 'day' })
  const counts = countsOverTime(cut)
  const claimed = measures.map((measure) => claimedSeries(cut, measure, wording))
  const evidenced = measures.map((measure) => evidencedSeries(measure, counts, wording))
  const series = [...claimed, ...evidenced].filter(({ points }) => points.length > 0)
  const values = series.flatMap(({ points }) => points.flatMap(({ cell }) => cell.value ?? []))
  const title = titleOf(cut, counts.at(-1), wording)
  const starts = series.flatMap(({ points }) => points.map(({ time }) => time.start))
  const stated = claimed.flatMap(({ points }) => points)
  const top = Math.max(10, ...values)
  const decades = [1, 10, 100, 1000, 10_000].filter(
    (value, index, all) => value <= top || (all[index - 1] ?? 0) < top,
  )
  return {
    kind: 'scatter',
    id: 'pangu-claims',
    language: wording.language,
    title,
    subtitle: t('claims.subtitle'),
    summary: t('claims.summary', { title, n: cut.claims.length }),
    sourceLine: t('chart.source', { date: wording.date({ value: cut.asOf, precision: 'day' }) }),
    empty: series.length === 0 ? t('claims.empty') : null,
    x: yearsAxis(Math.min(last - 1, ...starts), last),
    y: {
      label: t('claims.axis'),
      scale: 'log',
      from: 1 / 1.4,
      to: decades.at(-1) ?? 10,
      ticks: decades.map((value) => ({ value, text: wording.count(value) })),
    },
    series,
    references: null,
    lines: series.map((one) => stepLine(one, last)),
    notes: [t('claims.note.line'), t('claims.note.counts')],
    labelled: true,
    band: null,
    words: { series: t('claims.series'), item: t('claims.item'), value: t('claims.value') },
    key: keyOf(
      stated.map(({ cell }) => cell),
      stated.filter(({ time }) => !time.exact).length,
      wording,
    ),
  }
}

const stepLine = ({ id, label, look, points }: ScatterSeries, last: number): ScatterLine => ({
  id: `line-${id}`,
  form: 'step',
  label,
  ink: look.ink,
  points: [
    ...points.map(({ time, cell }) => ({ at: time.at, value: cell.value })),
    { at: last, value: points.at(-1)?.cell.value ?? null },
  ],
})

function claimedSeries({ claims }: PanguCut, measure: Measure, wording: Wording): ScatterSeries {
  const { t } = wording
  const stated = claims.filter((claim) => claim[measure].value !== null)
  return {
    id: measure,
    label: t(`claims.${measure}.claimed`),
    look: looks[measure].claimed,
    countText: wording.count(stated.length),
    points: stated.map((claim) =>
      pointOf(
        { id: `${measure}-${claim.id}`, label: claim.by, date: claim.date },
        t(`claims.${measure}.claimed`),
        claimCell(claim, measure, wording),
        wording,
      ),
    ),
  }
}

function claimCell(claim: CutClaim, measure: Measure, { t, count }: Wording): Cell {
  const { value, qualifier, status, sources } = claim[measure]
  return {
    value,
    text:
      value === null ? t('figure.undisclosed') : t(`figure.${qualifier ?? 'exact'}`, { value: count(value) }),
    qualifier,
    status,
    statusText: t(`status.${status}`),
    sources,
  }
}

interface Count {
  readonly at: When
  readonly industries: number
  readonly scenarios: number
}

/** What is on record at the end of each month and, last, at the dataset's own date. */
export function countsOverTime(cut: PanguCut): Count[] {
  const countAt = (at: When, month: When | null): Count => {
    const entries = standingsAt(cut.entries, month).map(({ entry }) => entry)
    return {
      at,
      industries: new Set(entries.filter(({ tier }) => tier !== 'L0').map(({ industry }) => industry)).size,
      scenarios: entries.filter(({ tier }) => tier === 'L2').length,
    }
  }
  return [
    ...monthsTo(cut.asOf)
      .slice(0, -1)
      .map((month) => countAt(month, month)),
    countAt({ value: cut.asOf, precision: 'day' }, null),
  ]
}

function evidencedSeries(measure: Measure, counts: readonly Count[], wording: Wording): ScatterSeries {
  const { t, count } = wording
  const label = t(`claims.${measure}.evidenced`)
  const changes = counts.filter(
    (one, index) => one[measure] > 0 && one[measure] !== (counts[index - 1]?.[measure] ?? 0),
  )
  return {
    id: `evidenced-${measure}`,
    label,
    look: looks[measure].evidenced,
    countText: count(changes.length),
    points: changes.map(({ at, [measure]: value }) =>
      pointOf(
        { id: `evidenced-${measure}-${at.value}`, label: t('claims.here'), date: at },
        label,
        {
          value,
          text: count(value),
          qualifier: 'exact',
          status: 'counted',
          statusText: t('claims.counted'),
          sources: [],
        },
        wording,
        0,
      ),
    ),
  }
}

function pointOf(
  { id, label, date }: { id: string; label: string; date: When },
  series: string,
  cell: Cell,
  wording: Wording,
  importance = cell.value ?? 0,
): ScatterPoint {
  const dateText = wording.date(date)
  return {
    id,
    label,
    time: { start: startOf(date), end: endOf(date), at: middleOf(date), exact: date.precision === 'day' },
    dateText,
    isoDate: date.value,
    cell,
    second: null,
    spoken: wording.t('claims.spoken', {
      series,
      who: label,
      date: dateText,
      value: cell.text,
      status: cell.statusText,
    }),
    importance,
  }
}

/** The finding: the latest statement that gives both totals, beside what is on record here. */
function titleOf({ claims }: PanguCut, now: Count | undefined, { t, count, date }: Wording): string {
  const both = claims.findLast(
    ({ industries, scenarios }) => industries.value !== null && scenarios.value !== null,
  )
  if (both === undefined || now === undefined) return t('pangu-claims.name')
  const words = ({ value, qualifier }: CutClaim[Measure]) =>
    t(`figure.${qualifier ?? 'exact'}`, { value: count(value ?? 0) })
  return t('claims.title', {
    industries: words(both.industries),
    scenarios: words(both.scenarios),
    date: date(both.date),
    hereIndustries: now.industries,
    hereScenarios: now.scenarios,
  })
}
