import { type Part, writePackage } from './package.ts'
import { element, type Markup, namespaces, valued } from './xml.ts'

/** A cell of a sheet: text, number, day (as a spreadsheet counts days), or nothing. */
export type SheetCell = string | number | null | { readonly serial: number }
export interface Sheet {
  /** Latin letters only where a chart refers to it, so that references need no quotes. */
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
  /** In characters, from the first column on. */
  readonly widths?: readonly number[]
  /** Whether the first row and the first column stay in sight. */
  readonly headStays?: boolean
}

const contentType = (what: string) =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${what}+xml`

/** A workbook (.xlsx) as bytes: on its own, or behind a native chart when one chooses "Edit data". Text never becomes a formula. */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const sheetPath = (index: number) => `xl/worksheets/sheet${index + 1}.xml`
  const workbook: Part = {
    path: 'xl/workbook.xml',
    contentType: contentType('sheet.main'),
    content: element(
      'workbook',
      { xmlns: namespaces.sheet, 'xmlns:r': namespaces.r },
      element('bookViews', {}, element('workbookView')),
      element(
        'sheets',
        {},
        sheets.map(({ name }, index) =>
          element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
        ),
      ),
    ),
    relations: [
      ...sheets.map((_, index) => ({ id: `rId${index + 1}`, type: 'worksheet', part: sheetPath(index) })),
      { id: `rId${sheets.length + 1}`, type: 'styles', part: 'xl/styles.xml' },
    ],
  }
  return writePackage(
    [
      workbook,
      { path: 'xl/styles.xml', contentType: contentType('styles'), content: styles() },
      ...sheets.map((sheet, index) => ({
        path: sheetPath(index),
        contentType: contentType('worksheet'),
        content: sheetXml(sheet),
      })),
    ],
    [{ id: 'rId1', type: 'officeDocument', part: workbook.path }],
  )
}

const stayingHead = (): Markup =>
  element(
    'sheetViews',
    {},
    element(
      'sheetView',
      { workbookViewId: 0 },
      element('pane', {
        xSplit: 1,
        ySplit: 1,
        topLeftCell: 'B2',
        activePane: 'bottomRight',
        state: 'frozen',
      }),
    ),
  )

const sheetXml = ({ rows, widths = [], headStays = false }: Sheet): Markup =>
  element(
    'worksheet',
    { xmlns: namespaces.sheet },
    headStays ? stayingHead() : null,
    widths.length === 0
      ? null
      : element(
          'cols',
          {},
          widths.map((width, index) =>
            element('col', { min: index + 1, max: index + 1, width, customWidth: 1 }),
          ),
        ),
    element(
      'sheetData',
      {},
      rows.map((cells, row) =>
        element(
          'row',
          { r: row + 1 },
          cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`, row === 0)),
        ),
      ),
    ),
  )

/** Cell formats by place: plain, day, heading. */
const [dayFormat, headingFormat] = [1, 2]

function cellXml(cell: SheetCell, r: string, heading: boolean): Markup | null {
  if (cell === null) return null
  if (typeof cell === 'number') return element('c', { r }, element('v', {}, String(cell)))
  if (typeof cell === 'object')
    return element('c', { r, s: dayFormat }, element('v', {}, String(cell.serial)))
  return element(
    'c',
    { r, t: 'inlineStr', s: heading ? headingFormat : undefined },
    element('is', {}, element('t', spaced(cell), spreadsheetText(cell))),
  )
}

/** As Excel writes it, and only where it matters: the schema knows no such attribute. */
const spaced = (text: string) => (text === text.trim() ? {} : { 'xml:space': 'preserve' })

/** ST_Xstring of ISO/IEC 29500-1 22.9.2.19 reads `_x0041_` as a character: text that looks like that is marked as itself. */
export const spreadsheetText = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

/** A for 0, Z for 25, AA for 26. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`
}

const styles = (): Markup =>
  element(
    'styleSheet',
    { xmlns: namespaces.sheet },
    element('numFmts', { count: 1 }, element('numFmt', { numFmtId: 164, formatCode: 'yyyy\\-mm\\-dd' })),
    element(
      'fonts',
      { count: 2 },
      element('font', {}, valued('sz', 10), valued('name', 'Arial')),
      element('font', {}, element('b'), valued('sz', 10), valued('name', 'Arial')),
    ),
    element(
      'fills',
      { count: 2 },
      element('fill', {}, element('patternFill', { patternType: 'none' })),
      element('fill', {}, element('patternFill', { patternType: 'gray125' })),
    ),
    element(
      'borders',
      { count: 1 },
      element('border', {}, element('left'), element('right'), element('top'), element('bottom')),
    ),
    element('cellStyleXfs', { count: 1 }, format(0, 0)),
    element('cellXfs', { count: 3 }, format(0, 0), format(164, 0), format(0, 1)),
  )

const format = (numFmtId: number, fontId: number): Markup =>
  element('xf', { numFmtId, fontId, fillId: 0, borderId: 0, applyNumberFormat: numFmtId === 0 ? 0 : 1 })
