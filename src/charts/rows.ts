import type { Wording } from '#i18n/wording.ts'
import type { BarModel, Cell, ChartModel, ScatterModel } from './model.ts'

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
  readonly rows: readonly ChartRow[]
}

export function tableOf(model: ChartModel, wording: Wording): ChartTable {
  return model.kind === 'scatter' ? scatterTable(model, wording) : barTable(model, wording)
}

function scatterTable(model: ScatterModel, { t }: Wording): ChartTable {
  const rows = model.series.flatMap(({ label, points }) =>
    points.map((point) => ({
      recordId: point.id,
      series: label,
      item: point.label,
      date: point.isoDate,
      cell: point.cell,
    })),
  )
  return {
    caption: model.title,
    columns: {
      series: t('table.vendor'),
      item: t('table.model'),
      date: t('table.date'),
      value: t('table.parameters'),
      status: t('table.status'),
    },
    // Newest first: what a reader looks for in a list of releases.
    rows: rows.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1)),
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

/** The columns of a chart's CSV: tidy, raw, the same in every language so that scripts can rely on them. */
const csvColumns = [
  'series',
  'item',
  'date',
  'value',
  'text',
  'qualifier',
  'status',
  'source_ids',
  'source_urls',
] as const

/** A chart as a raw table. `addressOf` gives the address of a source, or undefined when it is not known. */
export function csvTableOf(
  model: ChartModel,
  wording: Wording,
  addressOf: (source: string) => string | undefined,
) {
  return {
    columns: csvColumns,
    rows: tableOf(model, wording).rows.map(({ series, item, date, cell }) => [
      series,
      item,
      date,
      cell.value,
      cell.text,
      cell.qualifier,
      cell.status,
      cell.sources.join(' '),
      cell.sources.map((source) => addressOf(source) ?? '').join(' '),
    ]),
  }
}
