import type { ChartsCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import type { GrowthView } from '#view/views.ts'
import { byKey } from '../by-key.ts'
import type { Ink, ScatterLine, ScatterModel } from '../model.ts'
import { type Contender, frontierOf } from './frontier.ts'
import { fewestPoints, fitTrend, type Trend } from './trend.ts'

const samples = 48
const inks: readonly Ink[] = [
  'vendor-blue',
  'vendor-red',
  'vendor-teal',
  'vendor-orange',
  'vendor-purple',
  'vendor-slate',
]

/** What a trend is fitted to: a model with a size, and the groups that it belongs to. */
export interface TrendContender extends Contender {
  readonly segment: ChartsCut['vendors'][number]['segment']
  readonly architecture: ChartsCut['models'][number]['architecture']
}

/** Fitted lines with their bands, overall or by group, and each result in words; groups with too few points say so. */
export function trendsOf(
  contenders: readonly TrendContender[],
  view: GrowthView,
  endMs: number,
  wording: Wording,
): Pick<ScatterModel, 'lines' | 'notes'> {
  if (view.trend === 'none') return { lines: [], notes: [] }
  const { t } = wording
  const groups: (readonly [id: string, label: string, own: readonly TrendContender[]])[] =
    view.by === 'none'
      ? [['all', t(`growth.trend.${view.trend}`), contenders]]
      : view.by === 'segment'
        ? [...byKey(contenders, ({ segment }) => segment)].map(([id, own]) => [
            id,
            t(`segment.${id === 'reference' ? 'all' : id}`),
            own,
          ])
        : [...byKey(contenders, ({ architecture }) => architecture)].map(([id, own]) => [
            id,
            t(`architecture.${id}`),
            own,
          ])
  const fitted = groups
    .toSorted(([, , a], [, , b]) => b.length - a.length)
    .map(([id, label, own], index) => {
      const points =
        view.trend === 'all'
          ? own.map(({ atMs, valueB }) => ({ atMs, valueB }))
          : // Records only: of the last twelve months, a step may begin when another leader expires.
            frontierOf(own, { counts: view.counts, reach: 'ever', endMs }).map(({ fromMs, valueB }) => ({
              atMs: fromMs,
              valueB,
            }))
      const ink = groups.length === 1 ? ('text' as const) : (inks[index % inks.length] ?? 'text')
      return { id, label, ink, points, trend: fitTrend(points) }
    })
  return {
    lines: fitted.flatMap(({ id, label, ink, points, trend }) =>
      trend.kind === 'trend' ? [lineOf(`trend-${id}`, label, ink, points, trend)] : [],
    ),
    notes: [
      ...fitted.map(({ label, points, trend }) =>
        trend.kind === 'trend'
          ? trendText(label, points, trend, wording)
          : t('growth.trend.tooFew', { group: label, n: trend.n, least: fewestPoints }),
      ),
      t(`growth.trend.method.${view.trend}`),
    ],
  }
}

function lineOf(
  id: string,
  label: string,
  ink: Ink | 'text',
  points: readonly { readonly atMs: number }[],
  trend: Trend,
): ScatterLine {
  const instants = points.map(({ atMs }) => atMs)
  const [first, last] = [Math.min(...instants), Math.max(...instants)]
  return {
    id,
    form: 'trend',
    label,
    ink,
    points: Array.from({ length: samples + 1 }, (_, index) => {
      const at = first + ((last - first) * index) / samples
      const { valueB, lowB, highB } = trend.at(at)
      return { at, value: valueB, low: lowB, high: highB }
    }),
  }
}

function trendText(
  group: string,
  points: readonly { readonly atMs: number }[],
  trend: Trend,
  wording: Wording,
): string {
  const years = points.map(({ atMs }) => new Date(atMs).getUTCFullYear())
  const { t } = wording
  const { growthPerYear, growthInterval, doublingMonths, doublingInterval, n } = trend
  const growth = t('growth.trend.growth', {
    group,
    factor: wording.significant(growthPerYear),
    low: wording.significant(growthInterval.low),
    high: wording.significant(growthInterval.high),
  })
  const doubling =
    doublingMonths === null || doublingInterval === null
      ? t('growth.trend.noDoubling')
      : doublingInterval.high === null
        ? t('growth.trend.doubling.open', {
            months: wording.significant(doublingMonths),
            low: wording.significant(doublingInterval.low),
          })
        : t('growth.trend.doubling', {
            months: wording.significant(doublingMonths),
            low: wording.significant(doublingInterval.low),
            high: wording.significant(doublingInterval.high),
          })
  return t('growth.trend.whole', {
    growth,
    doubling,
    n,
    from: String(Math.min(...years)),
    to: String(Math.max(...years)),
  })
}
