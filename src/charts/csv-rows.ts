import type { Wording } from '#i18n/wording.ts'
import type { Cell, ChartModel } from './model.ts'
import { eventsOf, placesOf, tableOf } from './rows.ts'
import { tierItemsOf } from './tier-items.ts'

/** The columns of a chart's CSV: tidy, raw, the same in every language so that scripts can rely on them. */
const figureColumns = [
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
const eventColumns = [
  'event_id',
  'vendor',
  'event',
  'date',
  'kind',
  'status',
  'model_ids',
  'follows',
  'source_ids',
  'source_urls',
] as const
const tierColumns = [
  'entry_id',
  'industry',
  'entry',
  'since',
  'tier',
  'status',
  'capabilities',
  'parent',
  'source_ids',
  'source_urls',
] as const

const comparisonColumns = [
  'row_id',
  'group',
  'row',
  'column_id',
  'column',
  'value',
  'text',
  'detail',
  'qualifier',
  'status',
  'best',
  'differs',
  'source_ids',
  'source_urls',
] as const

/** A chart as a raw table. `addressOf` gives the address of a source, or undefined when it is not known. */
export function csvTableOf(
  model: ChartModel,
  wording: Wording,
  addressOf: (source: string) => string | undefined,
): { columns: readonly string[]; rows: (string | number | null)[][] } {
  const { rows } = tableOf(model, wording)
  const sourcesOf = ({ sources }: Cell) => [
    sources.join(' '),
    sources.map((source) => addressOf(source) ?? '').join(' '),
  ]
  if (model.kind === 'comparison')
    return {
      columns: comparisonColumns,
      rows: placesOf(model).map(({ group, row, column, cell: { cell, raw, detail, isBest } }) => [
        row.id,
        group.label,
        row.label,
        column.id,
        column.label,
        raw,
        cell.text,
        detail,
        cell.qualifier,
        cell.status,
        isBest ? 1 : 0,
        row.differs ? 1 : 0,
        ...sourcesOf(cell),
      ]),
    }
  if (model.kind === 'matrix' || model.kind === 'tree') {
    const items = new Map(tierItemsOf(model).map((item) => [item.id, item]))
    return {
      columns: tierColumns,
      rows: rows.map(({ recordId, series, item, date, cell }) => {
        const entry = items.get(recordId ?? '')
        return [
          recordId,
          series,
          item,
          date,
          cell.text,
          cell.status,
          entry?.capabilities.join(' ') ?? '',
          entry?.parent ?? null,
          ...sourcesOf(cell),
        ]
      }),
    }
  }
  if (model.kind !== 'timeline')
    return {
      columns: figureColumns,
      rows: rows.map(({ series, item, date, cell }) => [
        series,
        item,
        date,
        cell.value,
        cell.text,
        cell.qualifier,
        cell.status,
        ...sourcesOf(cell),
      ]),
    }
  const events = new Map(eventsOf(model).map((event) => [event.id, event]))
  return {
    columns: eventColumns,
    rows: rows.map(({ recordId, series, item, date, cell }) => {
      const event = events.get(recordId ?? '')
      return [
        recordId,
        series,
        item,
        date,
        event?.kind ?? '',
        cell.status,
        event?.modelIds.join(' ') ?? '',
        event?.follows ?? null,
        ...sourcesOf(cell),
      ]
    }),
  }
}
