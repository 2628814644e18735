import { buildComparison } from '../src/charts/compare/build.ts'
import { cutCharts, cutEvents } from '../src/dataset/cut.ts'
import { cutModels } from '../src/dataset/cut-models.ts'
import { cutVendors } from '../src/dataset/cut-vendors.ts'
import type { Landscape } from '../src/domain/schema.ts'
import { en } from '../src/i18n/en.ts'
import { wordingOf } from '../src/i18n/wording.ts'
import { readChartViews } from '../src/view/views.ts'
import { escapeHtml } from './escape-html.ts'
import type { PageSummary } from './page-summary.ts'

/** The comparison of a plain link as a table, in English, from the same cells. */
export function compareSummary(landscape: Landscape): PageSummary {
  const data = {
    charts: cutCharts(landscape, 'en'),
    events: cutEvents(landscape, 'en'),
    vendors: cutVendors(landscape, 'en'),
    models: cutModels(landscape, 'en'),
  }
  const model = buildComparison(data, readChartViews('').compare, wordingOf('en', en))
  const { title, subtitle, rowLabel, columns, groups, notes } = model
  const head = (text: string, scope: 'col' | 'row') => `<th scope="${scope}">${escapeHtml(text)}</th>`
  const html = [
    `<h1>${escapeHtml(title)}</h1>`,
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
