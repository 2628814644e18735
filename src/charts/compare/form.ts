import type { ChartsCut, ModelsCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import type { CompareView } from '#view/views.ts'
import type { ComparisonModel } from '../model.ts'
import type { Chosen, CompareData } from './selection.ts'

/** What makes a comparison of vendors, or one of models. */
export interface ComparisonForm {
  build(data: CompareData, view: CompareView, wording: Wording): ComparisonModel
  /** What a link asks for, as far as it can be shown. */
  chosenOf(cut: ChartsCut, specs: ModelsCut, view: CompareView): Chosen
  /** Choices that are worth a look, by id, each an order of ids; the first is what a plain link shows. */
  presetsOf(cut: ChartsCut, specs: ModelsCut): ReadonlyMap<string, readonly string[]>
}
