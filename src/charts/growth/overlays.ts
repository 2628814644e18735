import type { ChartsCut, CutModel } from '#domain/cuts.ts'
import { middleOf } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import type { GrowthView } from '#view/views.ts'
import { byKey } from '../by-key.ts'
import { lookOf } from '../looks.ts'
import type { Ink, ScatterLine, ScatterModel } from '../model.ts'
import { type Contender, frontierOf, leftOut } from './frontier.ts'
import { sizeOf } from './points.ts'
import { type TrendContender, trendsOf } from './trends.ts'

/** The frontier and the fitted trends as lines, and in words what they leave out and how they were worked out. */
export function overlaysOf(
  models: readonly CutModel[],
  view: GrowthView,
  vendors: ChartsCut['vendors'],
  endMs: number,
  wording: Wording,
): Pick<ScatterModel, 'lines' | 'notes'> {
  const contenders = contendersOf(models, vendors, view.size === 'active' ? 'active' : 'total')
  const frontier = frontierLines(contenders, models, view, vendors, endMs, wording)
  const trends = trendsOf(contenders, view, endMs, wording)
  return { lines: [...trends.lines, ...frontier.lines], notes: [...frontier.notes, ...trends.notes] }
}

function frontierLines(
  contenders: readonly TrendContender[],
  models: readonly CutModel[],
  view: GrowthView,
  vendors: ChartsCut['vendors'],
  endMs: number,
  wording: Wording,
): Pick<ScatterModel, 'lines' | 'notes'> {
  if (view.frontier === 'none') return { lines: [], notes: [] }
  const { t } = wording
  const { counts, reach } = view
  const vendorNames = new Map(vendors.map(({ id, name }) => [id, name]))
  const line = (id: string, label: string, ink: Ink | 'text', own: readonly Contender[]): ScatterLine => ({
    id,
    form: 'step',
    label,
    ink,
    points: frontierOf(own, { counts, reach, endMs }).flatMap(({ fromMs, toMs, valueB }, index, all) => [
      { at: fromMs, value: valueB },
      ...(all[index + 1]?.fromMs === toMs ? [] : [{ at: toMs, value: null }]),
    ]),
  })
  const lines =
    view.frontier === 'overall'
      ? [line('frontier', t(`growth.frontier.${reach}`), 'text', contenders)]
      : [...byKey(contenders, ({ vendor }) => vendor)].map(([vendor, own]) =>
          line(`frontier-${vendor}`, vendorNames.get(vendor) ?? vendor, lookOf(vendor).ink, own),
        )
  const names = new Map(models.map((model) => [model.id, model]))
  const out =
    counts === 'all'
      ? []
      : leftOut(contenders, endMs).map(({ id, valueB }) =>
          t('growth.leftOut.one', { model: names.get(id)?.name ?? id, size: wording.parameters(valueB) }),
        )
  return {
    lines: lines.filter(({ points }) => points.length > 0),
    notes: [
      t(`growth.frontier.note.${reach}.${counts}`),
      ...(out.length === 0 ? [] : [t('growth.leftOut', { n: out.length, list: wording.list(out) })]),
    ],
  }
}

function contendersOf(
  models: readonly CutModel[],
  vendors: ChartsCut['vendors'],
  size: 'total' | 'active',
): TrendContender[] {
  const segments = new Map(vendors.map(({ id, segment }) => [id, segment]))
  return models.flatMap((model) => {
    const valueB = sizeOf(model, size)?.value ?? null
    const { id, vendor, stage, architecture, date } = model
    return valueB === null
      ? []
      : [
          {
            id,
            vendor,
            stage,
            valueB,
            atMs: middleOf(date),
            architecture,
            segment: segments.get(vendor) ?? 'reference',
          },
        ]
  })
}
