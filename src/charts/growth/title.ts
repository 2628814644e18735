import type { CutFigure, CutModel } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'

/** The finding: who has the largest stated size in what is shown. Plain when nothing is stated or several tie. */
export function growthTitle(
  models: readonly CutModel[],
  sized: readonly CutModel[],
  figureOf: (model: CutModel) => CutFigure | null,
  nameOf: (vendor: string) => string,
  { t, figure }: Wording,
): string {
  if (models.length === 0) return t('growth.title.empty')
  const largest = Math.max(...sized.map((model) => figureOf(model)?.value ?? 0))
  const leaders = sized.filter((model) => figureOf(model)?.value === largest)
  const [leader] = leaders
  if (leader === undefined) return t('growth.title.none')
  const words = figure(figureOf(leader) ?? leader.parametersB)
  if (leaders.length > 1) return t('growth.title.tie', { n: leaders.length, figure: words })
  const params = { vendor: nameOf(leader.vendor), model: leader.name, figure: words }
  const oneVendor = models.every(({ vendor }) => vendor === leader.vendor)
  return oneVendor ? t('growth.title.one', params) : t('growth.title.largest', params)
}
