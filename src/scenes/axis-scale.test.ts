import { scaleLinear, scaleLog } from 'd3'
import { expect, test } from 'vitest'
import { linearScale, logScale } from './axis-scale.ts'

const values = [0.11, 1, 7.5, 123, 1085, 9999]

test('places are those of d3-scale', () => {
  const [even, byPowers] = [linearScale([0.1, 10_000], [500, 20]), logScale([0.1, 10_000], [500, 20])]
  const [d3Even, d3ByPowers] = [scaleLinear([0.1, 10_000], [500, 20]), scaleLog([0.1, 10_000], [500, 20])]
  for (const value of values) {
    expect(even(value)).toBeCloseTo(d3Even(value), 9)
    expect(byPowers(value)).toBeCloseTo(d3ByPowers(value), 9)
  }
})

test('an axis of one value has a place for it', () => expect(linearScale([5, 5], [0, 100])(5)).toBe(0))
