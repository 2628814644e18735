import type { Wording } from '#i18n/wording.ts'
import type { CompareView } from '#view/views.ts'
import type { ComparisonModel } from '../model.ts'
import type { ComparisonForm } from './form.ts'
import { modelsForm } from './models-form.ts'
import type { CompareData } from './selection.ts'
import { comparisonOf } from './table.ts'
import { vendorsForm } from './vendors-form.ts'

const forms: Record<CompareView['form'], ComparisonForm> = { vendors: vendorsForm, models: modelsForm }

/** Two to five vendors or models side by side, row by row, each value from the cell of its own page. Brings both forms: a page asks for the one it shows. */
export const buildComparison = (data: CompareData, view: CompareView, wording: Wording): ComparisonModel =>
  comparisonOf(forms[view.form].tableOf(data, view, wording).whole(), view, data.charts.asOf, wording)
