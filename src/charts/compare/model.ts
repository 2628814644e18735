import type { FigureStatus } from '#domain/vocabulary.ts'
import type { Cell, Look } from '../model.ts'

/** Vendors or models side by side: rows in groups, a cell for each column. */
export interface ComparisonBody {
  readonly kind: 'comparison'
  /** What the head of the first column says. */
  readonly rowLabel: string
  readonly columnLabel: string
  /** In the order chosen. */
  readonly columns: readonly ComparisonColumn[]
  /** What is shown: where only differences are asked for, rows that are equal for all are not here. */
  readonly groups: readonly ComparisonGroup[]
  /** Said where rows are left out because they are equal. */
  readonly hiddenText: string | null
  /** The rules by which rows were worked out, in words. */
  readonly notes: readonly string[]
  /** What the small charts and the mark of the best say. */
  readonly key: readonly ComparisonKey[]
  /** Word behind a best value. */
  readonly bestText: string
}

export interface ComparisonColumn {
  readonly id: string
  readonly label: string
  /** What kind of vendor it is, or whose model. */
  readonly detail: string
  readonly look: Look
}

export interface ComparisonGroup {
  readonly id: string
  readonly label: string
  readonly rows: readonly ComparisonRow[]
}

export interface ComparisonRow {
  readonly id: string
  readonly label: string
  /** How its values were worked out; null where they stand in the record as they are. */
  readonly rule: string | null
  /** Whether its values are not the same for all columns. */
  readonly differs: boolean
  /** One for each column. */
  readonly cells: readonly ComparisonCell[]
}

export interface ComparisonCell {
  readonly cell: Cell
  /** What is compared and what files hold: a number, an id or a text as it is; null where there is nothing. */
  readonly raw: string | number | null
  /** Which model, when, or out of how many; empty where the value says all. */
  readonly detail: string
  /** False where its text says that a value is not disclosed or not on record. */
  readonly isKnown: boolean
  readonly isBest: boolean
  /** Read aloud, after the headers of row and column. */
  readonly spoken: string
  readonly spark: Spark | null
  /** The records behind the value. */
  readonly records: readonly ComparisonRecord[]
}

export interface ComparisonRecord {
  readonly kind: 'vendor' | 'model' | 'event'
  readonly id: string
  readonly name: string
  readonly text: string
}

/** A small chart within a cell, on the same axes as its neighbours in the row; `text` says it in words. */
export type Spark = PointsSpark | BarsSpark | PartsSpark

/** Sizes (billions, log scale) over time (UTC milliseconds); null is a model whose size nobody states. */
export interface PointsSpark {
  readonly form: 'points'
  readonly text: string
  readonly look: Look
  readonly x: { readonly from: number; readonly to: number }
  readonly y: { readonly least: number; readonly most: number }
  readonly points: readonly { readonly at: number; readonly value: number | null }[]
}

/** How many a year. */
export interface BarsSpark {
  readonly form: 'bars'
  readonly text: string
  readonly look: Look
  readonly most: number
  readonly bars: readonly { readonly label: string; readonly value: number }[]
}

/** How a whole divides. */
export interface PartsSpark {
  readonly form: 'parts'
  readonly text: string
  readonly parts: readonly { readonly status: FigureStatus; readonly value: number }[]
}

export interface ComparisonKey {
  readonly id: 'sized' | 'unsized' | 'releases' | FigureStatus
  readonly text: string
}
