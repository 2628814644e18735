import type { PanguCut } from '#domain/pangu-cut.ts'
import type { Figure, Landscape } from '#domain/schema.ts'
import { briefSource, type Language, panguVendor } from '#domain/vocabulary.ts'
import { compareWhen } from '#domain/when.ts'
import { figureOf, headOf } from './cut.ts'

/** The whole dataset in, what it holds of Pangu's tiers and industries in one language out. */
export function cutPangu(landscape: Landscape, language: Language): PanguCut {
  const stated = (figure: Figure) => ({ ...figureOf(figure), note: figure.note?.[language] ?? null })
  const named = new Set(landscape.coverage.map(({ industry }) => industry))
  const eventOf = new Map(landscape.events.map((event) => [event.id, event]))
  return {
    ...headOf(landscape, language),
    industries: landscape.industries
      .filter(({ id }) => named.has(id))
      .map(({ id, name }) => ({ id, name: name[language] })),
    entries: landscape.coverage.map((entry) => ({
      id: entry.id,
      tier: entry.tier,
      industry: entry.industry,
      name: entry.name[language],
      capabilities: entry.capabilities,
      parent: entry.parent,
      since: entry.since,
      status: entry.status,
      history: entry.history,
      summary: entry.summary[language],
      deployments: entry.deployments.map(({ customer, customerType, detail, metrics, sources }) => ({
        customer: customer[language],
        customerType,
        detail: detail[language],
        metrics: metrics.map((metric) => ({
          what: metric.what[language],
          value: metric.value[language],
          sources: metric.sources,
        })),
        sources,
      })),
      sources: entry.sources,
    })),
    claims: landscape.coverageClaims.map(({ date, by, industries, scenarios, sources }) => ({
      id: date.value,
      date,
      by: by[language],
      industries: stated(industries),
      scenarios: stated(scenarios),
      sources,
    })),
    views: landscape.analystViews.map(({ id, institution, about, date, view, sources }) => ({
      id,
      institution: institution[language],
      about,
      date,
      view: view[language],
      sources,
    })),
    tiers: landscape.tierDefinitions.map(({ tier, definition, sources }) => ({
      tier,
      definition: definition[language],
      sources,
    })),
    milestones: landscape.milestones
      .flatMap(({ event, name }) => {
        const date = eventOf.get(event)?.date
        return date === undefined ? [] : [{ event, name: name[language], date }]
      })
      .toSorted((a, b) => compareWhen(a.date, b.date)),
    briefEvents: landscape.events
      .filter(({ vendor, sources }) => vendor === panguVendor && sources.includes(briefSource))
      .map(({ id, title, date }) => ({ id, title: title[language], date })),
  }
}
