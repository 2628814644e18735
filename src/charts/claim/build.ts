import type { ChartsCut, CutModel } from '#domain/cuts.ts'
import { compareWhen } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import { figureCell } from '../figure-cell.ts'
import type { Cell } from '../model.ts'

/** Billions of parameters that count as "some 10 billion", and from where "hundreds of billions" begin. */
const [nearTen, hundreds] = [{ from: 5, to: 20 }, 100]
/** Fewer sized models than this decide nothing. */
const enough = 3

type Verdict = 'holds' | 'partly' | 'not' | 'open'

export interface ClaimModel {
  /** The finding on both halves of the claim. */
  readonly title: string
  readonly claim: string
  readonly halves: readonly { readonly verdict: Verdict; readonly text: string }[]
  /** How the second half reads year by year and for Chinese models alone. */
  readonly apart: string
  /** By which rule it was judged. */
  readonly rule: string
  /** Every model of the two periods, also from elsewhere, in time order. */
  readonly evidence: readonly {
    readonly id: string
    readonly name: string
    readonly vendor: string
    readonly reference: boolean
    readonly dateText: string
    readonly cell: Cell
  }[]
}

/** What the whole dataset says for and against the brief's claim (before 2020 most models had some 10 billion parameters, a year later hundreds of billions), whatever the reader filters; models from elsewhere count, as the brief means them too. */
export function buildClaim(cut: ChartsCut, wording: Wording): ClaimModel {
  const { t } = wording
  const vendors = new Map(cut.vendors.map(({ id, name }) => [id, name]))
  const yearOf = ({ date }: CutModel) => Number(date.value.slice(0, 4))
  const before = cut.models.filter((model) => yearOf(model) < 2020)
  const after = cut.models.filter((model) => yearOf(model) === 2020 || yearOf(model) === 2021)
  const first = half(before, (value) => value >= nearTen.from && value <= nearTen.to)
  const second = half(after, isLarge)
  return {
    title: t('claim.title', {
      before: t(`claim.verdict.${first.verdict}`),
      after: t(`claim.verdict.${second.verdict}`),
    }),
    claim: t('claim.text'),
    halves: [
      { verdict: first.verdict, text: halfText('claim.before', first, wording) },
      { verdict: second.verdict, text: halfText('claim.after', second, wording) },
    ],
    apart: apartText(after, wording),
    rule: t('claim.rule'),
    evidence: [...before, ...after]
      .toSorted((a, b) => compareWhen(a.date, b.date) || (a.id < b.id ? -1 : 1))
      .map((model) => ({
        id: model.id,
        name: model.name,
        vendor: vendors.get(model.vendor) ?? model.vendor,
        reference: model.reference,
        dateText: wording.date(model.date),
        cell: figureCell(model.parametersB, wording),
      })),
  }
}

interface Half {
  readonly verdict: Verdict
  readonly sized: readonly CutModel[]
  readonly silent: number
  readonly fitting: number
}

/** A half holds when more than half of the sized models fit, partly when any does. */
function half(models: readonly CutModel[], fits: (valueB: number) => boolean): Half {
  const sized = models.filter(({ parametersB }) => parametersB.value !== null)
  const fitting = sized.filter(({ parametersB }) => fits(parametersB.value ?? 0)).length
  const verdict =
    sized.length < enough ? 'open' : fitting * 2 > sized.length ? 'holds' : fitting > 0 ? 'partly' : 'not'
  return { verdict, sized, silent: models.length - sized.length, fitting }
}

const isLarge = (valueB: number) => valueB >= hundreds

function apartText(after: readonly CutModel[], wording: Wording): string {
  const { t } = wording
  const years = [...new Set(after.map(({ date }) => date.value.slice(0, 4)))].toSorted()
  const inYear = (year: string) =>
    half(
      after.filter(({ date }) => date.value.startsWith(year)),
      isLarge,
    )
  const chinese = half(
    after.filter(({ reference }) => !reference),
    isLarge,
  )
  return t('claim.apart', {
    list: wording.list(
      years.map((year) => {
        const { fitting, sized } = inYear(year)
        return t('claim.year', { year, fitting, n: sized.length })
      }),
    ),
    fitting: chinese.fitting,
    n: chinese.sized.length,
  })
}

function halfText(
  key: 'claim.before' | 'claim.after',
  { sized, silent, fitting }: Half,
  wording: Wording,
): string {
  const { t } = wording
  const values = sized.map(({ parametersB }) => parametersB.value ?? 0)
  const largestB = Math.max(...values)
  const largest = sized.find(({ parametersB }) => parametersB.value === largestB)
  if (largest === undefined) return t('claim.none')
  return t(key, {
    fitting,
    n: sized.length,
    median: wording.parameters(medianOf(values)),
    model: largest.name,
    size: wording.figure(largest.parametersB),
    silent,
  })
}

/** Our own: d3 is one file to what imports it, and all of what its median takes would come with the first view of every chart. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = (sorted.length - 1) / 2
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2
}
