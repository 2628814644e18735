import { linesOnSlide, type Piece, type SlideTable, type TableCell, type TableRow } from '../slide/table.ts'
import type { Canvas } from './canvas.ts'
import { noFill, solidFill, type Theme } from './paint.ts'
import { type Described, frame } from './shapes.ts'
import { paragraph, runProperties, runsOf } from './text.ts'
import { type Box, emu } from './units.ts'
import { element, type Markup, namespaces } from './xml.ts'

const [sidePx, edgePx] = [5, 1]

/** A native table: hairlines between rows, no other lines. */
export function tableFrame(
  table: SlideTable,
  rows: readonly TableRow[],
  canvas: Canvas,
  said: Described,
  at: { readonly x: number; readonly y: number },
): Markup {
  const lines = linesOnSlide(table, rows)
  const box: Box = {
    ...at,
    widthPx: table.widthsPx.reduce((sum, width) => sum + width, 0),
    heightPx: lines.reduce((sum, { heightPx }) => sum + heightPx, 0),
  }
  return frame(
    canvas,
    said,
    box,
    namespaces.table,
    element(
      'a:tbl',
      {},
      element('a:tblPr', { firstRow: 1 }),
      element(
        'a:tblGrid',
        {},
        table.widthsPx.map((width) => element('a:gridCol', { w: emu(width) })),
      ),
      lines.map((row) => rowXml(row, table.textPx, canvas)),
    ),
  )
}

function rowXml({ cells, heightPx, rule }: TableRow, textPx: number, canvas: Canvas): Markup {
  return element(
    'a:tr',
    { h: emu(heightPx) },
    cells.flatMap((cell) => {
      const { span = 1 } = cell
      return [
        cellXml(cell, span, cell.goesOn ? null : rule, textPx, canvas),
        ...Array.from({ length: span - 1 }, () => covered(rule, textPx, canvas)),
      ]
    }),
  )
}

const cellXml = (
  { pieces, align = 'l', fill }: TableCell,
  span: number,
  rule: TableRow['rule'],
  textPx: number,
  canvas: Canvas,
): Markup =>
  element(
    'a:tc',
    { gridSpan: span === 1 ? undefined : span },
    textBody(
      pieces.length === 0
        ? emptyParagraph(textPx, canvas)
        : paragraph(
            pieces.flatMap((piece) => runsOfPiece(piece, textPx, canvas)),
            align,
          ),
    ),
    cellLook(rule, fill === undefined ? noFill : solidFill(fill, canvas.theme), canvas.theme),
  )

const runsOfPiece = ({ text, ...look }: Piece, sizePx: number, { theme, language }: Canvas): Markup[] =>
  runsOf(text, { ...look, sizePx, theme, language })

/** A cell that lies under its neighbour. */
const covered = (rule: TableRow['rule'], textPx: number, canvas: Canvas): Markup =>
  element(
    'a:tc',
    { hMerge: 1 },
    textBody(emptyParagraph(textPx, canvas)),
    cellLook(rule, noFill, canvas.theme),
  )

const textBody = (content: Markup): Markup =>
  element('a:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), content)

/** Nothing written is still as high as its letters would be: without a size the row would grow to 18 points. */
const emptyParagraph = (sizePx: number, { theme, language }: Canvas): Markup =>
  element('a:p', {}, runProperties('a:endParaRPr', { sizePx, theme, language }))

const cellLook = (rule: TableRow['rule'], fill: Markup, theme: Theme): Markup =>
  element(
    'a:tcPr',
    { marL: emu(sidePx), marR: emu(sidePx), marT: emu(edgePx), marB: emu(edgePx), anchor: 'ctr' },
    edge('a:lnL', null, theme),
    edge('a:lnR', null, theme),
    edge('a:lnT', rule, theme),
    edge('a:lnB', null, theme),
    fill,
  )

/** One side of a cell. */
const edge = (name: 'a:lnL' | 'a:lnR' | 'a:lnT' | 'a:lnB', rule: TableRow['rule'], theme: Theme): Markup =>
  rule === null ? element(name, {}, noFill) : element(name, { w: emu(1) }, solidFill(rule, theme))
