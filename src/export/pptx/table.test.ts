// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { HeatModel } from '#charts/model.ts'
import { exportedSlide } from '#testing/exported-slides.ts'
import { all } from '#testing/reopen.ts'
import { heatTable } from '../slide/heat-table.ts'
import { type Piece, pagesOf, type SlideTable, type TableRow } from '../slide/table.ts'
import { createCanvas } from './canvas.ts'
import { tableFrame } from './table.ts'
import { namespaces } from './xml.ts'

const canvas = createCanvas('light', 'en')
const pieces = (text: string): Piece[] => [{ text, ink: 'text' }]
const row = (text: string, heightPx = 20): TableRow => ({
  cells: [{ pieces: pieces(text) }, { pieces: [], goesOn: true }],
  heightPx,
  rule: 'hairline',
  shown: [],
  asFirst: [{ pieces: pieces(`${text} again`) }, { pieces: [] }],
})
const table = (rows: readonly TableRow[]): SlideTable => ({
  widthsPx: [100, 50],
  textPx: 12,
  head: row('head'),
  rows,
})
const xmlOf = (rows: readonly TableRow[]) => {
  const { xml } = tableFrame(table(rows), rows, canvas, { name: 'table' }, { x: 0, y: 0 })
  const open = `<root xmlns:a="${namespaces.a}" xmlns:p="${namespaces.p}">`
  return new DOMParser().parseFromString(`${open}${xml}</root>`, 'application/xml')
}

test('rows go on over as few slides as hold them, about as many on each, none lost', () => {
  const rows = Array.from({ length: 25 }, (_, index) => row(`row ${index}`))
  const pages = pagesOf(table(rows), 20 + 20 * 12)
  expect(pages.map(({ length }) => length)).toEqual([9, 9, 7])
  expect(pages.flat()).toEqual(rows)
})

test('a row higher than a slide still stands on one', () => {
  expect(pagesOf(table([row('a'), row('b', 900), row('c')]), 400).flat()).toHaveLength(3)
})

test('the first row of a slide says what it goes on from; a cell that goes on has no line above it', () => {
  const document = xmlOf([row('one'), row('two')])
  expect(all(document, 'a:t').map(({ textContent }) => textContent)).toEqual(['head', 'one again', 'two'])
  const above = all(document, 'a:tr').map((one) =>
    all(one, 'a:lnT').map((line) => all(line, 'a:solidFill').length),
  )
  expect(above[2]).toEqual([1, 0])
})

test('a share that does not exist is an empty cell, any other says its words on its depth of colour', () => {
  const heat = exportedSlide('telling', 'en').model as HeatModel
  const gap = {
    ...heat,
    rows: heat.rows.map((one) => ({ ...one, cells: one.cells.map((cell, at) => (at === 0 ? null : cell)) })),
  }
  const { head, rows } = heatTable(gap, { widthPx: 1000, heightPx: 400 })
  const said = (cells: TableRow['cells']) =>
    cells.map(({ pieces: own, fill }) => [own.map(({ text }) => text).join(''), fill])
  expect(said(head.cells)).toEqual([heat.rowLabel, ...heat.columns].map((text) => [text, undefined]))
  expect(rows.map(({ cells }) => said(cells))).toEqual(
    gap.rows.map(({ label, cells }) => [
      [label, undefined],
      ...cells.map((one) => (one === null ? ['', undefined] : [one.cell.text, `heat-${one.level}`])),
    ]),
  )
  expect(heat.columns.length).toBeGreaterThan(1)
})
