import type { ChartExport } from './export-chart.ts'

/** Name of an exported file: chart, language and version of the data, and what else sets it apart. */
export const fileName = (
  { model, version }: Pick<ChartExport, 'model' | 'version'>,
  ending: string,
  apart = '',
) =>
  `china-llm-${model.id}-${model.language}-${version.replaceAll('.', '-')}${apart === '' ? '' : `-${apart}`}.${ending}`
