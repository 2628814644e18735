import type { ChartsCut, CutModel } from '#domain/cuts.ts'
import { endOf, startOf, type When } from '#domain/when.ts'

/** The filters that every page shares. */
export interface Selection {
  readonly vendors: readonly string[] | null
  readonly from: When | null
  readonly to: When | null
  readonly q: string
}

/** Models that the filters let through, in the dataset's order. A model counts when any day of its period may fall in the range. */
export function selectModels(
  { models, vendors }: ChartsCut,
  { vendors: chosen, from, to, q }: Selection,
): CutModel[] {
  const names = new Map(vendors.map(({ id, name }) => [id, name.toLowerCase()]))
  const words = q.trim().toLowerCase()
  return models.filter(
    (model) =>
      !model.reference &&
      (chosen === null || chosen.includes(model.vendor)) &&
      (from === null || endOf(model.date) > startOf(from)) &&
      (to === null || startOf(model.date) < endOf(to)) &&
      (words === '' || model.name.toLowerCase().includes(words) || names.get(model.vendor)?.includes(words)),
  )
}

/** Vendors that have models of their own, with how many: what a filter offers. Most models first, then by name. */
export function vendorsWithModels({ models, vendors }: ChartsCut) {
  const counts = new Map<string, number>()
  for (const { vendor, reference } of models)
    if (!reference) counts.set(vendor, (counts.get(vendor) ?? 0) + 1)
  return vendors
    .filter(({ id }) => counts.has(id))
    .map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0 }))
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}
