import { buildModelPage } from '../src/charts/models/one.ts'
import { cutCharts, cutEvidence } from '../src/dataset/cut.ts'
import { cutModels } from '../src/dataset/cut-models.ts'
import type { Landscape } from '../src/domain/schema.ts'
import { english as wording } from './english-data.ts'
import { escapeHtml } from './escape-html.ts'
import { factsHtml, type PageSummary, readingHtml, sourcesHtml } from './page-summary.ts'

/** For each model what its page says, in English, from the same cells. */
export function modelSummaries(landscape: Landscape): ReadonlyMap<string, PageSummary> {
  const [cut, specs] = [cutCharts(landscape, 'en'), cutModels(landscape, 'en')]
  const { notes, sources } = cutEvidence(landscape, 'en')
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  return new Map(
    landscape.models.flatMap(({ id }) => {
      const page = buildModelPage(cut, specs, id, wording)
      if (page === null) return []
      const { title, lead, facts, model } = page
      const total = facts.find((fact) => fact.id === 'total')
      const cited = new Set([...model.sources, ...facts.flatMap(({ cell }) => cell.figure?.sources ?? [])])
      const html = [
        `<h1>${escapeHtml(title)}</h1>`,
        `<p>${escapeHtml(lead)}</p>`,
        readingHtml,
        factsHtml(facts.map(({ label, cell }) => ({ label, text: cell.text }))),
        ...(notes[`models/${id}`] === undefined ? [] : [`<p>${escapeHtml(notes[`models/${id}`] ?? '')}</p>`]),
        ...sourcesHtml([...cited].flatMap((source) => sourceOf.get(source) ?? [])),
      ].join('\n      ')
      const description = `${title}: ${lead}. ${total?.label ?? ''}: ${total?.cell.text ?? ''}.`
      return [[id, { description, html }] as const]
    }),
  )
}
