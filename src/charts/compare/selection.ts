import type { ChartsCut, EventsCut, ModelsCut, VendorsCut } from '#domain/cuts.ts'
import { compareLimits, defaultVendors } from './field.ts'

/** What a comparison reads. */
export interface CompareData {
  readonly charts: ChartsCut
  readonly events: EventsCut
  readonly vendors: VendorsCut
  readonly models: ModelsCut
}

/** What a link asks for, as far as it can be shown. */
export interface Chosen {
  /** At most five, in the order asked for. */
  readonly ids: readonly string[]
  readonly unknown: readonly string[]
  /** Known but beyond the fifth. */
  readonly beyond: readonly string[]
}

/** What is shown of the ids that are asked for, of a list that knows some of them. */
export function chosenFrom(asked: readonly string[], list: readonly { readonly id: string }[]): Chosen {
  const known = new Set(list.map(({ id }) => id))
  const found = asked.filter((id) => known.has(id))
  return {
    ids: found.slice(0, compareLimits.most),
    unknown: asked.filter((id) => !known.has(id)),
    beyond: found.slice(compareLimits.most),
  }
}

/** The vendors of a view. */
export const chosenVendors = (cut: ChartsCut, vendors: readonly string[] | null): Chosen =>
  chosenFrom(vendors ?? defaultVendors(cut), cut.vendors)
