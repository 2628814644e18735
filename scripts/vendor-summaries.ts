import { buildVendorPage } from '../src/charts/vendors/one.ts'
import { cutCharts, cutEvents, cutEvidence } from '../src/dataset/cut.ts'
import { cutVendors } from '../src/dataset/cut-vendors.ts'
import type { Landscape } from '../src/domain/schema.ts'
import type { Language } from '../src/domain/vocabulary.ts'
import { wordings } from '../src/i18n/wordings.ts'
import { escapeHtml } from './escape-html.ts'
import { factsHtml, listHtml, type PageSummary, sourcesHtml, tag, type Up } from './page-summary.ts'
import { joining, pageWords } from './page-words.ts'

/** For each vendor what its page says in a language. */
export function vendorSummaries(landscape: Landscape, language: Language): ReadonlyMap<string, PageSummary> {
  const wording = wordings[language]
  const { sentences, about, aside, apart } = joining[language]
  const cuts = [
    cutCharts(landscape, language),
    cutVendors(landscape, language),
    cutEvents(landscape, language),
  ] as const
  const { sources } = cutEvidence(landscape, language)
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  return new Map(
    landscape.vendors.flatMap(({ id }) => {
      const page = buildVendorPage(...cuts, id, wording)
      if (page === null) return []
      const html = (up: Up) =>
        [
          tag('h1', page.title),
          tag('p', page.lead),
          tag('p', pageWords[language].reading),
          factsHtml(page.facts),
          tag('h2', wording.t('vendor.lineup')),
          ...page.lineup.flatMap(({ name, models }) => [
            tag('h3', name),
            `<ul>${models
              .map(
                (model) =>
                  `<li><a href="${up.pages}models/${model.id}/">${escapeHtml(model.name)}</a>${escapeHtml(about(`${apart}${model.dateText}`, model.cell.text))}</li>`,
              )
              .join('')}</ul>`,
          ]),
          tag('h2', wording.t('vendor.releases')),
          listHtml(
            page.releases.map(({ title, dateText, statusText }) => about(dateText, aside(title, statusText))),
          ),
          tag('h2', wording.t('vendor.figures')),
          factsHtml(page.figures),
          ...sourcesHtml(
            page.sources.flatMap((source) => sourceOf.get(source) ?? []),
            wording,
          ),
        ].join('\n      ')
      return [[id, { description: sentences(page.title, page.lead), html }] as const]
    }),
  )
}
