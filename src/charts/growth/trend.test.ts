import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { studentQuantile } from './student-t.ts'
import { fewestPoints, fitTrend, type Trend } from './trend.ts'

interface Reference {
  readonly quantiles: readonly { readonly p: number; readonly freedom: number; readonly t: number }[]
  readonly sets: readonly {
    readonly name: string
    readonly points: readonly (readonly [number, number])[]
    readonly result: Readonly<Record<string, number | null>>
  }[]
}
const reference = JSON.parse(
  readFileSync(new URL('./reference/trend.json', import.meta.url), 'utf8'),
) as Reference
const trendOf = (points: readonly (readonly [number, number])[]) =>
  fitTrend(points.map(([atMs, valueB]) => ({ atMs, valueB }))) as Trend

test.each(reference.quantiles)(
  'the $p quantile of t with $freedom degrees of freedom is $t',
  ({ p, freedom, t }) => {
    expect(Math.abs(studentQuantile(p, freedom) / t - 1)).toBeLessThan(1e-9)
  },
)

describe.each(reference.sets)('$name', ({ points, result }) => {
  const trend = trendOf(points)
  const probe = trend.at(result['probeMs'] ?? 0)
  test.each([
    ['n', trend.n],
    ['slope', trend.slopePerYear],
    ['slopeLow', trend.slopeInterval.low],
    ['slopeHigh', trend.slopeInterval.high],
    ['growth', trend.growthPerYear],
    ['growthLow', trend.growthInterval.low],
    ['growthHigh', trend.growthInterval.high],
    ['months', trend.doublingMonths],
    ['monthsLow', trend.doublingInterval?.low ?? null],
    ['monthsHigh', trend.doublingInterval?.high ?? null],
    ['r2', trend.r2],
    ['probeB', probe.valueB],
    ['probeLowB', probe.lowB],
    ['probeHighB', probe.highB],
  ])('%s agrees with the independent computation to six digits', (field, found) => {
    const wanted = result[field] ?? null
    if (wanted === null || found === null) expect(found).toBe(wanted)
    else expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-6 * Math.abs(wanted))
  })
})

test('below eight points there is no trend, and at one instant there is none either', () => {
  const point = (index: number) => ({ atMs: index * 1e9, valueB: 1 + index })
  const some = Array.from({ length: fewestPoints }, (_, index) => point(index))
  expect(fitTrend(some.slice(1))).toEqual({ kind: 'too-few', n: 7 })
  expect(fitTrend(some).kind).toBe('trend')
  expect(fitTrend(some.map(({ valueB }) => ({ atMs: 5, valueB })))).toEqual({ kind: 'one-instant', n: 8 })
})
