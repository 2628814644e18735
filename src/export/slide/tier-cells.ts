import type { TierItem } from '#charts/model.ts'
import type { CoverageStatus, Language } from '#domain/vocabulary.ts'
import { wrapText } from '#scenes/measure.ts'
import type { SceneInk } from '#scenes/scene.ts'
import { tierInk } from '#scenes/swatches.ts'
import { measureFor } from './faces.ts'
import type { Piece, TableCell, TableRow } from './table.ts'

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

export function textCell(text: string, ink: SceneInk, bold = false): MeasuredCell {
  return { text, pieces: text === '' ? [] : write(text, ink, bold) }
}

/** An entry with its sign, its year and what is said of it besides. */
export function itemCell(item: TierItem, said: string, isQuiet = false): MeasuredCell {
  const rest = `${yearOf(item)}${said}`
  return {
    text: `${coverageSigns[item.status]} ${item.label}${rest}`,
    pieces: [
      ...write(coverageSigns[item.status], isQuiet ? 'axis' : tierInk),
      ...write(` ${item.label}`, isQuiet ? 'muted' : 'text'),
      ...(rest === '' ? [] : write(rest, 'muted')),
    ],
  }
}

/** Entries one after another in one cell. */
export function itemsCell(items: readonly TierItem[]): MeasuredCell {
  const cells = items.map((item) => itemCell(item, ''))
  return {
    text: cells.map(({ text }) => text).join(between),
    pieces: cells.flatMap(({ pieces }, index) => [...(index === 0 ? [] : write(between, 'text')), ...pieces]),
  }
}

/** A row as high as the cell that needs most lines. */
export function tierRow(
  cells: readonly MeasuredCell[],
  widthsPx: readonly number[],
  rule: TableRow['rule'],
  items: readonly TierItem[],
  language: Language,
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

const write = (text: string, ink: SceneInk, bold = false): Piece[] => [{ text, ink, bold }]
