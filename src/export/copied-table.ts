import { tableOf } from '#charts/rows.ts'
import { inertText } from './csv.ts'
import { escapeXml } from './escape-xml.ts'
import type { ChartExport } from './export-chart.ts'

/** A table as the clipboard takes it: for word processors and for spreadsheets. */
export interface CopiedTable {
  readonly html: string
  readonly tsv: string
}

/** A chart's table as it is shown, with its title above and its source and address below; nothing in it is markup or a formula. */
export function copiedTable({ model, wording, address }: ChartExport): CopiedTable {
  const { columns, rows } = tableOf(model, wording)
  const heads = [
    columns.item,
    columns.series,
    ...(columns.date === null ? [] : [columns.date]),
    columns.value,
    columns.status,
  ]
  const lines = rows.map(({ item, series, date, cell }) => [
    item,
    series,
    ...(columns.date === null ? [] : [date]),
    cell.text,
    cell.statusText,
  ])
  const row = (cells: readonly string[], name: 'th' | 'td') =>
    `<tr>${cells.map((text) => `<${name}>${escapeXml(inertText(text))}</${name}>`).join('')}</tr>`
  return {
    html: [
      `<table><caption>${escapeXml(model.title)}</caption>`,
      `<thead>${row(heads, 'th')}</thead>`,
      `<tbody>${lines.map((cells) => row(cells, 'td')).join('')}</tbody></table>`,
      `<p>${escapeXml(model.sourceLine)}. ${escapeXml(address)}</p>`,
    ].join(''),
    tsv: [[model.title], heads, ...lines, [model.sourceLine], [address]]
      .map((cells) => cells.map((text) => inertText(text).replace(/[\t\r\n]+/g, ' ')).join('\t'))
      .join('\r\n'),
  }
}
