import { describe, expect, test } from 'vitest'
import { entry, tinyEntries, when } from '#testing/tiny-pangu.ts'
import { clampMonth, monthsTo, standingsAt } from './as-of.ts'

const at = (month: string) =>
  standingsAt(tinyEntries, when(month)).map(({ entry: { id }, status, fresh }) => [id, status, fresh])

describe('entries as they stood at the end of a month', () => {
  test.each([
    ['2021-03', []],
    ['2021-04', [['base', 'released', 'appeared']]],
    ['2021-05', [['base', 'released', null]]],
    ['2022-11', [['base', 'released', null]]],
    [
      '2022-12',
      [
        ['base', 'released', null],
        ['mine', 'announced', 'appeared'],
      ],
    ],
    [
      '2023-06',
      [
        ['base', 'released', null],
        ['mine', 'announced', null],
        ['belt', 'piloted', 'appeared'],
        ['stray', 'released', 'appeared'],
      ],
    ],
    [
      '2023-07',
      [
        ['base', 'released', null],
        ['mine', 'deployed', 'advanced'],
        ['belt', 'piloted', null],
        ['stray', 'released', null],
      ],
    ],
  ])('%s', (month, standings) => expect(at(month)).toEqual(standings))

  test('today holds all of them, one without a date too, each as it is now', () =>
    expect(
      standingsAt(tinyEntries, null).map(({ entry: { id }, status, fresh }) => [id, status, fresh]),
    ).toEqual(tinyEntries.map(({ id, status }) => [id, status, null])))

  test('two steps in one month are an appearance', () => {
    const quick = entry('quick', 'L1', 'mining', '2023-07-01', 'released', [], {
      history: [
        { date: when('2023-07-01'), status: 'announced', sources: [] },
        { date: when('2023-07-20'), status: 'released', sources: [] },
      ],
    })
    expect(standingsAt([quick], when('2023-07'))).toEqual([
      { entry: quick, status: 'released', fresh: 'appeared' },
    ])
  })
})

test('months run from the launch to the dataset’s own, without a gap', () => {
  const months = monthsTo('2022-02-28').map(({ value }) => value)
  expect(months).toEqual([
    '2021-04',
    '2021-05',
    '2021-06',
    '2021-07',
    '2021-08',
    '2021-09',
    '2021-10',
    '2021-11',
    '2021-12',
    '2022-01',
    '2022-02',
  ])
})

test('a month outside the data is brought back into it, and its own month is today', () => {
  const asOf = '2026-11-23'
  expect(clampMonth(null, asOf)).toBeNull()
  expect(clampMonth(when('2026-11'), asOf)).toBeNull()
  expect(clampMonth(when('2030-01'), asOf)).toBeNull()
  expect(clampMonth(when('2026-10'), asOf)).toEqual(when('2026-10'))
  expect(clampMonth(when('1999-01'), asOf)).toEqual(when('2021-04'))
})
