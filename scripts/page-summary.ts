import type { CutSource } from '../src/domain/cuts.ts'
import type { Wording } from '../src/i18n/wording.ts'
import { escapeHtml } from './escape-html.ts'

/** What the file of a page says by itself. */
export interface PageSummary {
  readonly description: string
  /** For whoever has no JavaScript, and for all till the page is drawn. */
  html(up: Up): string
}

/** What leads from a page's file to the pages of its language, and to the site's root. */
export interface Up {
  readonly pages: string
  readonly site: string
}

/** An element with a text, as HTML. */
export const tag = (name: 'h1' | 'h2' | 'h3' | 'p' | 'li', text: string) =>
  `<${name}>${escapeHtml(text)}</${name}>`

/** A list of texts, as HTML. */
export const listHtml = (texts: readonly string[]) =>
  `<ul>${texts.map((text) => tag('li', text)).join('')}</ul>`

/** Terms with what is said of each, as HTML. */
export const factsHtml = (facts: readonly { readonly label: string; readonly text: string }[]) =>
  `<dl>${facts
    .map(({ label, text }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd>`)
    .join('')}</dl>`

/** Sources under their heading, as HTML. */
export const sourcesHtml = (sources: readonly CutSource[], { t }: Wording) => [
  `<h2>${t('table.sources')}</h2>`,
  `<ul>${sources
    .map(
      ({ url, title, publisher }) =>
        `<li><a href="${escapeHtml(url)}">${escapeHtml(title)}</a>, ${escapeHtml(publisher)}</li>`,
    )
    .join('')}</ul>`,
]
