import { group, utcYear } from 'd3'
import type { ChartsCut, CutModel } from '#domain/cuts.ts'
import { figureStatuses } from '#domain/vocabulary.ts'
import { endOf, middleOf, startOf } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import type { GrowthView } from '#view/views.ts'
import { figureCell } from '../figure-cell.ts'
import { lookOf } from '../looks.ts'
import type { KeyEntry, ScatterModel, ScatterPoint, ScatterSeries } from '../model.ts'
import { selectModels } from '../selection.ts'
import { sizeAxis } from './axis.ts'
import { growthTitle } from './title.ts'

/** Models by release date and total parameters (billions); those without a stated size are points without a value. */
export function buildGrowth(cut: ChartsCut, view: GrowthView, wording: Wording): ScatterModel {
  const { t } = wording
  const models = selectModels(cut, view)
  const vendorNames = new Map(cut.vendors.map(({ id, name }) => [id, name]))
  const nameOf = (vendor: string) => vendorNames.get(vendor) ?? vendor
  const series = seriesOf(models, nameOf, wording)
  const sized = models.filter(({ parametersB }) => parametersB.value !== null)
  const unsized = models.length - sized.length
  const title = growthTitle(models, sized, nameOf, wording)
  return {
    kind: 'scatter',
    id: 'growth',
    language: wording.language,
    title,
    subtitle: t('growth.subtitle', {
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
    x: timeAxis(models, cut.asOf),
    y: { label: t('growth.axis'), scale: view.scale, ...sizeAxis(sized.map(sizeOf), view.scale, wording) },
    series,
    band: { label: t('growth.band'), countText: t('count.models', { n: unsized }) },
    key: keyOf(models, wording),
  }
}

const sizeOf = ({ parametersB }: CutModel) => parametersB.value ?? 0

function seriesOf(
  models: readonly CutModel[],
  nameOf: (vendor: string) => string,
  wording: Wording,
): ScatterSeries[] {
  return [...group(models, ({ vendor }) => vendor)]
    .toSorted(([a, modelsA], [b, modelsB]) => modelsB.length - modelsA.length || (a < b ? -1 : 1))
    .map(([vendor, own]) => ({
      id: vendor,
      label: nameOf(vendor),
      look: lookOf(vendor),
      countText: wording.count(own.length),
      points: own.map((model) => pointOf(model, nameOf(vendor), wording)),
    }))
}

function pointOf(model: CutModel, vendor: string, wording: Wording): ScatterPoint {
  const cell = figureCell(model.parametersB, wording)
  const dateText = wording.date(model.date)
  return {
    id: model.id,
    label: model.name,
    time: {
      start: startOf(model.date),
      end: endOf(model.date),
      at: middleOf(model.date),
      exact: model.date.precision === 'day',
    },
    dateText,
    isoDate: model.date.value,
    cell,
    spoken: wording.t('growth.spoken', {
      model: model.name,
      vendor,
      date: dateText,
      figure: cell.text,
      status: cell.statusText,
    }),
    importance: cell.value ?? 0,
  }
}

function periodText(models: readonly CutModel[], wording: Wording): string {
  const years = models.map(({ date }) => date.value.slice(0, 4)).toSorted()
  const [from, to] = [years[0], years.at(-1)]
  if (from === undefined || to === undefined) return '–'
  return from === to ? from : wording.t('growth.period', { from, to })
}

/** Whole years around what is shown, up to the dataset's date; a tick on each 1 January. */
function timeAxis(models: readonly CutModel[], asOf: string): ScatterModel['x'] {
  const last = endOf({ value: asOf, precision: 'day' })
  const starts = models.map(({ date }) => startOf(date))
  const ends = models.map(({ date }) => endOf(date))
  const from = utcYear.floor(new Date(Math.min(last - 1, ...starts)))
  const to = Math.max(...ends, from.getTime() + 1)
  const ceiling = Math.min(utcYear.ceil(new Date(to)).getTime(), Math.max(last, to))
  return {
    from: from.getTime(),
    to: ceiling,
    ticks: utcYear
      .range(from, new Date(ceiling))
      .map((year) => ({ value: year.getTime(), text: String(year.getUTCFullYear()) })),
  }
}

function keyOf(models: readonly CutModel[], { t }: Wording): KeyEntry[] {
  const count = (test: (model: CutModel) => boolean) => models.filter(test).length
  const entries: KeyEntry[] = [
    ...figureStatuses.map((status) => ({
      id: status,
      text: t(`status.${status}`),
      count: count(({ parametersB }) => parametersB.status === status),
    })),
    {
      id: 'about',
      text: t('growth.key.about'),
      count: count(({ parametersB }) => parametersB.qualifier === 'about'),
    },
    {
      id: 'bounds',
      text: t('growth.key.bounds'),
      count: count(({ parametersB: { qualifier } }) => qualifier === 'at-least' || qualifier === 'up-to'),
    },
    { id: 'period', text: t('growth.key.period'), count: count(({ date }) => date.precision !== 'day') },
  ]
  return entries.filter((entry) => entry.count > 0)
}
