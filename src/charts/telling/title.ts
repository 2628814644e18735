import type { CutModel } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'

/** Fewer models than this before or in the last year make a share that says nothing about a habit. */
const enough = 3

/** The finding: whose share of disclosed sizes fell most from all years before to the last one shown. */
export function tellingTitle(
  byVendor: readonly (readonly [vendor: string, models: readonly CutModel[]])[],
  last: string | undefined,
  nameOf: (vendor: string) => string,
  { t }: Wording,
): string {
  if (last === undefined) return t('telling.title.empty')
  const falls = byVendor
    .map(([vendor, models]) => {
      const late = models.filter(({ date }) => date.value.startsWith(last))
      const early = models.filter(({ date }) => !date.value.startsWith(last))
      return { vendor, early, late }
    })
    .filter(({ early, late }) => early.length >= enough && late.length >= enough)
    .map((one) => ({
      ...one,
      fall: disclosedOf(one.early) / one.early.length - disclosedOf(one.late) / one.late.length,
    }))
    .toSorted((a, b) => b.fall - a.fall || b.early.length - a.early.length)
  const [most] = falls
  if (most === undefined) return t('telling.name')
  if (most.fall <= 0) return t('telling.title.none', { year: last })
  return t('telling.title.most', {
    vendor: nameOf(most.vendor),
    late: disclosedOf(most.late),
    lateOf: most.late.length,
    year: last,
    early: disclosedOf(most.early),
    earlyOf: most.early.length,
  })
}

/** How many of these models have a size that the vendor itself disclosed. */
export const disclosedOf = (models: readonly CutModel[]): number =>
  models.filter(({ parametersB }) => parametersB.status === 'disclosed').length
