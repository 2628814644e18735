import type { ComparisonCell } from '#charts/compare/model.ts'
import type { ComparisonModel } from '#charts/model.ts'
import { wrapText } from '#scenes/measure.ts'
import { measureFor } from './faces.ts'
import { type Piece, pagesOf, type SlideTable, type TableRow } from './table.ts'

/** From the largest letters to those of 7.5 points. */
const sizesPx = [12, 11, 10] as const
const padPx = 6
const labelShare = 0.17

/** A comparison as a native table: groups as rows of their own; what a small chart shows on the page stands here in words. */
export function comparisonTable(
  model: ComparisonModel,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): SlideTable {
  // The largest letters with which it takes no more slides than with the smallest.
  const tables = sizesPx.map((textPx) => tableIn(textPx, model, widthPx))
  const slides = tables.map((table) => pagesOf(table, heightPx).length)
  const fewest = Math.min(...slides)
  return tables[slides.indexOf(fewest)] ?? tableIn(sizesPx[0], model, widthPx)
}

function tableIn(textPx: number, model: ComparisonModel, widthPx: number): SlideTable {
  const linePx = textPx * 1.375
  const labelPx = widthPx * labelShare
  const columnPx = (widthPx - labelPx) / Math.max(1, model.columns.length)
  const widthsPx = [labelPx, ...model.columns.map(() => columnPx)]
  const measure = measureFor(model.language)
  const row = (
    cells: readonly (readonly Piece[])[],
    rule: TableRow['rule'],
    shown: readonly ComparisonCell[] = [],
  ): TableRow => {
    const lines = cells.map((parts, index) => {
      const bold = parts.some((part) => part.bold)
      const text = parts.map((part) => part.text).join('')
      return wrapText(text, (widthsPx[index] ?? 0) - 12, textPx, measure, { bold }).length
    })
    return {
      cells: cells.map((parts) => ({ pieces: parts.filter(({ text }) => text !== '') })),
      heightPx: Math.max(1, ...lines) * linePx + padPx,
      rule,
      shown: shown.map(({ cell }) => cell),
    }
  }
  return {
    widthsPx,
    textPx,
    head: row(
      [
        [{ text: model.rowLabel, ink: 'muted' }],
        ...model.columns.map(({ label, detail }): Piece[] => [
          { text: label, ink: 'text', bold: true },
          { text: detail === '' ? '' : ` · ${detail}`, ink: 'muted' },
        ]),
      ],
      null,
    ),
    rows: model.groups.flatMap(({ label, rows }): TableRow[] => [
      {
        cells: [{ pieces: [{ text: label, ink: 'text', bold: true }], span: widthsPx.length }],
        heightPx: linePx + padPx,
        rule: 'axis',
        shown: [],
        keepsNext: true,
      },
      ...rows.map((one) =>
        row(
          [[{ text: one.label, ink: 'muted' }], ...one.cells.map((cell) => partsOf(cell, model.bestText))],
          'hairline',
          one.cells,
        ),
      ),
    ]),
  }
}

function partsOf({ cell, detail, isKnown, isBest, spark }: ComparisonCell, bestText: string): Piece[] {
  const said = [detail, spark?.text ?? ''].filter(Boolean).join(' · ')
  return [
    { text: cell.text, ink: isKnown ? 'text' : 'muted', bold: isBest },
    ...(isBest ? [{ text: ` · ${bestText}`, ink: 'text', bold: true } as const] : []),
    ...(said === '' ? [] : [{ text: ` · ${said}`, ink: 'muted' } as const]),
  ]
}
