import type { Cell } from '#charts/model.ts'
import type { SceneInk } from '#scenes/scene.ts'

/** A stretch of a cell's text in one look. */
export interface Piece {
  readonly text: string
  readonly ink: SceneInk
  readonly bold?: boolean
}

export interface TableCell {
  /** What stands in it, one after another; nothing is an empty cell. */
  readonly pieces: readonly Piece[]
  readonly align?: 'l' | 'ctr'
  readonly fill?: SceneInk
  /** Columns that it covers, 1 unless said. */
  readonly span?: number
  /** Goes on from the row above: no line between. */
  readonly goesOn?: boolean
}

export interface TableRow {
  readonly cells: readonly TableCell[]
  readonly heightPx: number
  /** The line above it. */
  readonly rule: 'axis' | 'hairline' | null
  /** What it shows, for the sources of the slide. */
  readonly shown: readonly Cell[]
  /** A heading: it does not end a slide. */
  readonly keepsNext?: boolean
  /** Its cells where it is the first of a slide, if they say more there. */
  readonly asFirst?: readonly TableCell[]
}

/** A table before it is cut into slides: its head stands on each of them. */
export interface SlideTable {
  readonly widthsPx: readonly number[]
  readonly textPx: number
  readonly head: TableRow
  readonly rows: readonly TableRow[]
}

/** What stands on one slide of a table: its head, and rows of which the first may say more. */
export const linesOnSlide = ({ head }: SlideTable, rows: readonly TableRow[]): TableRow[] => [
  head,
  ...rows.map((row, index) => (index === 0 ? { ...row, cells: row.asFirst ?? row.cells } : row)),
]

/** Rows by slide: as many as there is height for, and about as many on each. */
export function pagesOf({ head, rows }: SlideTable, heightPx: number): TableRow[][] {
  const fill = (limitPx: number) => {
    const pages: TableRow[][] = []
    let used = Number.POSITIVE_INFINITY
    for (const [index, row] of rows.entries()) {
      const withNext = row.heightPx + (row.keepsNext ? (rows[index + 1]?.heightPx ?? 0) : 0)
      if (used + withNext > limitPx) {
        pages.push([])
        used = head.heightPx
      }
      pages.at(-1)?.push(row)
      used += row.heightPx
    }
    return pages
  }
  const least = fill(heightPx).length
  for (let limit = heightPx; ; limit -= 8) {
    const pages = fill(limit - 8)
    if (pages.length > least || limit <= 16) return fill(limit)
  }
}
