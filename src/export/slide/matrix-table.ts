import type { MatrixModel } from '#charts/model.ts'
import type { SlideTable, TableRow } from './table.ts'
import { itemsCell, textCell, tierRow, tierTextPx } from './tier-cells.ts'

/** Base models stand in few words, scenarios in many. */
const weights = { L0: 2.6, L1: 3, L2: 6 }
const labelShare = 0.15

/** The matrix of tiers as a native table: base models in a row above, then industries down and tiers across. */
export function matrixTable(model: MatrixModel, widthPx: number): SlideTable {
  const { base, columns, rowLabel, rows } = model
  const labelPx = widthPx * labelShare
  const whole = columns.reduce((sum, { id }) => sum + weights[id], 0)
  const widthsPx = [labelPx, ...columns.map(({ id }) => ((widthPx - labelPx) * weights[id]) / whole)]
  const heads = columns.map(({ id, label, countText }) => (id === 'L0' ? label : `${label} · ${countText}`))
  const baseRows: TableRow[] =
    base === null
      ? []
      : [
          tierRow(
            [
              textCell(`${base.label} · ${base.countText}`, 'muted'),
              { ...itemsCell(base.items), span: columns.length },
            ],
            [labelPx, widthPx - labelPx],
            'axis',
            base.items,
            model.language,
          ),
        ]
  return {
    widthsPx,
    textPx: tierTextPx,
    head: tierRow(
      [rowLabel, ...heads].map((text) => textCell(text, 'muted')),
      widthsPx,
      null,
      [],
      model.language,
    ),
    rows: [
      ...baseRows,
      ...rows.map(({ label, cells }) =>
        tierRow(
          [
            textCell(label, 'text', true),
            ...cells.map(({ items, text }) =>
              items.length === 0 ? textCell(text, 'muted') : itemsCell(items),
            ),
          ],
          widthsPx,
          'hairline',
          cells.flatMap(({ items }) => items),
          model.language,
        ),
      ),
    ],
  }
}
