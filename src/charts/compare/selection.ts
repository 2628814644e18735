import type { ChartsCut, EventsCut, ModelsCut, VendorsCut } from '#domain/cuts.ts'
import type { CompareView } from '#view/views.ts'
import { presentId } from '../models/one.ts'
import { compareLimits, defaultVendors } from './field.ts'
import { flagshipsOf } from './flagships.ts'

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

/** The vendors or models of a view. */
export function chosenOf(cut: ChartsCut, specs: ModelsCut, view: CompareView): Chosen {
  const asked =
    view.form === 'vendors'
      ? (view.vendors ?? defaultVendors(cut))
      : (view.models ?? latestFlagships(cut, specs, defaultVendors(cut)))
  const list: readonly { readonly id: string }[] = view.form === 'vendors' ? cut.vendors : cut.models
  const known = new Set(list.map(({ id }) => id))
  const present = view.form === 'vendors' ? asked : [...new Set(asked.map((id) => presentId(id, specs)))]
  const found = present.filter((id) => known.has(id))
  return {
    ids: found.slice(0, compareLimits.most),
    unknown: present.filter((id) => !known.has(id)),
    beyond: found.slice(compareLimits.most),
  }
}

/** The latest flagship of each vendor that has one. */
export function latestFlagships(cut: ChartsCut, specs: ModelsCut, vendors: readonly string[]): string[] {
  const specsOf = new Map(specs.models.map((one) => [one.id, one]))
  return vendors.flatMap((vendor) => {
    const own = cut.models.filter((model) => model.vendor === vendor)
    return flagshipsOf(own, specsOf).at(-1)?.id ?? []
  })
}
