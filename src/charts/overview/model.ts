import type { CoverageStatus, Tier } from '#domain/vocabulary.ts'
import type { GrowthView, ModelsView, TimelineView } from '#view/views.ts'
import type { BarModel, Columns, ScatterModel } from '../model.ts'

/** What the first page says. Every small chart has a page of its own where it can be filtered and taken away. */
export interface OverviewModel {
  readonly title: string
  readonly lead: string
  readonly figures: readonly OverviewFigure[]
  readonly releases: SmallColumns
  readonly growth: ScatterModel
  readonly tiers: SmallTiers
  readonly disclosure: BarModel
  readonly openness: SmallColumns
  readonly recent: {
    readonly title: string
    readonly all: OverviewLink
    readonly events: readonly {
      readonly id: string
      readonly vendor: string
      readonly title: string
      readonly dateText: string
      /** How sure it is, unless it is confirmed. */
      readonly statusText: string | null
    }[]
  }
  readonly uncertain: readonly { readonly id: string; readonly text: string; readonly to: OverviewLink }[]
}

export interface OverviewFigure {
  readonly id: 'models' | 'stated' | 'largest' | 'open' | 'industries' | 'unsure'
  readonly value: string
  readonly label: string
  readonly to: OverviewLink
}

/** A page with what is chosen on it. */
export type OverviewLink =
  | { readonly page: 'growth'; readonly chosen: Partial<GrowthView> }
  | { readonly page: 'timeline'; readonly chosen: Partial<TimelineView> }
  | { readonly page: 'models'; readonly chosen: Partial<ModelsView> }
  | { readonly page: 'pangu' | 'sources'; readonly chosen: object }

interface SmallHead {
  readonly title: string
  readonly subtitle: string
  /** The same in one text, for whoever cannot see the chart. */
  readonly summary: string
}

export interface SmallColumns extends SmallHead {
  readonly columns: Columns
}

/** Industries with a sign for each entry, how far it came. */
export interface SmallTiers extends SmallHead {
  readonly tiers: readonly Tier[]
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    readonly entries: readonly { readonly tier: Tier; readonly status: CoverageStatus }[]
  }[]
}
