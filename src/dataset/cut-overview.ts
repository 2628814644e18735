import type { OverviewCut } from '#domain/cuts.ts'
import type { Landscape } from '#domain/schema.ts'
import { type EventStatus, type Language, releaseKinds } from '#domain/vocabulary.ts'
import { compareWhen, endOf, startOf } from '#domain/when.ts'
import { headOf } from './cut.ts'

const recentDays = 90

/** The whole dataset in, what the first page says beside its charts out, in one language. */
export function cutOverview(landscape: Landscape, language: Language): OverviewCut {
  const { vendors, events, coverage, industries, sources, conflicts } = landscape
  const developers = new Set(vendors.filter(({ segment }) => segment !== 'reference').map(({ id }) => id))
  const asOf = startOf({ value: landscape.asOf, precision: 'day' })
  const named = new Set(coverage.map(({ industry }) => industry))
  const having = (status: EventStatus) => events.filter((event) => event.status === status).length
  return {
    ...headOf(landscape, language),
    releases: events
      .filter(
        ({ vendor, kind, status }) =>
          status === 'confirmed' && releaseKinds.includes(kind) && developers.has(vendor),
      )
      .map(({ date }) => date)
      .toSorted(compareWhen),
    recent: events
      .filter(({ date }) => endOf(date) > asOf - recentDays * 86_400_000 && startOf(date) <= asOf)
      .toSorted((a, b) => compareWhen(b.date, a.date) || (a.id < b.id ? -1 : 1))
      .map(({ id, vendor, date, kind, status, title }) => ({
        id,
        vendor,
        date,
        kind,
        status,
        title: title[language],
      })),
    unsure: { planned: having('planned'), rumoured: having('rumoured'), denied: having('denied') },
    industries: industries
      .filter(({ id }) => named.has(id))
      .map(({ id, name }) => ({ id, name: name[language] })),
    coverage: coverage.map(({ tier, industry, status }) => ({ tier, industry, status })),
    sources: sources.length,
    conflicts: conflicts.length,
  }
}
