import type { Language } from '#domain/vocabulary.ts'
import { wrapText } from '#scenes/measure.ts'
import type { SceneNode } from '#scenes/scene.ts'
import { measureFor } from './faces.ts'
import { linesOnSlide, type Piece, type SlideTable, type TableCell, type TableRow } from './table.ts'

const sidePx = 5

/** A table with places, as the native one stands on a slide. */
export function tableNodes(table: SlideTable, rows: readonly TableRow[], language: Language): SceneNode[] {
  let y = 0
  return linesOnSlide(table, rows).flatMap((row) => {
    const nodes = rowNodes(row, y, table, language)
    y += row.heightPx
    return nodes
  })
}

function rowNodes(
  { cells, heightPx, rule }: TableRow,
  y: number,
  { widthsPx, textPx }: SlideTable,
  language: Language,
): SceneNode[] {
  let column = 0
  let x = 0
  return cells.flatMap((cell) => {
    const span = cell.span ?? 1
    const widthPx = widthsPx.slice(column, column + span).reduce((sum, width) => sum + width, 0)
    const box = { x, y, widthPx, heightPx }
    column += span
    x += widthPx
    return [
      ...(cell.fill === undefined ? [] : [{ node: 'rect' as const, ...box, fill: cell.fill }]),
      ...(rule === null || cell.goesOn
        ? []
        : [
            {
              node: 'line' as const,
              x1: box.x,
              x2: box.x + widthPx,
              y1: y,
              y2: y,
              ink: rule,
              widthPx: 1,
            },
          ]),
      ...cellNodes(cell, box, textPx, language),
    ]
  })
}

function cellNodes(
  { pieces, align = 'l' }: TableCell,
  { x, y, widthPx, heightPx }: { x: number; y: number; widthPx: number; heightPx: number },
  sizePx: number,
  language: Language,
): SceneNode[] {
  const measure = measureFor(language)
  const bold = pieces.some((piece) => piece.bold)
  const text = pieces.map((piece) => piece.text).join('')
  const lines = wrapText(text, widthPx - 12, sizePx, measure, { bold })
  const lineHeightPx = sizePx * 1.4
  const top = y + (heightPx - lines.length * lineHeightPx) / 2
  return inPieces(lines, pieces).flatMap((line, index) => {
    const whole = line.reduce((sum, piece) => sum + measure(piece.text, sizePx, piece.bold), 0)
    let left = align === 'ctr' ? x + (widthPx - whole) / 2 : x + sidePx
    return line.map((piece): SceneNode => {
      const place = left
      left += measure(piece.text, sizePx, piece.bold)
      return {
        node: 'text',
        x: place,
        y: top + lineHeightPx * (index + 0.75),
        text: piece.text,
        sizePx,
        bold: piece.bold ?? false,
        ink: piece.ink,
        anchor: 'start',
      }
    })
  })
}

/** Lines of a text, each in the pieces of which the text was put together; spaces at which it broke are gone. */
function inPieces(lines: readonly string[], pieces: readonly Piece[]): Piece[][] {
  const letters = pieces.flatMap(({ text, ...look }) => [...text].map((letter) => ({ letter, look })))
  let at = 0
  return lines.map((line) => {
    const found: Piece[] = []
    for (const letter of line) {
      while (at < letters.length && letters[at]?.letter !== letter) at += 1
      const look = letters[at]?.look
      at += 1
      if (look === undefined) continue
      const last = found.at(-1)
      if (last?.ink === look.ink && last.bold === look.bold)
        found[found.length - 1] = { ...last, text: last.text + letter }
      else found.push({ text: letter, ...look })
    }
    return found
  })
}
