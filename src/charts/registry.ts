import type { Wording } from '#i18n/wording.ts'
import type { ChartViews } from '#view/views.ts'
import type { ChartData } from './chart-data.ts'
import { buildComparison } from './compare/build.ts'
import { buildDisclosure } from './disclosure/build.ts'
import { buildGrowth } from './growth/build.ts'
import type { ChartId, ChartModel } from './model.ts'
import { buildClaims } from './pangu/claims.ts'
import { buildMatrix } from './pangu/matrix.ts'
import { buildTree } from './pangu/tree.ts'
import { buildTelling } from './telling/build.ts'
import { buildTimeline } from './timeline/build.ts'

/** Every chart by id, from the data and the view of the page that it stands on: what exports, tests and later slides and embeds walk over. */
export const charts = {
  growth: (data, { growth }, wording) => buildGrowth(data.charts, growth, wording),
  disclosure: (data, { growth }, wording) => buildDisclosure(data.charts, growth, wording),
  telling: (data, { growth }, wording) => buildTelling(data.charts, growth, wording),
  timeline: (data, { timeline }, wording) => buildTimeline(data, timeline, wording),
  pangu: (data, { pangu }, wording) => buildMatrix(data.pangu, pangu, wording),
  'pangu-tree': (data, { pangu }, wording) => buildTree(data.pangu, pangu, wording),
  'pangu-claims': (data, _views, wording) => buildClaims(data.pangu, wording),
  compare: (data, { compare }, wording) => buildComparison(data, compare, wording),
} satisfies Record<ChartId, (data: ChartData, views: ChartViews, wording: Wording) => ChartModel>

export const chartIds = Object.keys(charts) as ChartId[]
