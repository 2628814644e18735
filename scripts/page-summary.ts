import type { CutSource } from '../src/domain/cuts.ts'
import { en } from '../src/i18n/en.ts'
import { escapeHtml } from './escape-html.ts'

/** What the file of a record's page says by itself. */
export interface PageSummary {
  readonly description: string
  /** For whoever has no JavaScript. */
  readonly html: string
}

/** How to read what a page of records says, as HTML. */
export const readingHtml =
  '<p>Figures are marked by how they are known: disclosed by the developer, reported by others, estimated, or undisclosed where ' +
  'the developer does not tell. What no source that was read states is not recorded here, which is something else. ' +
  'Each figure rests on the sources named with it.</p>'

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
