import type { ScatterLine, ScatterModel, ScatterSeries } from '#charts/model.ts'
import type { Wording } from '#i18n/wording.ts'
import type { Range } from './chart.ts'
import { serialOf } from './serial.ts'
import { isCount } from './size-format.ts'
import type { Sheet, SheetCell } from './workbook.ts'

/** A column of a sheet below its heading, as a chart refers to it. */
export interface Column {
  readonly range: Range
  readonly cells: readonly SheetCell[]
}

/** The heading by which a chart calls a series. */
interface Name {
  readonly range: Range
  readonly text: string
}

export interface SeriesColumns {
  readonly series: ScatterSeries
  readonly name: Name
  readonly at: Column
  /** How many days a date that is not known to the day reaches to either side; empty where it is. */
  readonly days: Column
  /** Empty where nobody states it: a gap. */
  readonly value: Column
  /** Where both sizes are drawn: the active size, and how far it lies below the total. */
  readonly second: { readonly name: Name; readonly value: Column; readonly apart: Column } | null
}

export interface LineColumns {
  readonly line: ScatterLine
  readonly at: Column
  /** The line itself, and the bounds of its band. */
  readonly values: readonly { readonly name: Name; readonly column: Column; readonly bound: boolean }[]
}

export interface ScatterSheets {
  readonly sheets: readonly Sheet[]
  readonly series: readonly SeriesColumns[]
  readonly lines: readonly LineColumns[]
}

const [dataSheet, lineSheet] = ['Models', 'Lines']
const widths = [18, 28, 12, 12, 10, 14]

/** A scatter as the workbook behind a native chart: one row for each model, also for those without a size, and the points of each line. */
export function scatterSheets(model: ScatterModel, wording: Wording): ScatterSheets {
  const { t } = wording
  const drawn = [...model.series, ...(model.references === null ? [] : [model.references])].toSorted(
    (a, b) => b.points.length - a.points.length,
  )
  const both = drawn.some(({ points }) => points.some(({ second }) => second !== null))
  const secondLabel =
    drawn.flatMap(({ points }) => points.flatMap(({ second }) => second?.label ?? []))[0] ?? ''
  const head = [
    model.words.series,
    model.words.item,
    t('table.date'),
    t('slide.column.middle'),
    t('slide.column.days'),
    isCount(model.y.ticks) ? model.words.value : t('slide.column.billions', { what: model.words.value }),
    ...(both ? [t('slide.column.billions', { what: secondLabel }), t('slide.column.apart')] : []),
    t('slide.column.shown'),
    t('table.status'),
    t('table.sources'),
  ]
  const rows: SheetCell[][] = [head]
  const series = drawn.map((one): SeriesColumns => {
    const from = rows.length + 1
    for (const point of one.points) rows.push(rowOf(one.label, point, both))
    const own = rows.slice(from - 1)
    const column = (index: number): Column => ({
      range: { sheet: dataSheet, column: index, from, to: rows.length },
      cells: own.map((cells) => cells[index] ?? null),
    })
    const name = { range: { sheet: dataSheet, column: 0, from, to: from }, text: one.label }
    const hasSecond = one.points.some(({ second }) => second !== null)
    return {
      series: one,
      name,
      at: column(3),
      days: column(4),
      value: column(5),
      second: hasSecond
        ? {
            name: { range: { sheet: dataSheet, column: 6, from: 1, to: 1 }, text: String(head[6]) },
            value: column(6),
            apart: column(7),
          }
        : null,
    }
  })
  const lines = lineSheets(model.lines, drawn[0]?.points.length ?? 0, wording)
  return {
    sheets: [
      { name: dataSheet, rows, widths },
      ...(lines.rows.length === 0 ? [] : [{ name: lineSheet, rows: lines.rows }]),
    ],
    series,
    lines: lines.columns,
  }
}

function rowOf(
  vendor: string,
  { label, isoDate, time, cell, second }: ScatterSeries['points'][number],
  both: boolean,
): SheetCell[] {
  const active = second?.cell.value ?? null
  return [
    vendor,
    label,
    isoDate,
    { serial: serialOf(time.at) },
    time.exact ? null : (time.end - time.start) / 2 / 86_400_000,
    cell.value,
    ...(both ? [active, cell.value === null || active === null ? null : cell.value - active] : []),
    second === null ? cell.text : `${cell.text}; ${second.label} ${second.cell.text}`,
    cell.statusText,
    cell.sources.join(' '),
  ]
}

/** A line before it is a block of columns: its headings, and a row for each of its points. */
interface Block {
  readonly line: ScatterLine
  readonly heads: readonly string[]
  readonly points: readonly (readonly [at: number, ...values: (number | null)[]])[]
}

function blockOf(line: ScatterLine, { t }: Wording): Block {
  const bounds = line.points.some(({ low }) => low !== undefined)
    ? [t('slide.line.low', { line: line.label }), t('slide.line.high', { line: line.label })]
    : []
  return {
    line,
    heads: [line.label, ...bounds],
    points:
      line.form === 'step'
        ? corners(line)
        : line.points.map(({ at, value, low, high }) => [at, value, low ?? null, high ?? null]),
  }
}

/**
 * Lines side by side, each a column of days and one or three of sizes. All are as long as the longest series, by points
 * without a size: LibreOffice loses the series that stand before a longer one.
 */
function lineSheets(
  lines: readonly ScatterLine[],
  least: number,
  wording: Wording,
): { rows: SheetCell[][]; columns: LineColumns[] } {
  const blocks = lines.map((line) => blockOf(line, wording))
  const length = Math.max(least, ...blocks.map(({ points }) => points.length))
  const rows: SheetCell[][] = Array.from({ length: length + 1 }, () => [])
  const columns = blocks.map(({ line, heads, points }): LineColumns => {
    const left = rows[0]?.length ?? 0
    const last = points.at(-1)?.[0] ?? 0
    rows[0]?.push(wording.t('table.date'), ...heads)
    rows.slice(1).forEach((row, index) => {
      const [at, ...values] = points[index] ?? [last]
      row.push({ serial: serialOf(at) }, ...heads.map((_, column) => values[column] ?? null))
    })
    const column = (index: number): Column => ({
      range: { sheet: lineSheet, column: left + index, from: 2, to: length + 1 },
      cells: rows.slice(1).map((cells) => cells[left + index] ?? null),
    })
    return {
      line,
      at: column(0),
      values: heads.map((text, index) => ({
        name: { range: { sheet: lineSheet, column: left + index + 1, from: 1, to: 1 }, text },
        column: column(index + 1),
        bound: index > 0,
      })),
    }
  })
  return { rows: lines.length === 0 ? [] : rows, columns }
}

/** A step line by its corners; what ends it is a gap. */
const corners = ({ points }: ScatterLine): (readonly [number, number | null])[] =>
  points.flatMap(({ at, value }, index) => {
    const before = points[index - 1]?.value ?? null
    return [...(before === null ? [] : [[at, before] as const]), [at, value] as const]
  })
