import type { CutModel, ModelSpecs } from '#domain/cuts.ts'
import { compareWhen, middleOf, startOf } from '#domain/when.ts'

const yearMs = 365.25 * 86_400_000
const dayMs = 86_400_000

/** What one can use as weights, by API or in an app. */
const isOffered = ({ openness }: CutModel) => openness !== 'paper' && openness !== 'closed'

/**
 * The flagships among the models of one vendor, in time order, one for each date. The dataset names none, so this is
 * a rule: offered, for text, and at least half as large as the largest of the vendor's in the twelve months up to it;
 * where its size is not disclosed it counts unless its weights are open. Of several on one date the largest stands.
 */
export function flagshipsOf(
  models: readonly CutModel[],
  specsOf: ReadonlyMap<string, ModelSpecs>,
): CutModel[] {
  const offered = models
    .filter((model) => isOffered(model) && specsOf.get(model.id)?.modalities.includes('text'))
    .toSorted((a, b) => compareWhen(a.date, b.date))
  const largestUpTo = largestOfTheYearUpTo(offered)
  const chosen = new Map<string, CutModel>()
  for (const model of offered) {
    const largest = largestUpTo.get(startOf(model.date)) ?? 0
    const leads =
      model.parametersB.value === null
        ? model.openness !== 'open-weights'
        : model.parametersB.value * 2 >= largest
    const other = chosen.get(model.date.value)
    if (leads && (other === undefined || sizeOf(model) > sizeOf(other))) chosen.set(model.date.value, model)
  }
  return [...chosen.values()]
}

/** The largest size of the twelve months up to each start of a date; 0 where none has one. Takes the models in time order. */
function largestOfTheYearUpTo(models: readonly CutModel[]): Map<number, number> {
  const largest = new Map<number, number>()
  // Those that a later and larger one does not outdo: the first is the largest.
  let standing: { at: number; size: number }[] = []
  for (const model of models) {
    const [at, size] = [startOf(model.date), sizeOf(model)]
    standing = [...standing.filter((one) => one.at > at - yearMs && one.size > size), { at, size }]
    largest.set(at, standing[0]?.size ?? 0)
  }
  return largest
}

const sizeOf = ({ parametersB }: CutModel) => parametersB.value ?? 0

/** Middle number of days from one flagship to the next, or null below three; an undated day stands in the middle of its period. */
export function daysBetween(flagships: readonly CutModel[]): number | null {
  const at = flagships.map(({ date }) => middleOf(date)).toSorted((a, b) => a - b)
  const gaps = at.slice(1).map((time, index) => (time - (at[index] ?? time)) / dayMs)
  if (gaps.length < 2) return null
  const sorted = gaps.toSorted((a, b) => a - b)
  const half = (sorted.length - 1) / 2
  return Math.round(((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2)
}
