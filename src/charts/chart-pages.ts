import type { PageId } from '#view/routes.ts'
import type { ChartId } from './model.ts'

/** The page on which a chart stands, and whose query is its view. */
export const chartPages: Readonly<Record<ChartId, PageId>> = {
  growth: 'growth',
  disclosure: 'growth',
  telling: 'growth',
  timeline: 'timeline',
  pangu: 'pangu',
  'pangu-tree': 'pangu',
  'pangu-claims': 'pangu',
  compare: 'compare',
}
