import type { Wording } from '#i18n/wording.ts'
import type { Facet } from './model.ts'

/** One value of a filter: whether it is chosen (no choice is all of them), and how many it would let through. */
export const facetOf = <Id extends string>(
  id: Id,
  label: string,
  chosen: readonly string[] | null,
  count: number,
  wording: Wording,
): Facet & { readonly id: Id } => ({
  id,
  label,
  chosen: chosen?.includes(id) ?? true,
  count,
  countText: wording.count(count),
})
