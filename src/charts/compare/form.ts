import type { ChartsCut, ModelsCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import type { CompareView } from '#view/views.ts'
import type { InParts } from '../in-parts.ts'
import type { Chosen, CompareData } from './selection.ts'
import type { Table } from './table.ts'

/** What makes a comparison of vendors, or one of models. */
export interface ComparisonForm {
  /** All that is compared: whether only differences are shown is no matter here. */
  tableOf(data: CompareData, view: CompareView, wording: Wording): InParts<Table>
  /** What a link asks for, as far as it can be shown. */
  chosenOf(cut: ChartsCut, specs: ModelsCut, view: CompareView): Chosen
  /** Choices that are worth a look, by id, each an order of ids; the first is what a plain link shows. */
  presetsOf(cut: ChartsCut, specs: ModelsCut): ReadonlyMap<string, readonly string[]>
}
