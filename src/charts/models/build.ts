import type { ChartsCut } from '#domain/cuts.ts'
import {
  architectures,
  figureStatuses,
  type ModelColumn,
  modalities,
  modelColumns,
  opennesses,
  segments,
} from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import type { ModelsView } from '#view/views.ts'
import { facetOf } from '../facet.ts'
import type { Facet } from '../model.ts'
import { vendorsWithModels } from '../selection.ts'
import type { Candidate } from './rows.ts'
import { countsOf, type Sifted, siftModels } from './sift.ts'
import { sortRows } from './sort.ts'
import type { FacetName, ModelsTable, TableColumn } from './table.ts'

const numeric: ReadonlySet<ModelColumn> = new Set([
  'total',
  'active',
  'context',
  'training',
  'conflicts',
  'sources',
])

/** The table of models in one view. `candidates` are all models as rows, of the same cut and wording. */
export function buildModels(
  cut: ChartsCut,
  candidates: readonly Candidate[],
  view: ModelsView,
  wording: Wording,
): ModelsTable {
  const { t } = wording
  const sifted = siftModels(candidates, view)
  const shown = sifted.filter(({ keptOutBy }) => keptOutBy.length === 0).map(({ candidate }) => candidate)
  const rows = sortRows(shown, view.sort, wording.language)
  return {
    language: wording.language,
    title: titleOf(rows, wording),
    subtitle: subtitleOf(rows, view, wording),
    sourceLine: t('chart.source', { date: wording.date({ value: cut.asOf, precision: 'day' }) }),
    countText: t('models.count', { n: rows.length, all: sifted.length }),
    empty: rows.length === 0 ? t('models.empty') : null,
    columns: modelColumns.map((id) => columnOf(id, view, wording)),
    rows,
    facets: facetsOf(cut, sifted, view, wording),
  }
}

function columnOf(id: ModelColumn, { cols, sort }: ModelsView, { t }: Wording): TableColumn {
  const rank = sort.findIndex((key) => key.id === id)
  const key = sort[rank]
  const unit =
    id === 'total' || id === 'active' || id === 'training' ? 'billions' : id === 'context' ? 'tokens' : null
  const label = t(`models.column.${id}`)
  return {
    id,
    label,
    fileLabel: unit === null ? label : t(`models.unit.${unit}`, { column: label }),
    shown: cols.includes(id),
    numeric: numeric.has(id),
    sorted: key === undefined ? null : key.descending ? 'down' : 'up',
    rank: key === undefined || sort.length < 2 ? null : rank + 1,
  }
}

/** The finding: how many of what is shown say how large they are, and how many can be downloaded. */
function titleOf(rows: readonly Candidate[], { t }: Wording): string {
  const vendors = new Set(rows.map(({ vendorId }) => vendorId))
  const [first] = rows
  if (first === undefined) return t('models.title.empty')
  const params = {
    models: t('count.models', { n: rows.length }),
    sized: rows.filter(({ model }) => model.parametersB.value !== null).length,
    open: rows.filter(({ model }) => model.openness === 'open-weights').length,
  }
  return vendors.size === 1
    ? t('models.title.one', { ...params, vendor: first.cell('vendor').text })
    : t('models.title.plain', { ...params, vendors: t('count.vendors', { n: vendors.size }) })
}

function subtitleOf(rows: readonly Candidate[], { sort }: ModelsView, wording: Wording): string {
  const { t } = wording
  const years = rows.map(({ model }) => model.date.value.slice(0, 4)).toSorted()
  const [from = '–', to = from] = [years[0], years.at(-1)]
  const period = from === to ? from : t('growth.period', { from, to })
  if (sort.length === 0) return t('models.subtitle.unsorted', { period })
  const keys = sort.map(({ id, descending }) =>
    t(descending ? 'models.sort.down' : 'models.sort.up', { column: t(`models.column.${id}`) }),
  )
  return t('models.subtitle', { period, sort: wording.list(keys) })
}

function facetsOf(
  cut: ChartsCut,
  sifted: readonly Sifted[],
  view: ModelsView,
  wording: Wording,
): ModelsTable['facets'] {
  const { t } = wording
  const facets = (name: FacetName, values: readonly (readonly [id: string, label: string])[]): Facet[] => {
    const counts = countsOf(sifted, name)
    const chosen: readonly string[] | null = view[name]
    return values.map(([id, label]) => facetOf(id, label, chosen, counts.get(id) ?? 0, wording))
  }
  const vendors = view.refs
    ? cut.vendors.filter(({ id }) => cut.models.some(({ vendor }) => vendor === id))
    : vendorsWithModels(cut)
  return {
    vendors: facets(
      'vendors',
      vendors.map(({ id, name }) => [id, name]),
    ).toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    segment: facets(
      'segment',
      segments.filter((id) => view.refs || id !== 'reference').map((id) => [id, t(`segment.${id}`)]),
    ),
    openness: facets(
      'openness',
      opennesses.map((id) => [id, t(`openness.${id}`)]),
    ),
    architecture: facets(
      'architecture',
      architectures.map((id) => [id, t(`architecture.${id}`)]),
    ),
    status: facets(
      'status',
      figureStatuses.map((id) => [id, t(`status.${id}`)]),
    ),
    modality: facets(
      'modality',
      modalities.map((id) => [id, t(`modality.${id}`)]),
    ),
  }
}
