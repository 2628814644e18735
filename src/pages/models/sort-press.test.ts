import { expect, test } from 'vitest'
import type { ModelColumn } from '#domain/vocabulary.ts'
import { sortAfter } from './sort-press.ts'

const sort = (text: string) =>
  text
    .split(',')
    .filter(Boolean)
    .map((part) => ({ id: part.replace('-', '') as ModelColumn, descending: part.startsWith('-') }))

test.each([
  ['', 'total', false, 'total'],
  ['total', 'total', false, '-total'],
  ['-total', 'total', false, ''],
  ['vendor,-total', 'date', false, 'date'],
  ['vendor', 'total', true, 'vendor,total'],
  ['vendor,total', 'total', true, 'vendor,-total'],
  ['vendor,-total', 'total', true, 'vendor'],
  ['vendor,total', 'total', false, '-total'],
] as const)('of the order "%s" a press on %s, within it: %s, makes "%s"', (before, column, within, after) => {
  expect(sortAfter(sort(before), { column, within })).toEqual(sort(after))
})
