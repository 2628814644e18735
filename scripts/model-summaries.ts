import { buildModelPage } from '../src/charts/models/one.ts'
import { cutCharts, cutEvidence } from '../src/dataset/cut.ts'
import { cutModels } from '../src/dataset/cut-models.ts'
import type { Landscape } from '../src/domain/schema.ts'
import type { Language } from '../src/domain/vocabulary.ts'
import { wordings } from '../src/i18n/wordings.ts'
import { factsHtml, type PageSummary, sourcesHtml, tag } from './page-summary.ts'
import { joining, pageWords } from './page-words.ts'

/** For each model what its page says in a language, from the same cells. */
export function modelSummaries(landscape: Landscape, language: Language): ReadonlyMap<string, PageSummary> {
  const wording = wordings[language]
  const { sentences, about } = joining[language]
  const [cut, specs] = [cutCharts(landscape, language), cutModels(landscape, language)]
  const { notes, sources } = cutEvidence(landscape, language)
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  return new Map(
    landscape.models.flatMap(({ id }) => {
      const page = buildModelPage(cut, specs, id, wording)
      if (page === null) return []
      const { title, lead, facts, model } = page
      const total = facts.find((fact) => fact.id === 'total')
      const cited = new Set([...model.sources, ...facts.flatMap(({ cell }) => cell.figure?.sources ?? [])])
      const html = [
        tag('h1', title),
        tag('p', lead),
        tag('p', pageWords[language].reading),
        factsHtml(facts.map(({ label, cell }) => ({ label, text: cell.text }))),
        ...(notes[`models/${id}`] === undefined ? [] : [tag('p', notes[`models/${id}`] ?? '')]),
        ...sourcesHtml(
          [...cited].flatMap((source) => sourceOf.get(source) ?? []),
          wording,
        ),
      ].join('\n      ')
      const description = sentences(about(title, lead), about(total?.label ?? '', total?.cell.text ?? ''))
      return [[id, { description, html: () => html }] as const]
    }),
  )
}
