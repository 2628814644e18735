import { symbol, symbolCircle, symbolDiamond, symbolStar, symbolTriangle, symbolWye } from 'd3'
import { expect, test } from 'vitest'
import { symbolPath } from './symbol.ts'

const boxOf = (path: string) => {
  const numbers = (path.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number)
  const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)]
  return [xs, ys].flatMap((side) => [Math.min(...side), Math.max(...side)])
}

test.each([
  ['triangle', symbolTriangle],
  ['diamond', symbolDiamond],
  ['star', symbolStar],
  ['wye', symbolWye],
] as const)('%s is as large as d3-shape draws it, around the same middle', (shape, type) => {
  const theirs = boxOf(symbol(type, Math.PI * 100)() ?? '')
  for (const [index, side] of boxOf(symbolPath(shape, 10)).entries())
    expect(side).toBeCloseTo(theirs[index] ?? Number.NaN, 1)
})

test('a cross has arms as wide as a fifth of its area asks', () => {
  // d3 writes its level lines with one coordinate, so that its box cannot be read from pairs.
  for (const side of boxOf(symbolPath('cross', 10)))
    expect(Math.abs(side)).toBeCloseTo(1.5 * Math.sqrt((Math.PI * 100) / 5), 1)
})

test('a circle is the arc that d3-shape writes', () =>
  expect(symbolPath('circle', 5)).toBe(symbol(symbolCircle, Math.PI * 25)()))

test('a square has the area of the circle', () =>
  expect(boxOf(symbolPath('square', 10))).toEqual([-8.86, 8.86, -8.86, 8.86]))
