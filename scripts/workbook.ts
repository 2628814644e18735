import writeXlsxFile from 'write-excel-file/node'
import type { RawTable } from '../src/dataset/tables.ts'

/** Raw tables as one workbook, a sheet each: numbers are numbers, everything else is text and never a formula. */
export async function workbookOf(tables: Readonly<Record<string, RawTable>>): Promise<Buffer> {
  const sheets = Object.entries(tables).map(([sheet, { columns, rows }]) => ({
    sheet,
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: Math.max(10, Math.min(40, column.length + 4)) })),
    data: [
      columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...rows.map((cells) =>
        cells.map((value) => {
          if (value === null) return null
          return typeof value === 'number' ? { value, type: Number } : { value, type: String }
        }),
      ),
    ],
  }))
  return writeXlsxFile(sheets).toBuffer()
}
