import type { ChartsCut } from '#domain/cuts.ts'
import type { PanguCut } from '#domain/pangu-cut.ts'
import type { CompareData } from './compare/selection.ts'
import type { ChartId } from './model.ts'
import type { TimelineData } from './timeline/build.ts'

/** What all charts together read. */
export type ChartData = TimelineData & CompareData & { readonly pangu: PanguCut }
export type FurtherData = Omit<ChartData, 'charts'>

/** What each chart reads beside the charts' cut. */
export const furtherNeeds = {
  growth: [],
  disclosure: [],
  telling: [],
  timeline: ['events'],
  pangu: ['pangu'],
  'pangu-tree': ['pangu'],
  'pangu-claims': ['pangu'],
  compare: ['vendors', 'events', 'models'],
} as const satisfies Record<ChartId, readonly (keyof FurtherData)[]>

/** Data for charts that need no more than is given: the rest is empty. */
export function chartData(charts: ChartsCut, given: Partial<FurtherData>): ChartData {
  const { schemaVersion, version, asOf, language } = charts
  const head = { schemaVersion, version, asOf, language }
  return {
    charts,
    events: { ...head, events: [] },
    vendors: { ...head, vendors: [], families: [] },
    models: { ...head, families: [], models: [], renames: [] },
    pangu: {
      ...head,
      industries: [],
      entries: [],
      claims: [],
      views: [],
      tiers: [],
      milestones: [],
      briefEvents: [],
    },
    ...given,
  }
}
