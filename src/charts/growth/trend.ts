import { studentQuantile } from './student-t.ts'

const yearMs = 365.25 * 86_400_000

/** Fewer points than this are too few to speak of a trend. */
export const fewestPoints = 8

export interface TrendPoint {
  /** UTC milliseconds. */
  readonly atMs: number
  readonly valueB: number
}

interface Interval {
  readonly low: number
  readonly high: number
}

export interface Trend {
  readonly kind: 'trend'
  readonly n: number
  /** Decades (powers of ten) a year, with the 95 % interval. */
  readonly slopePerYear: number
  readonly slopeInterval: Interval
  /** Factor by which sizes grow in a year. */
  readonly growthPerYear: number
  readonly growthInterval: Interval
  /** Null where sizes do not grow; an end of the interval is null where doubling would take for ever. */
  readonly doublingMonths: number | null
  readonly doublingInterval: { readonly low: number; readonly high: number | null } | null
  /** Share of the variance of log10 size that time explains. */
  readonly r2: number
  /** The fitted size at an instant with the 95 % confidence band of the mean, in billions. */
  at(ms: number): { readonly valueB: number; readonly lowB: number; readonly highB: number }
}

export type TrendResult =
  | Trend
  | { readonly kind: 'too-few'; readonly n: number }
  | { readonly kind: 'one-instant'; readonly n: number }

/**
 * Ordinary least squares of log10 size on time in Julian years, with intervals from Student's t on n - 2 degrees of
 * freedom (Draper and Smith, Applied Regression Analysis, 3rd ed., 1998, ch. 1). Sizes are positive, in billions.
 */
export function fitTrend(points: readonly TrendPoint[]): TrendResult {
  const n = points.length
  if (n < fewestPoints) return { kind: 'too-few', n }
  const origin = points.reduce((sum, { atMs }) => sum + atMs, 0) / n
  const xs = points.map(({ atMs }) => (atMs - origin) / yearMs)
  const ys = points.map(({ valueB }) => Math.log10(valueB))
  const meanX = mean(xs)
  const meanY = mean(ys)
  const sumXX = sum(xs.map((x) => (x - meanX) ** 2))
  if (sumXX === 0) return { kind: 'one-instant', n }
  const slope = sum(xs.map((x, index) => (x - meanX) * ((ys[index] ?? 0) - meanY))) / sumXX
  const residuals = sum(xs.map((x, index) => ((ys[index] ?? 0) - meanY - slope * (x - meanX)) ** 2))
  const total = sum(ys.map((y) => (y - meanY) ** 2))
  const deviation = Math.sqrt(residuals / (n - 2))
  const t = studentQuantile(0.975, n - 2)
  const reach = (t * deviation) / Math.sqrt(sumXX)
  const slopeInterval = { low: slope - reach, high: slope + reach }
  return {
    kind: 'trend',
    n,
    slopePerYear: slope,
    slopeInterval,
    growthPerYear: 10 ** slope,
    growthInterval: { low: 10 ** slopeInterval.low, high: 10 ** slopeInterval.high },
    doublingMonths: monthsToDouble(slope),
    doublingInterval:
      slopeInterval.high <= 0
        ? null
        : { low: monthsToDouble(slopeInterval.high) ?? 0, high: monthsToDouble(slopeInterval.low) },
    r2: total === 0 ? 0 : 1 - residuals / total,
    at(ms) {
      const x = (ms - origin) / yearMs - meanX
      const fitted = meanY + slope * x
      const band = t * deviation * Math.sqrt(1 / n + (x * x) / sumXX)
      return { valueB: 10 ** fitted, lowB: 10 ** (fitted - band), highB: 10 ** (fitted + band) }
    },
  }
}

const monthsToDouble = (slope: number): number | null => (slope > 0 ? (12 * Math.log10(2)) / slope : null)
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]): number => sum(values) / values.length
