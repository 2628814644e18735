import type { CutFigure, CutModel } from '#domain/cuts.ts'
import { middleOf } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import { countedDraft, type Draft, figureDraft, missingDraft } from './cells.ts'
import type { Frame, VendorSubject } from './vendor-subject.ts'

type Sized = readonly [model: CutModel, figure: CutFigure, valueB: number]

/** A dense model's active size is its total, as in the table of models. */
const sizeIn = (model: CutModel, which: 'total' | 'active'): CutFigure | null =>
  which === 'total' || model.architecture === 'dense' ? model.parametersB : model.activeParametersB

const sizedOf = (models: readonly CutModel[], which: 'total' | 'active'): Sized[] =>
  models.flatMap((model): Sized[] => {
    const figure = sizeIn(model, which)
    return figure === null || figure.value === null ? [] : [[model, figure, figure.value]]
  })

/** The first of those that reach the largest value; models are in time order. */
const largestOf = (sized: readonly Sized[]): Sized | undefined =>
  sized.reduce<Sized | undefined>(
    (best, one) => (best === undefined || one[2] > best[2] ? one : best),
    undefined,
  )

/** The largest stated size, with the first model that has it. */
export function largestDraft(
  { models, recordOf }: VendorSubject,
  which: 'total' | 'active',
  wording: Wording,
): Draft {
  const largest = largestOf(sizedOf(models, which))
  if (largest === undefined) {
    const silent = models.map((model) => sizeIn(model, which)).find((figure) => figure !== null)
    return silent === undefined
      ? missingDraft(wording.t('panel.notRecorded'), wording)
      : figureDraft(silent, wording, { records: models.map(recordOf) })
  }
  const [model, figure] = largest
  return figureDraft(figure, wording, {
    detail: namedWithDate(model, wording),
    records: [recordOf(model)],
  })
}

/** How many times the first stated size the largest is. */
export function growthDraft({ models, recordOf }: VendorSubject, wording: Wording): Draft {
  const { t, significant, figure } = wording
  const sized = sizedOf(models, 'total')
  const [first, largest] = [sized[0], largestOf(sized)]
  if (first === undefined || largest === undefined) return missingDraft(t('compare.growth.none'), wording)
  const times = largest[2] / first[2]
  return countedDraft(times, t('compare.times', { n: significant(Number(times.toPrecision(2))) }), wording, {
    detail: t('compare.growth.detail', {
      from: figure(first[1]),
      fromYear: first[0].date.value.slice(0, 4),
      to: figure(largest[1]),
      toYear: largest[0].date.value.slice(0, 4),
    }),
    records: [...new Set([first[0], largest[0]])].map(recordOf),
  })
}

/** Share of models whose size is stated by whomever, with all of them over time. */
export function sizesDraft({ models, look, recordOf }: VendorSubject, frame: Frame, wording: Wording): Draft {
  const { t, count, figure, percent } = wording
  if (models.length === 0) return missingDraft(t('compare.none'), wording)
  const sizes = sizedOf(models, 'total').toSorted((a, b) => a[2] - b[2])
  const [smallest, largest] = [sizes[0], sizes.at(-1)]
  const share = sizes.length / models.length
  const detail = t('compare.ofModels', {
    n: count(sizes.length),
    models: t('count.models', { n: models.length }),
  })
  return countedDraft(share, percent(share), wording, {
    detail,
    records: models.map(recordOf),
    spark: {
      form: 'points',
      text:
        smallest === undefined || largest === undefined
          ? ''
          : t('compare.spark.sizes', {
              least: figure(smallest[1]),
              most: figure(largest[1]),
              unsized: models.length - sizes.length,
            }),
      look,
      x: { from: frame.from, to: frame.to },
      y: { least: frame.least, most: frame.most },
      points: models.map(({ date, parametersB }) => ({ at: middleOf(date), value: parametersB.value })),
    },
  })
}

const namedWithDate = (model: CutModel, { date }: Wording): string =>
  `${model.name}, ${date(model.date, 'short')}`
