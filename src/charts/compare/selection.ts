import type { ChartsCut, EventsCut, ModelsCut, VendorsCut } from '#domain/cuts.ts'
import type { CompareView } from '#view/views.ts'
import { presentId } from '../models/one.ts'
import { vendorsWithModels } from '../selection.ts'
import { flagshipsOf } from './flagships.ts'

/** What a comparison reads. */
export interface CompareData {
  readonly charts: ChartsCut
  readonly events: EventsCut
  readonly vendors: VendorsCut
  readonly models: ModelsCut
}

/** Fewer than two compare nothing, more than five nobody reads side by side. */
export const compareLimits = { least: 2, most: 5 } as const

/** The field of the brief of June 2023: Huawei, and the four that it names as building large models. */
const briefField = ['huawei', 'alibaba', 'tencent', 'baidu', 'qihoo360'] as const

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

/** The field of the brief; of a dataset that does not know it, the vendors with most models. */
export function defaultVendors(cut: ChartsCut): readonly string[] {
  const known = new Set(cut.vendors.map(({ id }) => id))
  if (briefField.every((id) => known.has(id))) return briefField
  return vendorsWithModels(cut)
    .slice(0, compareLimits.most)
    .map(({ id }) => id)
}

/** The latest flagship of each vendor that has one. */
export function latestFlagships(cut: ChartsCut, specs: ModelsCut, vendors: readonly string[]): string[] {
  const specsOf = new Map(specs.models.map((one) => [one.id, one]))
  return vendors.flatMap((vendor) => {
    const own = cut.models.filter((model) => model.vendor === vendor)
    return flagshipsOf(own, specsOf).at(-1)?.id ?? []
  })
}
