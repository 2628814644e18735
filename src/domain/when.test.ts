import { expect, test } from 'vitest'
import { compareWhen, endOf, middleOf, precisionOf, startOf, type When } from './when.ts'

const when = (value: string): When => ({ value, precision: precisionOf(value) ?? 'day' })

test.each([
  ['2023-07-07', 'day'],
  ['2024-02-29', 'day'],
  ['2023-07', 'month'],
  ['2023-Q3', 'quarter'],
  ['2023', 'year'],
])('%s is known to the %s', (value, precision) => expect(precisionOf(value)).toBe(precision))

test.each([
  '2023-02-30',
  '2023-02-29',
  '2023-13',
  '2023-00',
  '2023-Q5',
  '2023-Q0',
  '23',
  '2023-7-7',
  'soon',
  '',
  '2023-07-07T00:00',
])('%j is not a date', (value) => expect(precisionOf(value)).toBeUndefined())

test.each([
  ['2023-07-07', '2023-07-07', '2023-07-08'],
  ['2023-12-31', '2023-12-31', '2024-01-01'],
  ['2024-02', '2024-02-01', '2024-03-01'],
  ['2023-12', '2023-12-01', '2024-01-01'],
  ['2023-Q1', '2023-01-01', '2023-04-01'],
  ['2023-Q3', '2023-07-01', '2023-10-01'],
  ['2023-Q4', '2023-10-01', '2024-01-01'],
  ['2024', '2024-01-01', '2025-01-01'],
])('%s runs from %s to before %s, in UTC', (value, start, end) => {
  expect(startOf(when(value))).toBe(Date.parse(`${start}T00:00:00Z`))
  expect(endOf(when(value))).toBe(Date.parse(`${end}T00:00:00Z`))
})

test('a day stands where it is, a period in its middle', () => {
  expect(middleOf(when('2023-07-07'))).toBe(Date.UTC(2023, 6, 7))
  expect(middleOf(when('2023-Q3'))).toBe(Date.UTC(2023, 7, 16))
})

test('order is by first possible day, the finer date first', () => {
  const values = ['2023', '2023-01-01', '2024', '2023-Q1', '2023-01', '2022-12-31']
  expect(
    values
      .map(when)
      .toSorted(compareWhen)
      .map(({ value }) => value),
  ).toEqual(['2022-12-31', '2023-01-01', '2023-01', '2023-Q1', '2023', '2024'])
})
