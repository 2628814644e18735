import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

test('a table is CSV with a byte order mark, raw numbers, empty gaps and quoted text', () => {
  const csv = toCsv({
    columns: ['name', 'value'],
    rows: [
      ['판구, 盘古', 1085],
      ['say "no"', null],
      ['two\nlines', 0],
    ],
  })
  expect(csv).toBe('\uFEFFname,value\r\n"판구, 盘古",1085\r\n"say ""no""",\r\n"two\nlines",0\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'a text that a spreadsheet would run is made inert: %j',
  (text) => {
    const [, cell = ''] = toCsv({ columns: ['a'], rows: [[text]] }).split('\r\n')
    expect(cell.replace(/^"/, '').startsWith("'")).toBe(true)
  },
)

test('a negative number stays a number', () => {
  expect(toCsv({ columns: ['a'], rows: [[-1]] })).toBe('\uFEFFa\r\n-1\r\n')
})
