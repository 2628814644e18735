import type { Wording } from '#i18n/wording.ts'
import type {
  BarModel,
  Cell,
  ChartModel,
  ComparisonModel,
  HeatModel,
  MatrixModel,
  ScatterModel,
  TimelineEvent,
  TimelineModel,
  TreeModel,
} from './model.ts'
import { tierItemsOf } from './tier-items.ts'

/** One row per datum of a chart: what its table shows (text) and what its CSV holds (raw), from the same cells. */
interface ChartRow {
  /** The record to open for evidence, when the datum is one record. */
  readonly recordId: string | null
  readonly series: string
  readonly item: string
  readonly date: string
  readonly cell: Cell
}

export interface ChartTable {
  readonly caption: string
  readonly columns: Readonly<Record<'series' | 'item' | 'value' | 'status', string>> & {
    readonly date: string | null
  }
  /** Whether values are numbers, to be set flush right, or words. */
  readonly values: 'numbers' | 'words'
  readonly rows: readonly ChartRow[]
}

export function tableOf(model: ChartModel, wording: Wording): ChartTable {
  switch (model.kind) {
    case 'scatter':
      return scatterTable(model, wording)
    case 'bar':
      return barTable(model, wording)
    case 'heat':
      return heatTable(model, wording)
    case 'timeline':
      return timelineTable(model, wording)
    case 'matrix':
    case 'tree':
      return tierTable(model, wording)
    case 'comparison':
      return comparisonTable(model, wording)
  }
}

function scatterTable(model: ScatterModel, { t }: Wording): ChartTable {
  const drawn = model.references === null ? model.series : [...model.series, model.references]
  const rows = drawn.flatMap(({ label, points }) =>
    points.flatMap((point) => {
      const row = {
        recordId: point.id,
        series: label,
        item: point.label,
        date: point.isoDate,
        cell: point.cell,
      }
      if (point.second === null) return [row]
      return [
        row,
        {
          ...row,
          item: t('table.part', { model: point.label, part: point.second.label }),
          cell: point.second.cell,
        },
      ]
    }),
  )
  return {
    caption: model.title,
    columns: {
      series: model.words.series,
      item: model.words.item,
      date: t('table.date'),
      value: model.words.value,
      status: t('table.status'),
    },
    values: 'numbers',
    rows: newestFirst(rows),
  }
}

/** What a reader looks for in a list of releases. */
const newestFirst = (rows: readonly ChartRow[]): ChartRow[] =>
  rows.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))

/** Every event of a timeline, those of the market too. */
export const eventsOf = ({ lanes, market }: TimelineModel): readonly TimelineEvent[] =>
  [market, ...lanes].flatMap(({ events }) => events)

function timelineTable(model: TimelineModel, { t }: Wording): ChartTable {
  return {
    caption: model.title,
    columns: {
      series: t('table.vendor'),
      item: t('table.event'),
      date: t('table.date'),
      value: t('table.kind'),
      status: t('table.status'),
    },
    values: 'words',
    rows: newestFirst(
      eventsOf(model).map(({ id, title, vendorLabel, isoDate, cell }) => ({
        recordId: id,
        series: vendorLabel,
        item: title,
        date: isoDate,
        cell,
      })),
    ),
  }
}

function tierTable(model: MatrixModel | TreeModel, { t }: Wording): ChartTable {
  return {
    caption: model.title,
    columns: {
      series: t('pangu.industry'),
      item: t('table.entry'),
      date: t('table.since'),
      value: t('table.tier'),
      status: t('table.status'),
    },
    values: 'words',
    rows: tierItemsOf(model).map(({ id, label, industryLabel, isoDate, cell }) => ({
      recordId: id,
      series: industryLabel,
      item: label,
      date: isoDate,
      cell,
    })),
  }
}

function barTable(model: BarModel, { t }: Wording): ChartTable {
  return {
    caption: model.title,
    columns: {
      series: t('table.status'),
      item: model.categoryLabel,
      date: null,
      value: model.valueLabel,
      status: t('table.status'),
    },
    values: 'numbers',
    rows: model.categories.flatMap((category, index) =>
      model.series.flatMap(({ label, cells }) => {
        const cell = cells[index]
        return cell === undefined
          ? []
          : [{ recordId: null, series: label, item: category, date: category, cell }]
      }),
    ),
  }
}

function heatTable(model: HeatModel, { t }: Wording): ChartTable {
  return {
    caption: model.title,
    columns: {
      series: model.rowLabel,
      item: model.columnLabel,
      date: null,
      value: model.valueLabel,
      status: t('table.status'),
    },
    values: 'numbers',
    rows: model.rows.flatMap(({ label, cells }) =>
      model.columns.flatMap((column, index) => {
        const cell = cells[index]?.cell
        return cell === undefined ? [] : [{ recordId: null, series: label, item: column, date: column, cell }]
      }),
    ),
  }
}

/** Row by row, and in each by column; what is opened is the cell, by its row and column. */
function comparisonTable(model: ComparisonModel, { t }: Wording): ChartTable {
  return {
    caption: model.title,
    columns: {
      series: model.columnLabel,
      item: model.rowLabel,
      date: null,
      value: t('table.value'),
      status: t('table.status'),
    },
    values: 'words',
    rows: placesOf(model).map(({ row, column, cell: { cell } }) => ({
      recordId: `${row.id}.${column.id}`,
      series: column.label,
      item: row.label,
      date: '',
      cell,
    })),
  }
}

/** Every cell of a comparison with its row and column. */
export const placesOf = ({ groups, columns }: ComparisonModel) =>
  groups.flatMap((group) =>
    group.rows.flatMap((row) =>
      columns.flatMap((column, index) => {
        const cell = row.cells[index]
        return cell === undefined ? [] : [{ group, row, column, cell }]
      }),
    ),
  )
