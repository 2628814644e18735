import { utcMonth, utcYear } from 'd3'
import { expect, test } from 'vitest'
import { addMonths, addYears, monthStart, monthStarts, yearStart, yearStarts } from './calendar.ts'

const instants = [
  '2019-12-31T23:59:59.999Z',
  '2020-01-01',
  '2020-02-29T12:00Z',
  '2023-01-31',
  '2026-11-23',
].map((text) => Date.parse(text))

test('months and years are those of d3', () => {
  for (const at of instants) {
    const date = new Date(at)
    expect([monthStart(at), yearStart(at)]).toEqual([
      utcMonth.floor(date).getTime(),
      utcYear.floor(date).getTime(),
    ])
    for (const by of [-14, -1, 0, 1, 3, 25])
      expect([addMonths(at, by), addYears(at, by)]).toEqual([
        utcMonth.offset(date, by).getTime(),
        utcYear.offset(date, by).getTime(),
      ])
    for (const to of instants) {
      const until = new Date(to)
      expect(yearStarts(at, to)).toEqual(utcYear.range(date, until).map(Number))
      for (const step of [1, 3])
        expect(monthStarts(at, to, step)).toEqual(utcMonth.range(date, until, step).map(Number))
    }
  }
})
