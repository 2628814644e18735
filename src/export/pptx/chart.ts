import type { Language } from '#domain/vocabulary.ts'
import { noFill, noLine, type Theme } from './paint.ts'
import { languageTags, runProperties } from './text.ts'
import { columnName, type SheetCell, spreadsheetText } from './workbook.ts'
import { element, type Markup, namespaces, valued } from './xml.ts'

/** A native chart: its part, and the workbook whose cells it shows. */
export interface ChartPart {
  readonly xml: Markup
  /** Written when it is packed. */
  readonly workbook: () => Uint8Array<ArrayBuffer>
}

/** A stretch of a column of the workbook, from its first row to its last (counted from 1). */
export interface Range {
  readonly sheet: string
  readonly column: number
  readonly from: number
  readonly to: number
}

const referenceOf = ({ sheet, column, from, to }: Range): string => {
  const name = columnName(column)
  return `${sheet}!$${name}$${from}${from === to ? '' : `:$${name}$${to}`}`
}

/** Numbers of the workbook with what they were when the chart was written; an empty cell is no point, which is a gap. */
export function numbers(range: Range, cells: readonly SheetCell[], formatCode = 'General'): Markup {
  return element(
    'c:numRef',
    {},
    element('c:f', {}, referenceOf(range)),
    element(
      'c:numCache',
      {},
      element('c:formatCode', {}, formatCode),
      valued('c:ptCount', cells.length),
      cells.map((cell, idx) => {
        const value = typeof cell === 'object' && cell !== null ? cell.serial : cell
        return typeof value === 'number' ? element('c:pt', { idx }, element('c:v', {}, String(value))) : null
      }),
    ),
  )
}

/** Texts of the workbook, for the name of a series and for categories. */
export const texts = (range: Range, cells: readonly string[]): Markup =>
  element(
    'c:strRef',
    {},
    element('c:f', {}, referenceOf(range)),
    element(
      'c:strCache',
      {},
      valued('c:ptCount', cells.length),
      cells.map((cell, idx) => element('c:pt', { idx }, element('c:v', {}, spreadsheetText(cell)))),
    ),
  )

export interface ChartLook {
  readonly theme: Theme
  readonly language: Language
}

/** How the texts of a chart, an axis or a legend look. */
export const textLook = (sizePx: number, { theme, language }: ChartLook, ink: 'text' | 'muted'): Markup =>
  element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element('a:pPr', {}, runProperties('a:defRPr', { sizePx, ink, theme, language })),
      element('a:endParaRPr', { lang: languageTags[language] }),
    ),
  )

/** A place within the chart's frame, in shares of its width and height. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const layoutAt = ({ x, y, width, height }: Place, target: 'inner' | null = null): Markup =>
  element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      target === null ? null : valued('c:layoutTarget', target),
      valued('c:xMode', 'edge'),
      valued('c:yMode', 'edge'),
      valued('c:x', x),
      valued('c:y', y),
      valued('c:w', width),
      valued('c:h', height),
    ),
  )

export interface LegendLook extends Place {
  readonly position: 'r' | 'b' | 't'
  readonly sizePx: number
  /** Series, by their place, that the legend passes over. */
  readonly hidden: readonly number[]
}

const legendXml = ({ position, sizePx, hidden, ...place }: LegendLook, look: ChartLook): Markup =>
  element(
    'c:legend',
    {},
    valued('c:legendPos', position),
    hidden.map((index) => element('c:legendEntry', {}, valued('c:idx', index), valued('c:delete', 1))),
    layoutAt(place),
    valued('c:overlay', 0),
    textLook(sizePx, look, 'text'),
  )

/** A whole chart part: what is plotted with its axes at a place, the legend, and the workbook behind it. */
export function chartSpace(
  plotted: readonly Markup[],
  plot: Place,
  legend: LegendLook,
  look: ChartLook,
): Markup {
  return element(
    'c:chartSpace',
    { 'xmlns:c': namespaces.c, 'xmlns:a': namespaces.a, 'xmlns:r': namespaces.r },
    valued('c:date1904', 0),
    valued('c:lang', languageTags[look.language]),
    valued('c:roundedCorners', 0),
    element(
      'c:chart',
      {},
      valued('c:autoTitleDeleted', 1),
      element('c:plotArea', {}, layoutAt(plot, 'inner'), plotted, element('c:spPr', {}, noFill, noLine)),
      legendXml(legend, look),
      valued('c:plotVisOnly', 1),
      valued('c:dispBlanksAs', 'gap'),
    ),
    element('c:spPr', {}, noFill, noLine),
    textLook(12, look, 'text'),
    element('c:externalData', { 'r:id': workbookRelation }, valued('c:autoUpdate', 0)),
  )
}

export const workbookRelation = 'rIdWorkbook'
