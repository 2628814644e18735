import { expect, test } from 'vitest'
import { walkCells } from './comparison-drawing.tsx'

const [rows, columns] = [
  ['segment', 'seat', 'founded'],
  ['alpha', 'beta'],
]
const from = { row: 'seat', column: 'alpha' }
const after = (key: string, start = from) => walkCells(rows, columns, start, key)

test('arrows lead to the next cell and stop at the edges; Home and End lead along the row', () => {
  expect(after('ArrowUp')).toEqual({ row: 'segment', column: 'alpha' })
  expect(after('ArrowDown')).toEqual({ row: 'founded', column: 'alpha' })
  expect(after('ArrowRight')).toEqual({ row: 'seat', column: 'beta' })
  expect(after('ArrowLeft')).toEqual(from)
  expect(after('End')).toEqual({ row: 'seat', column: 'beta' })
  expect(after('Home', { row: 'seat', column: 'beta' })).toEqual(from)
  expect(after('ArrowDown', { row: 'founded', column: 'beta' })).toEqual({ row: 'founded', column: 'beta' })
})

test('other keys lead nowhere, and a table without cells has none to go to', () => {
  expect(after('a')).toBeNull()
  expect(walkCells([], [], from, 'ArrowDown')).toBeNull()
})
