import { buildVendorPage } from '../src/charts/vendors/one.ts'
import { cutCharts, cutEvents, cutEvidence } from '../src/dataset/cut.ts'
import { cutVendors } from '../src/dataset/cut-vendors.ts'
import type { Landscape } from '../src/domain/schema.ts'
import { en } from '../src/i18n/en.ts'
import { english as wording } from './english-data.ts'
import { escapeHtml } from './escape-html.ts'
import { factsHtml, type PageSummary, readingHtml, sourcesHtml } from './page-summary.ts'

/** For each vendor what its page says, in English; models and events of `vendors/<id>/` lead two folders up. */
export function vendorSummaries(landscape: Landscape): ReadonlyMap<string, PageSummary> {
  const cuts = [cutCharts(landscape, 'en'), cutVendors(landscape, 'en'), cutEvents(landscape, 'en')] as const
  const { sources } = cutEvidence(landscape, 'en')
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  return new Map(
    landscape.vendors.flatMap(({ id }) => {
      const page = buildVendorPage(...cuts, id, wording)
      if (page === null) return []
      const html = [
        `<h1>${escapeHtml(page.title)}</h1>`,
        `<p>${escapeHtml(page.lead)}</p>`,
        readingHtml,
        factsHtml(page.facts),
        `<h2>${en['vendor.lineup']}</h2>`,
        ...page.lineup.flatMap(({ name, models }) => [
          `<h3>${escapeHtml(name)}</h3>`,
          `<ul>${models
            .map(
              (model) =>
                `<li><a href="../../models/${model.id}/">${escapeHtml(model.name)}</a>, ${escapeHtml(model.dateText)}: ${escapeHtml(model.cell.text)}</li>`,
            )
            .join('')}</ul>`,
        ]),
        `<h2>${en['vendor.releases']}</h2>`,
        `<ul>${page.releases
          .map(
            ({ title, dateText, statusText }) =>
              `<li>${escapeHtml(dateText)}: ${escapeHtml(title)} (${escapeHtml(statusText)})</li>`,
          )
          .join('')}</ul>`,
        `<h2>${en['vendor.figures']}</h2>`,
        factsHtml(page.figures),
        ...sourcesHtml(page.sources.flatMap((source) => sourceOf.get(source) ?? [])),
      ].join('\n      ')
      return [[id, { description: `${page.title}. ${page.lead}.`, html }] as const]
    }),
  )
}
