import type { ChartsCut, ModelsCut } from '#domain/cuts.ts'
import type { CompareView } from '#view/views.ts'
import { vendorsWithModels } from '../selection.ts'
import { compareLimits, defaultVendors } from './field.ts'
import { latestFlagships } from './selection.ts'

export const presetIds = {
  vendors: ['brief', 'open', 'telecom'],
  models: ['brief', 'open', 'largest'],
} as const
export type PresetId = (typeof presetIds)[CompareView['form']][number]

/** Choices that are worth a look, each an order of ids; null stands for what a plain link shows. */
export function presetsOf(
  cut: ChartsCut,
  specs: ModelsCut,
  form: CompareView['form'],
): ReadonlyMap<PresetId, readonly string[]> {
  const isOpen = ({ openness }: ChartsCut['models'][number]) => openness === 'open-weights'
  const opening = vendorsWithModels(cut)
    .map(({ id }) => ({ id, open: cut.models.filter((one) => one.vendor === id && isOpen(one)).length }))
    .toSorted((a, b) => b.open - a.open || (a.id < b.id ? -1 : 1))
    .slice(0, compareLimits.most)
    .map(({ id }) => id)
  if (form === 'vendors')
    return new Map<PresetId, readonly string[]>([
      ['brief', defaultVendors(cut)],
      ['open', opening],
      ['telecom', cut.vendors.filter(({ segment }) => segment === 'telecom').map(({ id }) => id)],
    ])
  const largest = cut.models
    .filter(({ reference, parametersB }) => !reference && parametersB.value !== null)
    .toSorted((a, b) => (b.parametersB.value ?? 0) - (a.parametersB.value ?? 0) || (a.id < b.id ? -1 : 1))
  return new Map<PresetId, readonly string[]>([
    ['brief', latestFlagships(cut, specs, defaultVendors(cut))],
    [
      'open',
      largest
        .filter(isOpen)
        .slice(0, compareLimits.most)
        .map(({ id }) => id),
    ],
    ['largest', largest.slice(0, compareLimits.most).map(({ id }) => id)],
  ])
}
