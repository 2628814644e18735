import type { ChartsCut, CutFigure, CutModel } from '#domain/cuts.ts'
import { endOf, middleOf, startOf } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import type { GrowthView } from '#view/views.ts'
import { figureCell } from '../figure-cell.ts'
import type { Cell, ScatterPoint } from '../model.ts'

/**
 * The size of a model that the view asks for, in billions, or null where it is not recorded. A dense model works with
 * all of its parameters for every token, so its total is its active size.
 */
export const sizeOf = (model: CutModel, size: 'total' | 'active'): CutFigure | null =>
  size === 'total' || model.architecture === 'dense' ? model.parametersB : model.activeParametersB

/** Every model as a point, by its id: what filters, scale and overlays do not change. */
export function pointsOf(
  cut: ChartsCut,
  size: GrowthView['size'],
  wording: Wording,
): ReadonlyMap<string, ScatterPoint> {
  const names = new Map(cut.vendors.map(({ id, name }) => [id, name]))
  return new Map(
    cut.models.map((model) => [
      model.id,
      pointOf(model, names.get(model.vendor) ?? model.vendor, size, wording),
    ]),
  )
}

/** A model as a point of the scatter; `both` puts the total first and joins the active size where it differs. */
export function pointOf(
  model: CutModel,
  vendor: string,
  size: GrowthView['size'],
  wording: Wording,
): ScatterPoint {
  const cell = cellOf(sizeOf(model, size === 'active' ? 'active' : 'total'), wording)
  const active = size === 'both' ? sizeOf(model, 'active') : null
  const second =
    active === null || active.value === null || active.value === cell.value
      ? null
      : { label: wording.t('panel.active'), cell: figureCell(active, wording) }
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
    second,
    spoken: wording.t('growth.spoken', {
      model: model.name,
      vendor,
      date: dateText,
      figure: second === null ? cell.text : wording.list([cell.text, `${second.label} ${second.cell.text}`]),
      status: cell.statusText,
    }),
    importance: cell.value ?? 0,
  }
}

const cellOf = (figure: CutFigure | null, wording: Wording): Cell =>
  figure === null
    ? {
        value: null,
        text: wording.t('panel.notRecorded'),
        qualifier: null,
        status: 'not-recorded',
        statusText: wording.t('panel.notRecorded'),
        sources: [],
      }
    : figureCell(figure, wording)
