import type { FigureStatus, Language, Qualifier } from '#domain/vocabulary.ts'

/**
 * What a chart says, before any pixel: words and values, serialisable, one cell per datum. A kind is a contract that
 * every output (scene, table, CSV, and later slides) implements; a chart is a builder of one kind. No output filters,
 * sorts, formats or picks a colour: if it needs to, a field is missing here.
 */
export type ChartModel = ScatterModel | BarModel

interface ChartHead {
  readonly id: ChartId
  readonly language: Language
  /** The finding in the present selection. */
  readonly title: string
  /** What is shown. */
  readonly subtitle: string
  /** The same in one text, for whoever cannot see the chart. */
  readonly summary: string
  readonly sourceLine: string
  /** Said instead of the chart when nothing matches; null when there is something to show. */
  readonly empty: string | null
}
export type ChartId = 'growth' | 'disclosure'

/** The one place a value is written: mark, tooltip, table, CSV and slide all read it here. */
export interface Cell {
  /** Null when there is no value: a gap, never zero. */
  readonly value: number | null
  readonly text: string
  readonly qualifier: Qualifier | null
  readonly status: CellStatus
  readonly statusText: string
  readonly sources: readonly string[]
}
/** Counted: worked out from the records shown, so its source is the dataset itself. */
type CellStatus = FigureStatus | 'counted'

export interface Look {
  readonly ink: Ink
  readonly shape: Shape
}
/** A colour by name; drawing and export resolve it by theme. */
export type Ink = `vendor-${VendorHue}` | `status-${FigureStatus}`
export type VendorHue =
  | 'red'
  | 'orange'
  | 'amber'
  | 'olive'
  | 'green'
  | 'teal'
  | 'sky'
  | 'blue'
  | 'indigo'
  | 'purple'
  | 'magenta'
  | 'slate'
export type Shape = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross' | 'star'

export interface Tick {
  readonly value: number
  readonly text: string
}

export interface ScatterModel extends ChartHead {
  readonly kind: 'scatter'
  readonly x: { readonly from: number; readonly to: number; readonly ticks: readonly Tick[] }
  readonly y: {
    readonly label: string
    readonly scale: 'log' | 'linear'
    readonly from: number
    readonly to: number
    readonly ticks: readonly Tick[]
  }
  readonly series: readonly ScatterSeries[]
  readonly band: { readonly label: string; readonly countText: string }
  readonly key: readonly KeyEntry[]
}

export interface ScatterSeries {
  readonly id: string
  readonly label: string
  readonly look: Look
  readonly countText: string
  /** In time order. */
  readonly points: readonly ScatterPoint[]
}

export interface ScatterPoint {
  readonly id: string
  readonly label: string
  /** UTC milliseconds: the period in which it falls and where it is drawn. */
  readonly time: {
    readonly start: number
    readonly end: number
    readonly at: number
    readonly exact: boolean
  }
  readonly dateText: string
  readonly isoDate: string
  readonly cell: Cell
  /** Read aloud when the point is reached by keyboard. */
  readonly spoken: string
  /** Higher is labelled first. */
  readonly importance: number
}

/** How one kind of mark is drawn, with its word and how many there are. */
export interface KeyEntry {
  readonly id: FigureStatus | 'about' | 'bounds' | 'period'
  readonly text: string
  readonly count: number
}

export interface BarModel extends ChartHead {
  readonly kind: 'bar'
  readonly categoryLabel: string
  readonly valueLabel: string
  readonly categories: readonly string[]
  readonly ticks: readonly Tick[]
  /** Stacked in this order from the ground up; one cell per category. */
  readonly series: readonly {
    readonly id: FigureStatus
    readonly label: string
    readonly ink: Ink
    readonly cells: readonly Cell[]
  }[]
}
