import { expect, test } from 'vitest'
import type { Qualifier } from '#domain/vocabulary.ts'
import type { Draft } from './cells.ts'
import { bestOf, differ } from './difference.ts'

const figure = (value: number | null, qualifier: Qualifier | null = 'exact', support?: number): Draft => ({
  cell: {
    value,
    text: value === null ? 'Not disclosed' : String(value),
    qualifier,
    status: value === null ? 'undisclosed' : 'disclosed',
    statusText: '',
    sources: [],
  },
  raw: value,
  ...(support === undefined ? {} : { support }),
})
const best = (...drafts: Draft[]) => [...bestOf(drafts)]

test('the highest is the best, a tie is shared, and nobody is best alone or among equals', () => {
  expect(best(figure(1), figure(3), figure(2))).toEqual([1])
  expect(best(figure(3), figure(3), figure(2))).toEqual([0, 1])
  expect(best(figure(3), figure(3))).toEqual([])
  expect(best(figure(3), figure(null, null))).toEqual([])
  expect(best()).toEqual([])
})

test('a share of few makes no best and takes none away', () => {
  expect(best(figure(1, 'exact', 3), figure(0.5, 'exact', 40), figure(0.2, 'exact', 4))).toEqual([1])
})

test('what is only about as high is as high', () => {
  expect(best(figure(1_024_000, 'about'), figure(1_000_000, 'about'), figure(128_000))).toEqual([0, 1])
  expect(best(figure(1_024_000, 'about'), figure(1_000_000), figure(128_000))).toEqual([0])
  expect(best(figure(1_024_000, 'about'), figure(1_000_000, 'about'))).toEqual([])
})

test('a bound is not the number itself, and silence is not the lack of a record', () => {
  const missing: Draft = { ...figure(null, null), cell: { ...figure(null, null).cell, text: 'Not recorded' } }
  expect(differ([figure(7), figure(7)])).toBe(false)
  expect(differ([figure(7), figure(7, 'at-least')])).toBe(true)
  expect(differ([figure(null, null), figure(null, null)])).toBe(false)
  expect(differ([figure(null, null), missing])).toBe(true)
  expect(differ([figure(7)])).toBe(false)
})
