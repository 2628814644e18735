import type { ChartsCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import type { GrowthView } from '#view/views.ts'
import { buildDisclosure } from './disclosure/build.ts'
import { buildGrowth } from './growth/build.ts'
import type { ChartId, ChartModel } from './model.ts'

/** Every chart by id: what exports, tests and later slides and embeds walk over. */
export const charts = {
  growth: buildGrowth,
  disclosure: buildDisclosure,
} satisfies Record<ChartId, (cut: ChartsCut, view: GrowthView, wording: Wording) => ChartModel>

export const chartIds = Object.keys(charts) as ChartId[]
