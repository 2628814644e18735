import type { ChartViews } from '#view/views.ts'
import type { ChartId } from './model.ts'

/** The page on which each chart stands, whose view it shows. */
export const chartPages: Record<ChartId, keyof ChartViews> = {
  growth: 'growth',
  disclosure: 'growth',
  telling: 'growth',
  timeline: 'timeline',
  pangu: 'pangu',
  'pangu-tree': 'pangu',
  'pangu-claims': 'pangu',
}

/** Whether a text, such as a part of an address, is the id of a chart. */
export const isChartId = (text: string): text is ChartId => Object.hasOwn(chartPages, text)
