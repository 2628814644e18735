import type { ChartsCut } from '#domain/cuts.ts'
import { briefField } from '#domain/vocabulary.ts'
import { vendorsWithModels } from '../selection.ts'

/** Fewer than two compare nothing, more than five nobody reads side by side. */
export const compareLimits = { least: 2, most: 5 } as const

/** The field of the brief; of a dataset that does not know it, the vendors with most models. */
export function defaultVendors(cut: ChartsCut): readonly string[] {
  const known = new Set(cut.vendors.map(({ id }) => id))
  if (briefField.every((id) => known.has(id))) return briefField
  return vendorsWithModels(cut)
    .slice(0, compareLimits.most)
    .map(({ id }) => id)
}

/** A vendor before the others of the field, as many as can be compared. */
export const besides = (cut: ChartsCut, vendor: string): readonly string[] =>
  [...new Set([vendor, ...defaultVendors(cut)])].slice(0, compareLimits.most)
