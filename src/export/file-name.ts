import type { ChartExport } from './export-chart.ts'

/** Name of an exported file: chart, language and version of the data. */
export const fileName = ({ model, version }: Pick<ChartExport, 'model' | 'version'>, ending: string) =>
  `china-llm-${model.id}-${model.language}-${version.replaceAll('.', '-')}.${ending}`
