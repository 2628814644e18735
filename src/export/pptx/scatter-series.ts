import type { ScatterModel, ScatterPoint, Shape } from '#charts/model.ts'
import type { Qualifier } from '#domain/vocabulary.ts'
import { type ChartLook, numbers, texts } from './chart.ts'
import { noFill, noLine, paleFill, solidFill, stroke } from './paint.ts'
import type { Column, LineColumns, ScatterSheets, SeriesColumns } from './scatter-sheet.ts'
import { paragraph, runsOf } from './text.ts'
import { element, type Markup, valued } from './xml.ts'

/** Where the label of a point stands: right, left, above or below it. */
export type LabelPlace = 'r' | 'l' | 't' | 'b'

/** The markers that native charts have; those drawn with strokes alone cannot be hollow. */
const markers: Partial<Record<Shape, string>> = {
  circle: 'circle',
  square: 'square',
  triangle: 'triangle',
  diamond: 'diamond',
  star: 'star',
  cross: 'plus',
}
const boundArrows: ReadonlyMap<Qualifier | null, string> = new Map([
  ['at-least', '↑'],
  ['up-to', '↓'],
])
const strokedMarkers = ['star', 'plus']
const [markerPt, secondMarkerPt] = [7, 5]
// LibreOffice gives a point a marker of its own only where its size differs from the series'.
const apartPt = 1

/** Every series of a native scatter, and which of them the legend passes over. */
export function scatterSeries(
  { series, lines }: ScatterSheets,
  labels: ReadonlyMap<string, LabelPlace>,
  look: ChartLook,
): { series: Markup[]; hidden: number[] } {
  const written: Markup[] = []
  const hidden: number[] = []
  const write = (inLegend: boolean, make: (index: number) => Markup) => {
    if (!inLegend) hidden.push(written.length)
    written.push(make(written.length))
  }
  // Lines lie below the marks, as in the scene.
  for (const columns of lines)
    for (const value of columns.values) {
      // A line in a vendor's colour is explained by the vendor's own entry.
      const explained = columns.line.form === 'trend' || !columns.line.ink.startsWith('vendor-')
      write(explained && !value.bound, (index) => lineSeries(columns, value, index, look))
    }
  for (const columns of series) write(true, (index) => vendorSeries(columns, labels, index, look))
  for (const { second, ...columns } of series)
    if (second !== null) write(false, (index) => secondSeries(columns, second, index, look))
  return { series: written, hidden }
}

function vendorSeries(
  { series, name, at, days, value, second }: SeriesColumns,
  labels: ReadonlyMap<string, LabelPlace>,
  index: number,
  look: ChartLook,
): Markup {
  const { ink } = series.look
  return element(
    'c:ser',
    {},
    valued('c:idx', index),
    valued('c:order', index),
    element('c:tx', {}, texts(name.range, [name.text])),
    element('c:spPr', {}, noLine),
    marker(series, { status: 'disclosed', qualifier: 'exact' }, markerPt, look),
    series.points.map(({ cell }, idx) =>
      cell.value === null || (cell.status === 'disclosed' && cell.qualifier !== 'about')
        ? null
        : dataPoint(idx, marker(series, cell, markerPt - apartPt, look)),
    ),
    pointLabels(series.points, labels, look),
    errorBars('x', 'both', days, stroke(ink, look.theme, 1)),
    second === null ? null : errorBars('y', 'minus', second.apart, stroke(ink, look.theme, 0.8)),
    element('c:xVal', {}, numbers(at.range, at.cells)),
    element('c:yVal', {}, numbers(value.range, value.cells)),
    valued('c:smooth', 0),
  )
}

/** The active sizes of a vendor: smaller marks below those of the totals. */
function secondSeries(
  { series, at }: Pick<SeriesColumns, 'series' | 'at'>,
  second: NonNullable<SeriesColumns['second']>,
  index: number,
  look: ChartLook,
): Markup {
  return element(
    'c:ser',
    {},
    valued('c:idx', index),
    valued('c:order', index),
    element('c:tx', {}, texts(second.name.range, [second.name.text])),
    element('c:spPr', {}, noLine),
    marker(series, { status: 'disclosed', qualifier: 'exact' }, secondMarkerPt, look),
    series.points.map(({ second: own }, idx) =>
      own === null || (own.cell.status === 'disclosed' && own.cell.qualifier !== 'about')
        ? null
        : dataPoint(idx, marker(series, own.cell, secondMarkerPt - apartPt, look)),
    ),
    element('c:xVal', {}, numbers(at.range, at.cells)),
    element('c:yVal', {}, numbers(second.value.range, second.value.cells)),
    valued('c:smooth', 0),
  )
}

function lineSeries(
  { line, at }: LineColumns,
  value: LineColumns['values'][number],
  index: number,
  look: ChartLook,
): Markup {
  const dash = value.bound ? 'sysDot' : line.form === 'trend' ? 'dash' : undefined
  return element(
    'c:ser',
    {},
    valued('c:idx', index),
    valued('c:order', index),
    element('c:tx', {}, texts(value.name.range, [value.name.text])),
    element('c:spPr', {}, stroke(line.ink, look.theme, value.bound ? 1 : 1.8, dash)),
    element('c:marker', {}, valued('c:symbol', 'none')),
    element('c:xVal', {}, numbers(at.range, at.cells)),
    element('c:yVal', {}, numbers(value.column.range, value.column.cells)),
    valued('c:smooth', 0),
  )
}

const dataPoint = (idx: number, own: Markup): Markup =>
  element('c:dPt', {}, valued('c:idx', idx), own, valued('c:bubble3D', 0))

/**
 * Filled is disclosed, pale about, nearly hollow reported, and so with a dotted edge estimated. LibreOffice draws a marker
 * without its edge, so that none may be as white as the ground. Where strokes alone make the marker, they are thin instead.
 */
function marker(
  { look: { ink, shape } }: ScatterModel['series'][number],
  { status, qualifier }: Pick<ScatterPoint['cell'], 'status' | 'qualifier'>,
  sizePt: number,
  { theme }: ChartLook,
): Markup {
  const symbol = markers[shape] ?? 'circle'
  const stroked = strokedMarkers.includes(symbol)
  const known = status === 'disclosed'
  return element(
    'c:marker',
    {},
    valued('c:symbol', symbol),
    valued('c:size', sizePt),
    element(
      'c:spPr',
      {},
      stroked
        ? noFill
        : known && qualifier !== 'about'
          ? solidFill(ink, theme)
          : paleFill(ink, theme, known ? 0.6 : 0.3),
      stroke(ink, theme, stroked && known ? 2.4 : 1.2, status === 'estimated' ? 'sysDot' : undefined),
    ),
  )
}

/** Lines from each point to either side or down, by lengths that stand in the workbook; none where all are empty. */
function errorBars(
  direction: 'x' | 'y',
  sides: 'both' | 'minus',
  lengths: Column,
  line: Markup,
): Markup | null {
  if (lengths.cells.every((cell) => cell === null)) return null
  const values = numbers(lengths.range, lengths.cells)
  return element(
    'c:errBars',
    {},
    valued('c:errDir', direction),
    valued('c:errBarType', sides),
    valued('c:errValType', 'cust'),
    valued('c:noEndCap', 1),
    sides === 'both' ? element('c:plus', {}, values) : null,
    element('c:minus', {}, values),
    element('c:spPr', {}, line),
  )
}

/** Names of the most important models; an arrow up is "at least", one down "up to". */
function pointLabels(
  points: readonly ScatterPoint[],
  labels: ReadonlyMap<string, LabelPlace>,
  look: ChartLook,
): Markup {
  const shown = (value: 0 | 1) => [
    valued('c:showLegendKey', 0),
    valued('c:showVal', value),
    valued('c:showCatName', 0),
    valued('c:showSerName', 0),
    valued('c:showPercent', 0),
    valued('c:showBubbleSize', 0),
  ]
  return element(
    'c:dLbls',
    {},
    points.map(({ id, label, cell }, idx) => {
      const place = labels.get(id)
      const bound = cell.value === null ? undefined : boundArrows.get(cell.qualifier)
      if (place === undefined && bound === undefined) return null
      return element(
        'c:dLbl',
        {},
        valued('c:idx', idx),
        element(
          'c:tx',
          {},
          element(
            'c:rich',
            {},
            element('a:bodyPr', { wrap: 'none', lIns: 19_050, rIns: 19_050, tIns: 0, bIns: 0 }),
            element('a:lstStyle'),
            paragraph(
              runsOf(
                place === undefined ? (bound ?? '') : bound === undefined ? label : `${label} ${bound}`,
                {
                  sizePx: 11,
                  ink: 'text',
                  ...look,
                },
              ),
            ),
          ),
        ),
        valued('c:dLblPos', place ?? (bound === '↓' ? 'b' : 't')),
        shown(1),
      )
    }),
    shown(0),
  )
}
