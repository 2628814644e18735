// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { yearAxis } from './year-axis.ts'

const dateOf = (serial: number) => new Date((serial - 25_569) * 86_400_000)

test.each(Array.from({ length: 12 }, (_, index) => 2014 + index))(
  'from %i on every tick falls on 1 or 2 January of its year, leap years or not',
  (year) => {
    const { from, to, step } = yearAxis(Date.UTC(year, 0, 1), Date.UTC(year + 13, 0, 1), Date.UTC(year, 5, 1))
    for (let tick = from, index = 0; tick <= to; tick += step, index += 1) {
      const date = dateOf(tick)
      expect([date.getUTCFullYear(), date.getUTCMonth()]).toEqual([year + index, 0])
      expect(date.getUTCDate()).toBeLessThanOrEqual(2)
    }
  },
)

test('a point on 1 January of a leap year is not cut off: the axis begins a year earlier', () => {
  const first = Date.UTC(2020, 0, 1)
  const { from } = yearAxis(first, Date.UTC(2026, 0, 1), first)
  expect(dateOf(from).getUTCFullYear()).toBe(2019)
})

test('many years have fewer ticks than years', () => {
  const { from, to, step } = yearAxis(Date.UTC(1980, 0, 1), Date.UTC(2026, 0, 1), Date.UTC(1980, 6, 1))
  expect((to - from) / step).toBeLessThan(15)
})
