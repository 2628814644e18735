import type { CutModel } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { compareLimits } from './field.ts'

/** How many state their size and open their weights, and which is the largest where one is. */
export function modelsTitle(models: readonly CutModel[], { t, count, figure }: Wording): string {
  const [only] = models
  if (only === undefined) return t('compare.title.empty.models')
  if (models.length < compareLimits.least) return t('compare.title.one', { name: only.name })
  const sized = models
    .filter(({ parametersB }) => parametersB.value !== null)
    .toSorted((a, b) => (b.parametersB.value ?? 0) - (a.parametersB.value ?? 0))
  const slots = {
    models: t('count.models', { n: models.length }),
    sized: count(sized.length),
    open: count(models.filter(({ openness }) => openness === 'open-weights').length),
  }
  const [largest, second] = sized
  if (largest === undefined || largest.parametersB.value === second?.parametersB.value)
    return t('compare.title.models', slots)
  return t('compare.title.largest', { ...slots, model: largest.name, size: figure(largest.parametersB) })
}
