import type {
  Capability,
  CoverageStatus,
  EventKind,
  EventStatus,
  FigureStatus,
  Language,
  Qualifier,
  Tier,
} from '#domain/vocabulary.ts'
import type { ComparisonBody } from './compare/model.ts'

/**
 * What a chart says, before any pixel: words and values, serialisable, one cell per datum. A kind is a contract that
 * every output (scene, table, CSV, and later slides) implements; a chart is a builder of one kind. No output filters,
 * sorts, formats or picks a colour: if it needs to, a field is missing here.
 */
export type ChartModel =
  | ScatterModel
  | BarModel
  | HeatModel
  | TimelineModel
  | MatrixModel
  | TreeModel
  | ComparisonModel

export type ComparisonModel = ChartHead & ComparisonBody

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
export type ChartId =
  | 'growth'
  | 'disclosure'
  | 'telling'
  | 'timeline'
  | 'pangu'
  | 'pangu-tree'
  | 'pangu-claims'
  | 'compare'

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
/** Counted: worked out from the records shown, so its source is the dataset itself. Recorded: a fact that is no figure. */
type CellStatus = FigureStatus | EventStatus | CoverageStatus | 'counted' | 'recorded' | 'not-recorded'

export interface Look {
  readonly ink: Ink
  readonly shape: Shape
}
/** A colour by name; drawing and export resolve it by theme. */
export type Ink = `vendor-${VendorHue}` | `status-${FigureStatus}` | `heat-${HeatLevel}`
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
export type Shape =
  | 'circle'
  | 'square'
  | 'triangle'
  | 'diamond'
  | 'cross'
  | 'star'
  | 'triangle-down'
  | 'triangle-right'
  | 'wye'
  | 'times'
  | 'house'
  | 'hourglass'
  | 'bar'
  | 'drop'

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
  /** Models from elsewhere, greyed, for comparison; they count nowhere. */
  readonly references: ScatterSeries | null
  readonly lines: readonly ScatterLine[]
  /** What the lines leave out and how they were worked out, in words. */
  readonly notes: readonly string[]
  readonly labelled: boolean
  /** Where points without a value stand; null where every point has one. */
  readonly band: { readonly label: string; readonly countText: string } | null
  /** What a series, a point and its value are called in a table. */
  readonly words: { readonly series: string; readonly item: string; readonly value: string }
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
  readonly time: Period
  readonly dateText: string
  readonly isoDate: string
  readonly cell: Cell
  /** The second size where both are asked for: joined to the first by a line. */
  readonly second: { readonly label: string; readonly cell: Cell } | null
  /** Read aloud when the point is reached by keyboard. */
  readonly spoken: string
  /** Higher is labelled first; nothing is never. */
  readonly importance: number
}

/** A line through the scatter: the largest so far as steps, or a fitted trend with its band. */
export interface ScatterLine {
  readonly id: string
  readonly form: 'step' | 'trend'
  readonly label: string
  readonly ink: Ink | 'text'
  /** In time order; a step holds its value until the next, null ends it. */
  readonly points: readonly {
    readonly at: number
    readonly value: number | null
    readonly low?: number
    readonly high?: number
  }[]
}

/** UTC milliseconds: the period in which something falls and where it is drawn. */
interface Period {
  readonly start: number
  readonly end: number
  readonly at: number
  /** The day is known. */
  readonly exact: boolean
}

/** How one kind of mark is drawn, with its word and how many there are. */
export interface KeyEntry {
  readonly id: FigureStatus | 'about' | 'bounds' | 'period'
  readonly text: string
  readonly count: number
}

export interface BarModel extends ChartHead, Columns {
  readonly kind: 'bar'
  readonly categoryLabel: string
  readonly series: readonly (Columns['series'][number] & { readonly id: FigureStatus })[]
}

/** Stacked columns on one axis. */
export interface Columns {
  readonly valueLabel: string
  readonly categories: readonly string[]
  readonly ticks: readonly Tick[]
  /** Stacked in this order from the ground up; one cell per category. */
  readonly series: readonly {
    readonly id: string
    readonly label: string
    readonly ink: Ink
    readonly cells: readonly Cell[]
  }[]
}

/** Shares in a table of rows by columns, told by their words and by the depth of one colour. */
export interface HeatModel extends ChartHead {
  readonly kind: 'heat'
  readonly rowLabel: string
  readonly columnLabel: string
  readonly valueLabel: string
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    /** A sum of other rows or of all: set apart, and not to be opened. */
    readonly isSum: boolean
    /** One for each column; null where there is nothing to take a share of. */
    readonly cells: readonly (HeatCell | null)[]
  }[]
  readonly key: readonly { readonly level: HeatLevel; readonly text: string }[]
}
/** The value is a share from 0 to 1. */
export interface HeatCell {
  readonly cell: Cell
  readonly level: HeatLevel
  readonly spoken: string
}
/** None, up to a third, up to two thirds, less than all, all. */
export type HeatLevel = 1 | 2 | 3 | 4 | 5

/** A stretch of time in UTC milliseconds: from the first instant to the one after the last. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface TimelineModel extends ChartHead {
  readonly kind: 'timeline'
  /** All of the dataset's time, whatever is filtered. */
  readonly span: Span
  /** The part that is looked at. */
  readonly window: Span
  /** Marks of the calendar over the whole span: 0 a year, 1 a half, 2 a quarter, 3 a month, 4 a week of it. */
  readonly calendar: readonly (Tick & { readonly rank: 0 | 1 | 2 | 3 | 4 })[]
  /** One for each vendor, in the order asked for. */
  readonly lanes: readonly TimelineLane[]
  /** What concerns everybody: rules across all lanes. */
  readonly market: TimelineLane
  /** Event ids: what answers or carries out what went before. */
  readonly threads: readonly { readonly from: string; readonly to: string }[]
  /** Events by month over the whole span, for the strip below. */
  readonly months: readonly (Span & { readonly count: number; readonly text: string })[]
  readonly facets: {
    readonly vendors: readonly Facet[]
    readonly kinds: readonly (Facet & { readonly id: EventKind; readonly shape: Shape })[]
    readonly statuses: readonly (Facet & { readonly id: EventStatus })[]
  }
}

export interface TimelineLane {
  readonly id: string
  readonly label: string
  readonly countText: string
  /** What the filters and the window let through, in time order: all that is counted, listed and exported. */
  readonly events: readonly TimelineEvent[]
  /** What the filters let through outside the window: where panning and the arrow keys lead. */
  readonly beyond: readonly TimelineEvent[]
}

export interface TimelineEvent {
  readonly id: string
  readonly kind: EventKind
  readonly status: EventStatus
  /** For the mark: the model's name, or the title. */
  readonly label: string
  readonly title: string
  readonly vendorLabel: string
  readonly look: Look
  readonly time: Period
  readonly dateText: string
  readonly isoDate: string
  /** Its text is the kind, its status that of the event. */
  readonly cell: Cell
  readonly modelIds: readonly string[]
  readonly follows: string | null
  /** Read aloud when the event is reached by keyboard. */
  readonly spoken: string
  /** Higher is labelled first. */
  readonly importance: number
}

/** One value of a filter with the number of events it would let through, all other filters being as they are. */
export interface Facet {
  readonly id: string
  readonly label: string
  readonly chosen: boolean
  readonly count: number
  readonly countText: string
}

/** What the views of tiers share: entries that the filters let through as they stood, and the filters with their counts. */
interface TierHead extends ChartHead {
  readonly facets: {
    readonly tiers: readonly (Facet & { readonly id: Tier })[]
    readonly capabilities: readonly (Facet & { readonly id: Capability })[]
    readonly statuses: readonly (Facet & { readonly id: CoverageStatus })[]
  }
}

/** Industries down, tiers across, entries in the cells. */
export interface MatrixModel extends TierHead {
  readonly kind: 'matrix'
  readonly rowLabel: string
  readonly columns: readonly { readonly id: Tier; readonly label: string; readonly countText: string }[]
  /** The base models above all industries; null when their tier is not asked for. */
  readonly base: {
    readonly label: string
    readonly countText: string
    readonly items: readonly TierItem[]
  } | null
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    readonly countText: string
    /** One for each column. */
    readonly cells: readonly MatrixCell[]
  }[]
}

export interface MatrixCell {
  readonly items: readonly TierItem[]
  /** Stands where there is no entry: that none was found, or which base models feed the row. */
  readonly text: string
}

/** Entries from base to scenario, each under the one from which it was made. */
export interface TreeModel extends TierHead {
  readonly kind: 'tree'
  readonly columns: MatrixModel['columns']
  /** Base models first, then entries whose parent is not known under a heading of their own. */
  readonly roots: readonly TreeNode[]
  readonly orphans: { readonly label: string; readonly nodes: readonly TreeNode[] } | null
}

export interface TreeNode {
  readonly item: TierItem
  /** Kept out by the filters and there only to lead to those below it: not counted, not in the table. */
  readonly isPath: boolean
  readonly children: readonly TreeNode[]
}

/** One entry of a tier as it stood at the time looked at. */
export interface TierItem {
  readonly id: string
  readonly tier: Tier
  readonly status: CoverageStatus
  readonly label: string
  readonly industryLabel: string
  readonly dateText: string
  readonly isoDate: string
  /** What happened to it in the very month looked at. */
  readonly fresh: 'appeared' | 'advanced' | null
  /** Its text is the tier, its status how far it had come. */
  readonly cell: Cell
  readonly capabilities: readonly Capability[]
  readonly parent: string | null
  /** Read aloud when it is reached. */
  readonly spoken: string
}
