import type { HeatModel } from '#charts/model.ts'
import { measureByTable } from '#scenes/measure.ts'
import { heatText } from '#scenes/palette.ts'
import type { SceneInk } from '#scenes/scene.ts'
import type { Piece, SlideTable, TableCell, TableRow } from './table.ts'

const widestCellPx = 110

/** Shares as a native table, each cell in the depth of its share; what has no share is an empty cell. */
export function heatTable(model: HeatModel, room: { widthPx: number; heightPx: number }): SlideTable {
  const lines = model.rows.length + 1
  // All on one slide where letters of 7.5 points allow it.
  const rowPx = Math.max(16.5, Math.min(26, Math.floor((room.heightPx * 2) / lines) / 2))
  const textPx = rowPx >= 20 ? 12 : rowPx >= 18 ? 11 : 10
  const text = (own: string, ink: SceneInk, bold = false): Piece[] => [{ text: own, ink, bold }]
  const labelPx = Math.min(
    room.widthPx * 0.4,
    Math.max(120, ...model.rows.map(({ label }) => measureByTable(label, textPx) + 16)),
  )
  const cellPx = Math.min(widestCellPx, (room.widthPx - labelPx) / Math.max(1, model.columns.length))
  return {
    widthsPx: [labelPx, ...model.columns.map(() => cellPx)],
    textPx,
    head: {
      heightPx: rowPx,
      rule: null,
      shown: [],
      cells: [
        { pieces: text(model.rowLabel, 'muted') },
        ...model.columns.map((column): TableCell => ({ pieces: text(column, 'muted'), align: 'ctr' })),
      ],
    },
    rows: model.rows.map(
      ({ label, isSum, cells }): TableRow => ({
        heightPx: rowPx,
        rule: isSum ? 'axis' : 'hairline',
        shown: cells.flatMap((one) => one?.cell ?? []),
        cells: [
          { pieces: text(label, 'text', isSum) },
          ...cells.map(
            (one): TableCell =>
              one === null
                ? { pieces: [] }
                : {
                    pieces: text(one.cell.text, heatText(one.level)),
                    align: 'ctr',
                    fill: `heat-${one.level}`,
                  },
          ),
        ],
      }),
    ),
  }
}
