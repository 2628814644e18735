import writeXlsxFile from 'write-excel-file/browser'

export interface Sheet {
  readonly name: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** Columns in which whole days are dates, counted from 0; all of them unless told. */
  readonly dateColumns?: readonly number[]
}

const day = /^\d{4}-\d{2}-\d{2}$/

/** Sheets as one workbook: numbers are numbers, whole dates dates, everything else text and never a formula. */
export function workbook(sheets: readonly Sheet[]): Promise<Blob> {
  return writeXlsxFile(
    sheets.map(({ name, heads, rows, dateColumns }) => ({
      sheet: name,
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      columns: heads.map((head, column) => ({ width: widthOf(head, rows, column) })),
      data: [
        heads.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
        ...rows.map((cells) =>
          cells.map((value, column) => cellOf(value, dateColumns?.includes(column) ?? true)),
        ),
      ],
    })),
  ).toBlob()
}

function cellOf(value: string | number | null, mayBeDate: boolean) {
  if (value === null || value === '') return null
  if (typeof value === 'number') return { value, type: Number }
  return mayBeDate && day.test(value)
    ? { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
    : { value, type: String }
}

/** In characters: as wide as what stands in it, within reason. */
function widthOf(head: string, rows: Sheet['rows'], column: number): number {
  const longest = rows.slice(0, 200).map((cells) => String(cells[column] ?? '').length)
  return Math.min(48, Math.max(10, head.length + 2, ...longest))
}
