import type { ComparisonModel } from '../src/charts/model.ts'
import type { Language } from '../src/domain/vocabulary.ts'
import { escapeHtml } from './escape-html.ts'
import { listHtml, type PageSummary, tag } from './page-summary.ts'
import { joining } from './page-words.ts'

/** A comparison as a table of HTML, from the same cells. */
export function compareSummary(
  { title, subtitle, rowLabel, columns, groups, notes }: ComparisonModel,
  language: Language,
): PageSummary {
  const { sentences, apart } = joining[language]
  const head = (text: string, scope: 'col' | 'row') => `<th scope="${scope}">${escapeHtml(text)}</th>`
  const html = [
    tag('h1', title),
    tag('p', subtitle),
    '<table>',
    `<tr>${head(rowLabel, 'col')}${columns.map(({ label }) => head(label, 'col')).join('')}</tr>`,
    ...groups
      .flatMap(({ rows }) => rows)
      .map(({ label, cells }) => {
        const texts = cells.map(({ cell, detail }) => [cell.text, detail].filter(Boolean).join(apart))
        return `<tr>${head(label, 'row')}${texts.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`
      }),
    '</table>',
    listHtml(notes),
  ].join('\n      ')
  return { description: sentences(title, subtitle), html: () => html }
}
