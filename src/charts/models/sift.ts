import { endOf, startOf } from '#domain/when.ts'
import type { ModelsView } from '#view/views.ts'
import type { Candidate } from './rows.ts'
import type { FacetName } from './table.ts'

export const facetNames = [
  'vendors',
  'segment',
  'openness',
  'architecture',
  'status',
  'modality',
] as const satisfies FacetName[]
type Filter = FacetName | 'family' | 'range' | 'q'

export interface Sifted {
  readonly candidate: Candidate
  /** None, and the model is shown. */
  readonly keptOutBy: readonly Filter[]
}

/** The values of a model that a filter asks for: it passes when one of them is chosen. */
export const valuesOf: { readonly [F in FacetName]: (candidate: Candidate) => readonly string[] } = {
  vendors: ({ vendorId }) => [vendorId],
  segment: ({ segment }) => (segment === undefined ? [] : [segment]),
  openness: ({ model }) => [model.openness],
  architecture: ({ model }) => [model.architecture],
  status: ({ model }) => [model.parametersB.status],
  modality: ({ specs }) => specs.modalities,
}

/** Every model with the filters that keep it out; models from elsewhere are not there at all unless asked for. */
export function siftModels(candidates: readonly Candidate[], view: ModelsView): Sifted[] {
  const typed = view.q.trim().toLowerCase()
  const [from, to] = [view.from && startOf(view.from), view.to && endOf(view.to)]
  const facets = facetNames.flatMap((name) => {
    const chosen: readonly string[] | null = view[name]
    return chosen === null ? [] : [{ name, chosen: new Set(chosen) }]
  })
  return candidates
    .filter(({ model }) => view.refs || !model.reference)
    .map((candidate) => {
      const keptOutBy: Filter[] = facets
        .filter(({ name, chosen }) => !valuesOf[name](candidate).some((value) => chosen.has(value)))
        .map(({ name }) => name)
      const { date } = candidate.model
      if ((from !== null && endOf(date) <= from) || (to !== null && startOf(date) >= to))
        keptOutBy.push('range')
      if (view.family !== null && candidate.specs.family !== view.family) keptOutBy.push('family')
      if (typed !== '' && !candidate.words.includes(typed)) keptOutBy.push('q')
      return { candidate, keptOutBy }
    })
}

/** How many models each value of a filter would let through, all other filters being as they are. */
export function countsOf(sifted: readonly Sifted[], name: FacetName): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { candidate, keptOutBy } of sifted)
    if (keptOutBy.every((filter) => filter === name))
      for (const value of valuesOf[name](candidate)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
