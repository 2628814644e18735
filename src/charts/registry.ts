import type { Wording } from '#i18n/wording.ts'
import type { GrowthView, TimelineView } from '#view/views.ts'
import { buildDisclosure } from './disclosure/build.ts'
import { buildGrowth } from './growth/build.ts'
import type { ChartId, ChartModel } from './model.ts'
import { buildTelling } from './telling/build.ts'
import { buildTimeline, type TimelineData } from './timeline/build.ts'

/** What all charts together read, and what they all may be asked. */
export type ChartData = TimelineData
export type ChartView = GrowthView & TimelineView

/** Every chart by id: what exports, tests and later slides and embeds walk over. */
export const charts = {
  growth: (data, view, wording) => buildGrowth(data.charts, view, wording),
  disclosure: (data, view, wording) => buildDisclosure(data.charts, view, wording),
  telling: (data, view, wording) => buildTelling(data.charts, view, wording),
  timeline: buildTimeline,
} satisfies Record<ChartId, (data: ChartData, view: ChartView, wording: Wording) => ChartModel>

export const chartIds = Object.keys(charts) as ChartId[]
