import { serialOf } from './pptx/serial.ts'
import { type SheetCell, writeWorkbook } from './pptx/workbook.ts'

export interface Sheet {
  readonly name: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** Columns in which whole days are dates, counted from 0; all of them unless told. */
  readonly dateColumns?: readonly number[]
}

const day = /^\d{4}-\d{2}-\d{2}$/

/** Sheets as one workbook: numbers are numbers, whole dates dates, everything else text and never a formula. */
export const workbook = (sheets: readonly Sheet[]): Blob =>
  new Blob(
    [
      writeWorkbook(
        sheets.map(({ name, heads, rows, dateColumns }) => ({
          name,
          headStays: true,
          widths: heads.map((head, column) => widthOf(head, rows, column)),
          rows: [
            heads,
            ...rows.map((cells) =>
              cells.map((value, column) => cellOf(value, dateColumns?.includes(column) ?? true)),
            ),
          ],
        })),
      ),
    ],
    { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  )

function cellOf(value: string | number | null, mayBeDate: boolean): SheetCell {
  if (typeof value !== 'string') return value
  if (value === '') return null
  return mayBeDate && day.test(value) ? { serial: serialOf(Date.parse(`${value}T00:00:00Z`)) } : value
}

/** In characters: as wide as what stands in it, within reason. */
function widthOf(head: string, rows: Sheet['rows'], column: number): number {
  const longest = rows.slice(0, 200).map((cells) => String(cells[column] ?? '').length)
  return Math.min(48, Math.max(10, head.length + 2, ...longest))
}
