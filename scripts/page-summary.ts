import type { CutSource } from '../src/domain/cuts.ts'
import { en } from '../src/i18n/en.ts'
import { escapeHtml } from './escape-html.ts'

/** What the file of a record's page says by itself. */
export interface PageSummary {
  readonly description: string
  /** For whoever has no JavaScript. */
  readonly html: string
}

/** Terms with what is said of each, as HTML. */
export const factsHtml = (facts: readonly { readonly label: string; readonly text: string }[]) =>
  `<dl>${facts
    .map(({ label, text }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd>`)
    .join('')}</dl>`

/** Sources under their heading, as HTML. */
export const sourcesHtml = (sources: readonly CutSource[]) => [
  `<h2>${en['table.sources']}</h2>`,
  `<ul>${sources
    .map(
      ({ url, title, publisher }) =>
        `<li><a href="${escapeHtml(url)}">${escapeHtml(title)}</a>, ${escapeHtml(publisher)}</li>`,
    )
    .join('')}</ul>`,
]
