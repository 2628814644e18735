import type { ChartData } from '../src/charts/chart-data.ts'
import { cutCharts, cutEvents } from '../src/dataset/cut.ts'
import { cutModels } from '../src/dataset/cut-models.ts'
import { cutPangu } from '../src/dataset/cut-pangu.ts'
import { cutVendors } from '../src/dataset/cut-vendors.ts'
import type { Landscape } from '../src/domain/schema.ts'
import type { Language } from '../src/domain/vocabulary.ts'

/** The whole dataset in, what all charts read in a language out. */
export const chartDataOf = (landscape: Landscape, language: Language): ChartData => ({
  charts: cutCharts(landscape, language),
  events: cutEvents(landscape, language),
  pangu: cutPangu(landscape, language),
  models: cutModels(landscape, language),
  vendors: cutVendors(landscape, language),
})
