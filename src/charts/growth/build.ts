import { addYears, yearStart } from '#domain/calendar.ts'
import type { ChartsCut, CutModel } from '#domain/cuts.ts'
import { endOf, startOf } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import type { GrowthView } from '#view/views.ts'
import { byKey } from '../by-key.ts'
import { keyOf } from '../key.ts'
import { lookOf } from '../looks.ts'
import type { ScatterModel, ScatterPoint, ScatterSeries } from '../model.ts'
import { selectModels } from '../selection.ts'
import { yearsAxis } from '../years.ts'
import { sizeAxis } from './axis.ts'
import { overlaysOf } from './overlays.ts'
import { pointOf, sizeOf } from './points.ts'
import { growthTitle } from './title.ts'

/**
 * Models by release date and total parameters (billions); those without a stated size are points without a value.
 * `points` may be handed in, as `pointsOf` makes them for the view's size.
 */
export function buildGrowth(
  cut: ChartsCut,
  view: GrowthView,
  wording: Wording,
  points?: ReadonlyMap<string, ScatterPoint>,
): ScatterModel {
  const { t } = wording
  const models = selectModels(cut, view)
  const drawn = view.size === 'active' ? 'active' : 'total'
  const valueIn = (model: CutModel) => sizeOf(model, drawn)?.value ?? null
  const vendorNames = new Map(cut.vendors.map(({ id, name }) => [id, name]))
  const nameOf = (vendor: string) => vendorNames.get(vendor) ?? vendor
  const pointFor = (model: CutModel) =>
    points?.get(model.id) ?? pointOf(model, nameOf(model.vendor), view.size, wording)
  const series = seriesOf(models, nameOf, pointFor, wording)
  const references = view.refs ? referencesOf(referenceModels(cut, view), pointFor, wording) : null
  const sized = models.filter((model) => valueIn(model) !== null)
  const unsized = models.length - sized.length
  const title = growthTitle(models, sized, (model) => sizeOf(model, drawn), nameOf, wording)
  const overlay = overlaysOf(models, view, cut.vendors, endOf({ value: cut.asOf, precision: 'day' }), wording)
  const values = [...series, ...(references === null ? [] : [references])].flatMap(({ points }) =>
    points.flatMap(({ cell, second }) =>
      [cell.value, second?.cell.value ?? null].filter((value) => value !== null),
    ),
  )
  return {
    kind: 'scatter',
    id: 'growth',
    language: wording.language,
    title,
    subtitle: t(drawn === 'active' ? 'growth.subtitle.active' : 'growth.subtitle', {
      scale: t(`growth.scale.${view.scale}`),
      period: periodText(models, wording),
      sized: t('count.models', { n: sized.length }),
      unsized,
    }),
    summary: t('growth.summary', {
      models: t('count.models', { n: models.length }),
      title,
      unsized,
    }),
    sourceLine: t('chart.source', { date: wording.date({ value: cut.asOf, precision: 'day' }) }),
    empty: models.length === 0 ? t('growth.empty') : null,
    x: timeAxis(references === null ? models : [...models, ...referenceModels(cut, view)], cut.asOf),
    y: { label: t('growth.axis'), scale: view.scale, ...sizeAxis(values, view.scale, wording) },
    series,
    references,
    ...overlay,
    labelled: view.labels === 'on',
    words: { series: t('table.vendor'), item: t('table.model'), value: t('table.parameters') },
    band: {
      label: t(drawn === 'active' ? 'growth.band.active' : 'growth.band'),
      countText: t('count.models', { n: unsized }),
    },
    key: keyOf(
      models.flatMap((model) => sizeOf(model, drawn) ?? []),
      models.filter(({ date }) => date.precision !== 'day').length,
      wording,
    ),
  }
}

function seriesOf(
  models: readonly CutModel[],
  nameOf: (vendor: string) => string,
  pointFor: (model: CutModel) => ScatterPoint,
  wording: Wording,
): ScatterSeries[] {
  return [...byKey(models, ({ vendor }) => vendor)]
    .toSorted(([a, modelsA], [b, modelsB]) => modelsB.length - modelsA.length || (a < b ? -1 : 1))
    .map(([vendor, own]) => ({
      id: vendor,
      label: nameOf(vendor),
      look: lookOf(vendor),
      countText: wording.count(own.length),
      points: own.map(pointFor),
    }))
}

const referenceModels = (cut: ChartsCut, { from, to }: GrowthView): CutModel[] =>
  cut.models.filter(
    ({ reference, date }) =>
      reference &&
      (from === null || endOf(date) > startOf(from)) &&
      (to === null || startOf(date) < endOf(to)),
  )

const referencesOf = (
  models: readonly CutModel[],
  pointFor: (model: CutModel) => ScatterPoint,
  { t, count }: Wording,
): ScatterSeries => ({
  id: 'references',
  label: t('growth.references'),
  look: lookOf('references'),
  countText: count(models.length),
  points: models.map(pointFor),
})

function periodText(models: readonly CutModel[], wording: Wording): string {
  const years = models.map(({ date }) => date.value.slice(0, 4)).toSorted()
  const [from, to] = [years[0], years.at(-1)]
  if (from === undefined || to === undefined) return '–'
  return from === to ? from : wording.t('growth.period', { from, to })
}

/** Whole years around what is shown, up to the dataset's date. */
function timeAxis(models: readonly CutModel[], asOf: string): ScatterModel['x'] {
  const last = endOf({ value: asOf, precision: 'day' })
  const first = Math.min(last - 1, ...models.map(({ date }) => startOf(date)))
  const to = Math.max(...models.map(({ date }) => endOf(date)), yearStart(first) + 1)
  return yearsAxis(first, Math.min(addYears(yearStart(to - 1), 1), Math.max(last, to)))
}
