import type { ChartData } from '../src/charts/chart-data.ts'
import { cutCharts, cutEvents } from '../src/dataset/cut.ts'
import { cutModels } from '../src/dataset/cut-models.ts'
import { cutPangu } from '../src/dataset/cut-pangu.ts'
import { cutVendors } from '../src/dataset/cut-vendors.ts'
import type { Landscape } from '../src/domain/schema.ts'
import { en } from '../src/i18n/en.ts'
import { wordingOf } from '../src/i18n/wording.ts'

/** What is said of the site before it is drawn is said in English. */
export const english = wordingOf('en', en)

/** The whole dataset in, what all charts read in English out. */
export const englishData = (landscape: Landscape): ChartData => ({
  charts: cutCharts(landscape, 'en'),
  events: cutEvents(landscape, 'en'),
  pangu: cutPangu(landscape, 'en'),
  models: cutModels(landscape, 'en'),
  vendors: cutVendors(landscape, 'en'),
})
