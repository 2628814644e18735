import { type ChartTable, tableOf } from '#charts/rows.ts'
import type { CutSource } from '#domain/cuts.ts'
import { nextTask } from '#domain/next-task.ts'
import type { Wording } from '#i18n/wording.ts'
import type { ChartExport, ExportedFile } from './export-chart.ts'
import { fileName } from './file-name.ts'
import { isCount } from './pptx/size-format.ts'
import { sourcesSheet } from './sources-sheet.ts'
import { type Sheet, workbook } from './workbook.ts'

/** A chart's table as a workbook in the reader's language: the data, what it means, and the sources that it cites. */
export async function exportXlsx(chart: ChartExport, sources: readonly CutSource[]): Promise<ExportedFile> {
  await nextTask()
  const { model, wording } = chart
  const table = tableOf(model, wording)
  const cited = new Set(table.rows.flatMap(({ cell }) => cell.sources))
  return {
    name: fileName(chart, 'xlsx'),
    content: workbook([
      dataSheet(chart, table, sources),
      notesSheet(chart, table),
      sourcesSheet(
        sources.filter(({ id }) => cited.has(id)),
        wording,
      ),
    ]),
  }
}

/** One row a datum: the value raw and as it is shown. Text stays text; a date is one only where the day is known. */
function dataSheet(
  { model, wording: { t } }: ChartExport,
  { columns, values, rows }: ChartTable,
  sources: readonly CutSource[],
): Sheet {
  const addresses = new Map(sources.map(({ id, url }) => [id, url]))
  const hasDates = columns.date !== null
  const hasNumbers = values === 'numbers'
  const inBillions = model.kind === 'scatter' && !isCount(model.y.ticks)
  return {
    name: t('sheet.data'),
    heads: [
      columns.series,
      columns.item,
      ...(columns.date === null ? [] : [columns.date]),
      ...(hasNumbers
        ? [
            inBillions ? t('slide.column.billions', { what: columns.value }) : columns.value,
            t('slide.column.shown'),
          ]
        : [columns.value]),
      columns.status,
      t('table.sources'),
      t('models.sheet.address'),
    ],
    dateColumns: hasDates ? [2] : [],
    rows: rows.map(({ series, item, date, cell }) => [
      series,
      item,
      ...(hasDates ? [date] : []),
      ...(hasNumbers ? [cell.value, cell.text] : [cell.text]),
      cell.statusText,
      cell.sources.join(' '),
      cell.sources.map((id) => addresses.get(id) ?? '').join(' '),
    ]),
  }
}

/** What the table shows, of when it is, where the view is, and what each status that occurs in it means. */
function notesSheet({ model, wording, version, address }: ChartExport, { rows }: ChartTable): Sheet {
  const { t } = wording
  // What is counted by status explains the statuses that it counts.
  const statuses: ReadonlyMap<string, Status> =
    model.kind === 'bar'
      ? new Map(model.series.map(({ id, label }) => [label, id]))
      : new Map(rows.map(({ cell }) => [cell.statusText, cell.status]))
  return {
    name: t('models.sheet.notes'),
    heads: [t('models.sheet.about'), t('models.sheet.note')],
    dateColumns: [],
    rows: [
      ...[model.title, model.subtitle, model.summary, model.sourceLine].map((text) => [
        t('models.sheet.this'),
        text,
      ]),
      [t('sheet.version'), version],
      [t('models.sheet.address'), address],
      ...[...statuses].map(([text, status]) => [text, meaningOf(status, wording)]),
    ],
  }
}

type Status = ChartTable['rows'][number]['cell']['status']

function meaningOf(status: Status, { t }: Wording): string {
  switch (status) {
    case 'disclosed':
      return t('method.disclosed')
    case 'reported':
      return t('method.reported')
    case 'estimated':
      return t('method.estimated')
    case 'undisclosed':
      return t('method.undisclosed')
    default:
      return t(`sheet.means.${status}`)
  }
}
