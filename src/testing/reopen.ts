import { strFromU8, unzipSync } from 'fflate'

/** A package opened again, as a test sees it: its files, and each part as a document. */
export interface Reopened {
  readonly paths: readonly string[]
  readonly bytes: (path: string) => Uint8Array
  /** Throws where a part is missing or is not well formed. */
  readonly xml: (path: string) => Document
}

export function reopen(content: Uint8Array): Reopened {
  const files = unzipSync(content)
  const bytes = (path: string) => {
    const file = files[path]
    if (file === undefined) throw new Error(`no part ${path}`)
    return file
  }
  // Parsing is the slow half of a test, and no test changes what it reads.
  const parsed = new Map<string, Document>()
  return {
    paths: Object.keys(files),
    bytes,
    xml: (path) => {
      const known = parsed.get(path)
      if (known !== undefined) return known
      const document = new DOMParser().parseFromString(strFromU8(bytes(path)), 'application/xml')
      if (document.querySelector('parsererror') !== null) throw new Error(`${path} is not well formed`)
      parsed.set(path, document)
      return document
    },
  }
}

/** Elements by their name with its prefix, in the order of the document. */
export const all = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagName(name),
]

export type CellValue = string | number | undefined

/** Cells of a workbook by sheet and place, as in `Models!F2`. */
export function workbookCells(content: Uint8Array): ReadonlyMap<string, CellValue> {
  const book = reopen(content)
  const sheets = all(book.xml('xl/workbook.xml'), 'sheet').map((sheet) => sheet.getAttribute('name'))
  return new Map(
    sheets.flatMap((name, index) =>
      all(book.xml(`xl/worksheets/sheet${index + 1}.xml`), 'c').map((cell) => [
        `${name}!${cell.getAttribute('r')}`,
        cell.getAttribute('t') === 'inlineStr'
          ? (cell.textContent ?? '').replaceAll('_x005F_', '_')
          : Number(cell.textContent),
      ]),
    ),
  )
}

/** What a reference of a chart holds: its cells in the workbook, and what the chart remembers of them. */
export interface Reference {
  readonly sheet: string
  readonly inWorkbook: readonly CellValue[]
  readonly inChart: readonly CellValue[]
}

/** Every reference of a chart to its workbook, by the series that has it and the element that holds it (`c:tx`, `c:yVal` ...). */
export function chartReferences(
  chart: Document,
  cells: ReadonlyMap<string, CellValue>,
): { readonly series: string; readonly part: string; readonly reference: Reference }[] {
  return all(chart, 'c:ser').flatMap((ser) => {
    const series = textOf(all(ser, 'c:tx')[0], 'c:v')
    return ['c:numRef', 'c:strRef'].flatMap((kind) =>
      all(ser, kind).map((node) => ({
        series,
        part: node.parentElement?.tagName ?? '',
        reference: {
          sheet: textOf(node, 'c:f').split('!')[0] ?? '',
          inWorkbook: cellsOf(textOf(node, 'c:f')).map((place) => cells.get(place)),
          inChart: cached(node, kind === 'c:numRef'),
        },
      })),
    )
  })
}

function cached(node: Element, numeric: boolean): CellValue[] {
  const count = Number(all(node, 'c:ptCount')[0]?.getAttribute('val'))
  const points = new Map(
    all(node, 'c:pt').map((point) => [Number(point.getAttribute('idx')), textOf(point, 'c:v')]),
  )
  return Array.from({ length: count }, (_, index) => {
    const value = points.get(index)
    return value === undefined ? undefined : numeric ? Number(value) : value.replaceAll('_x005F_', '_')
  })
}

/** `Models!$F$2:$F$4` as `Models!F2`, `Models!F3`, `Models!F4`. */
function cellsOf(formula: string): string[] {
  const [, sheet, column, from, to = from] = /^(\w+)!\$([A-Z]+)\$(\d+)(?::\$\2\$(\d+))?$/.exec(formula) ?? []
  if (from === undefined) throw new Error(`not a column of a sheet: ${formula}`)
  return Array.from(
    { length: Number(to) - Number(from) + 1 },
    (_, index) => `${sheet}!${column}${Number(from) + index}`,
  )
}

export const textOf = (within: Element | undefined, name: string): string =>
  within === undefined ? '' : (all(within, name)[0]?.textContent ?? '')
