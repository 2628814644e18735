import { expect, test } from 'vitest'
import { seeded } from '#testing/seeded.ts'
import { emptyRow, packRows, take } from './rows.ts'

test('intervals apart share a row, those over one another do not', () => {
  const intervals = [
    { start: 0, end: 10 },
    { start: 5, end: 8 },
    { start: 9, end: 20 },
    { start: 12, end: 14 },
  ]
  expect(packRows(intervals, 0)).toEqual([0, 1, 1, 0])
  expect(packRows(intervals, 3)).toEqual([0, 1, 2, 1])
  expect(packRows([], 3)).toEqual([])
})

test('no two intervals of a row meet and rows are as few as possible (1,000 seeded)', () => {
  const next = seeded(7)
  const intervals = Array.from({ length: 1000 }, () => {
    const start = next() * 2000
    return { start, end: start + next() * 40 }
  }).toSorted((a, b) => a.start - b.start)
  const rows = packRows(intervals, 2)
  intervals.forEach((a, i) => {
    intervals.forEach((b, j) => {
      if (i < j && rows[i] === rows[j]) expect(a.end + 2 <= b.start || b.end + 2 <= a.start).toBe(true)
    })
  })
  const deepest = Math.max(
    ...intervals.map(({ start }) => intervals.filter((o) => o.start <= start && o.end + 2 > start).length),
  )
  expect(Math.max(...rows) + 1).toBe(deepest)
})

test('a stretch is taken only if all of it is free', () => {
  const row = emptyRow()
  expect(take(row, 10, 20)).toBe(true)
  expect(take(row, 20, 30)).toBe(true)
  expect(take(row, 0, 11)).toBe(false)
  expect(take(row, 12, 14)).toBe(false)
  expect(take(row, 0, 100)).toBe(false)
  expect(take(row, 0, 10)).toBe(true)
  expect(row).toEqual({ starts: [0, 10, 20], ends: [10, 20, 30] })
})
