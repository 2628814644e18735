import type { ComparisonModel } from '../src/charts/model.ts'
import { escapeHtml } from './escape-html.ts'
import type { PageSummary } from './page-summary.ts'

/** A comparison as a table of HTML, from the same cells. */
export function compareSummary({
  title,
  subtitle,
  rowLabel,
  columns,
  groups,
  notes,
}: ComparisonModel): PageSummary {
  const head = (text: string, scope: 'col' | 'row') => `<th scope="${scope}">${escapeHtml(text)}</th>`
  const html = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(subtitle)}</p>`,
    '<table>',
    `<tr>${head(rowLabel, 'col')}${columns.map(({ label }) => head(label, 'col')).join('')}</tr>`,
    ...groups
      .flatMap(({ rows }) => rows)
      .map(({ label, cells }) => {
        const texts = cells.map(({ cell, detail }) => [cell.text, detail].filter(Boolean).join(', '))
        return `<tr>${head(label, 'row')}${texts.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`
      }),
    '</table>',
    `<ul>${notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('')}</ul>`,
  ].join('\n      ')
  return { description: `${title}. ${subtitle}`, html }
}
