import type { Language, ModelColumn } from '#domain/vocabulary.ts'
import type { ModelsView } from '#view/views.ts'
import type { Cell, Facet } from '../model.ts'

/** The table of models: words and values. What is on the page and in each file is read from these cells. */
export interface ModelsTable {
  readonly language: Language
  /** The finding in the present selection. */
  readonly title: string
  readonly subtitle: string
  readonly sourceLine: string
  /** How many of all are shown. */
  readonly countText: string
  /** Said instead of rows when nothing matches. */
  readonly empty: string | null
  /** All of them; what is shown is shown in this order. */
  readonly columns: readonly TableColumn[]
  /** What the filters let through, sorted. */
  readonly rows: readonly ModelRow[]
  readonly facets: { readonly [F in FacetName]: readonly Facet[] }
}

export type FacetName =
  | 'vendors'
  | keyof Pick<ModelsView, 'segment' | 'openness' | 'architecture' | 'status' | 'modality'>

export interface TableColumn {
  readonly id: ModelColumn
  readonly label: string
  /** With its unit, for a file. */
  readonly fileLabel: string
  readonly shown: boolean
  readonly numeric: boolean
  readonly sorted: 'up' | 'down' | null
  /** Place among the columns that rows are sorted by, from 1 on, where there are several. */
  readonly rank: number | null
}

export interface ModelRow {
  readonly id: string
  readonly vendorId: string
  readonly name: string
  /** Of the record as a whole. */
  readonly sources: readonly string[]
  /** What stands in a column. */
  cell(column: ModelColumn): TableCell
}

export interface TableCell {
  /** As it is, for files and scripts; null when there is nothing. */
  readonly value: string | number | null
  readonly text: string
  /** What rows are ordered by; null stands last, whichever way. */
  readonly order: string | number | null
  /** How a figure is known; null for what is no figure. */
  readonly figure: Cell | null
}
