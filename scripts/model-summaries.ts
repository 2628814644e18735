import { buildModelPage } from '../src/charts/models/one.ts'
import { cutCharts, cutEvidence } from '../src/dataset/cut.ts'
import { cutModels } from '../src/dataset/cut-models.ts'
import type { Landscape } from '../src/domain/schema.ts'
import { en } from '../src/i18n/en.ts'
import { wordingOf } from '../src/i18n/wording.ts'
import { escapeHtml } from './escape-html.ts'

/** What the file of a model's page says by itself. */
export interface ModelSummary {
  readonly description: string
  /** For whoever has no JavaScript. */
  readonly html: string
}

/** For each model what its page says, in English, from the same cells. */
export function modelSummaries(landscape: Landscape): ReadonlyMap<string, ModelSummary> {
  const wording = wordingOf('en', en)
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
        `<dl>${facts
          .map(({ label, cell }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(cell.text)}</dd>`)
          .join('')}</dl>`,
        ...(notes[`models/${id}`] === undefined ? [] : [`<p>${escapeHtml(notes[`models/${id}`] ?? '')}</p>`]),
        `<h2>${en['table.sources']}</h2>`,
        `<ul>${[...cited]
          .flatMap((source) => sourceOf.get(source) ?? [])
          .map(
            (source) =>
              `<li><a href="${escapeHtml(source.url)}">${escapeHtml(source.title)}</a>, ${escapeHtml(source.publisher)}</li>`,
          )
          .join('')}</ul>`,
      ].join('\n      ')
      const description = `${title}: ${lead}. ${total?.label ?? ''}: ${total?.cell.text ?? ''}.`
      return [[id, { description, html }] as const]
    }),
  )
}
