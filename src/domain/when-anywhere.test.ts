import { afterEach, expect, test } from 'vitest'
import { compareWhen, endOf, middleOf, type Precision, precisionOf, startOf, type When } from './when.ts'

const when = (value: string): When => {
  const precision = precisionOf(value)
  if (precision === undefined) throw new Error(`${value} is not a date`)
  return { value, precision }
}
const home = process.env['TZ']
afterEach(() => {
  if (home === undefined) delete process.env['TZ']
  else process.env['TZ'] = home
})

test.each([
  ['Pacific/Kiritimati', -840],
  ['Asia/Shanghai', -480],
  ['Europe/London', 0],
  ['America/Los_Angeles', 480],
])('a date is the same instant in %s', (zone, minutes) => {
  process.env['TZ'] = zone
  // The zone must be in force, or this proves nothing.
  expect(new Date(Date.UTC(2023, 0, 1)).getTimezoneOffset()).toBe(minutes)
  expect(precisionOf('2023-03-26')).toBe('day')
  expect(
    ['2023-03-26', '2023-03', '2023-Q1', '2023'].map((value) => [
      startOf(when(value)),
      middleOf(when(value)),
      endOf(when(value)),
    ]),
  ).toEqual([
    [Date.UTC(2023, 2, 26), Date.UTC(2023, 2, 26), Date.UTC(2023, 2, 27)],
    [Date.UTC(2023, 2, 1), Date.UTC(2023, 2, 16, 12), Date.UTC(2023, 3, 1)],
    [Date.UTC(2023, 0, 1), Date.UTC(2023, 1, 15), Date.UTC(2023, 3, 1)],
    [Date.UTC(2023, 0, 1), Date.UTC(2023, 6, 2, 12), Date.UTC(2024, 0, 1)],
  ])
})

const years = Array.from({ length: 20 }, (_, index) => 2011 + index)
const two = (value: number) => String(value).padStart(2, '0')
const periods: Record<Exclude<Precision, 'day'>, string[]> = {
  month: years.flatMap((year) => Array.from({ length: 12 }, (_, index) => `${year}-${two(index + 1)}`)),
  quarter: years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)),
  year: years.map(String),
}

test.each(Object.entries(periods))('every %s ends exactly where the next begins', (precision, values) => {
  expect(values.map((value) => precisionOf(value))).toEqual(values.map(() => precision))
  const dates = values.map(when)
  expect(dates.slice(0, -1).map(endOf)).toEqual(dates.slice(1).map(startOf))
})

test('a quarter is its three months, a year its four quarters', () => {
  const span = (value: string) => [startOf(when(value)), endOf(when(value))]
  for (const year of years) {
    for (const quarter of [1, 2, 3, 4]) {
      const [first, last] = [quarter * 3 - 2, quarter * 3]
      expect(span(`${year}-Q${quarter}`)).toEqual([
        startOf(when(`${year}-${two(first)}`)),
        endOf(when(`${year}-${two(last)}`)),
      ])
    }
    expect(span(`${year}`)).toEqual([startOf(when(`${year}-Q1`)), endOf(when(`${year}-Q4`))])
  }
})

test('29 February exists in leap years alone, the turn of a century included', () => {
  const leap = [1900, 2000, 2019, 2020, 2023, 2024, 2100].filter((year) => precisionOf(`${year}-02-29`))
  expect(leap).toEqual([2000, 2020, 2024])
  expect(endOf(when('2024-02-28'))).toBe(startOf(when('2024-02-29')))
  expect(endOf(when('2023-02-28'))).toBe(startOf(when('2023-03-01')))
})

test.each([
  '2023-04-31',
  '2023-06-31',
  '2023-11-31',
  '2023-01-00',
  '2023-01-32',
  '2023-q3',
  '2023Q3',
  '2023-H1',
  '2023-04~',
  ' 2023',
  '2023\n',
  '２０２３',
  '+2023',
  '-2023',
  '20230707',
  '2023-07-07Z',
  '__proto__',
  'constructor',
])('%j is not a date', (value) => expect(precisionOf(value)).toBeUndefined())

test('order is the same whichever of two dates comes first, and equal dates are equal', () => {
  const values = [...periods.month.slice(0, 6), '2011-Q1', '2011-Q2', '2011', '2011-01-01', '2011-03-31'].map(
    when,
  )
  for (const a of values) {
    expect(compareWhen(a, { ...a })).toBe(0)
    for (const b of values) {
      expect(Math.sign(compareWhen(a, b)) + Math.sign(compareWhen(b, a))).toBe(0)
      expect(compareWhen(a, b) === 0).toBe(a.value === b.value)
    }
  }
})
