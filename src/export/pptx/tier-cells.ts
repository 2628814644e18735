import type { TierItem } from '#charts/model.ts'
import type { CoverageStatus } from '#domain/vocabulary.ts'
import { tierInk } from '#scenes/legend.ts'
import { wrapText } from '#scenes/measure.ts'
import type { SceneInk } from '#scenes/scene.ts'
import type { Canvas } from './canvas.ts'
import type { TableCell, TableRow } from './table.ts'
import { measureFor, runsOf } from './text.ts'
import type { Markup } from './xml.ts'

/** How far an entry had come, as a letter: a ring that fills, like the sign on the page. */
const coverageSigns: Record<CoverageStatus, string> = {
  announced: '○',
  released: '◐',
  piloted: '◕',
  deployed: '●',
}

export const tierTextPx = 11
const linePx = 15.5
const padPx = 5
const between = '    '

/** A cell with its text as it is measured. */
export interface MeasuredCell extends TableCell {
  readonly text: string
}

export function textCell(text: string, ink: SceneInk, canvas: Canvas, bold = false): MeasuredCell {
  return { text, runs: text === '' ? [] : write(text, ink, canvas, bold) }
}

/** An entry with its sign, its year and what is said of it besides. */
export function itemCell(item: TierItem, said: string, canvas: Canvas, isQuiet = false): MeasuredCell {
  const rest = `${yearOf(item)}${said}`
  return {
    text: `${coverageSigns[item.status]} ${item.label}${rest}`,
    runs: [
      ...write(coverageSigns[item.status], isQuiet ? 'axis' : tierInk, canvas),
      ...write(` ${item.label}`, isQuiet ? 'muted' : 'text', canvas),
      ...(rest === '' ? [] : write(rest, 'muted', canvas)),
    ],
  }
}

/** Entries one after another in one cell. */
export function itemsCell(items: readonly TierItem[], canvas: Canvas): MeasuredCell {
  const cells = items.map((item) => itemCell(item, '', canvas))
  return {
    text: cells.map(({ text }) => text).join(between),
    runs: cells.flatMap(({ runs }, index) => [
      ...(index === 0 ? [] : write(between, 'text', canvas)),
      ...runs,
    ]),
  }
}

/** A row as high as the cell that needs most lines. */
export function tierRow(
  cells: readonly MeasuredCell[],
  widthsPx: readonly number[],
  rule: TableRow['rule'],
  items: readonly TierItem[],
  { language }: Canvas,
): TableRow {
  const lines = cells.map(
    ({ text }, index) => wrapText(text, (widthsPx[index] ?? 0) - 12, tierTextPx, measureFor(language)).length,
  )
  return {
    cells,
    heightPx: Math.max(1, ...lines) * linePx + padPx,
    rule,
    shown: items.map(({ cell }) => cell),
  }
}

const yearOf = ({ isoDate }: TierItem) => (isoDate === '' ? '' : ` ${isoDate.slice(0, 4)}`)

const write = (text: string, ink: SceneInk, { theme, language }: Canvas, bold = false): Markup[] =>
  runsOf(text, { sizePx: tierTextPx, ink, bold, theme, language })
