import type { Landscape } from '#domain/schema.ts'
import type { Finding, Rule } from './rule.ts'
import { everyObject } from './walk.ts'

/** Stands in for a vendor where an event or a view concerns the whole market. */
const market = 'market'

export const referencesResolve: Rule = {
  id: 'references-resolve',
  why: 'A name that leads nowhere is a broken link on a page.',
  *check(landscape) {
    const ids = namesOf(landscape)
    const missing = (kind: string, id: string) => ({
      says: `no ${kind} is called ${id}`,
      fix: `check the spelling, or add the ${kind}`,
    })
    for (const { list, record, field, value } of everyObject(landscape))
      for (const id of Array.isArray(value['sources']) ? (value['sources'] as string[]) : [])
        if (!ids.sources.has(id))
          yield {
            list,
            record,
            field: field === '' ? 'sources' : `${field}.sources`,
            ...missing('source', id),
          }

    const links: Finding[] = []
    const want = (
      found: Omit<Finding, 'says' | 'fix'>,
      kind: string,
      known: Set<string>,
      id: string | null,
    ) => {
      if (id !== null && !known.has(id)) links.push({ ...found, ...missing(kind, id) })
    }
    for (const record of landscape.families)
      want({ list: 'families', record, field: 'vendor' }, 'vendor', ids.vendors, record.vendor)
    for (const record of landscape.models) {
      want({ list: 'models', record, field: 'vendor' }, 'vendor', ids.vendors, record.vendor)
      want({ list: 'models', record, field: 'family' }, 'family', ids.families, record.family)
      const owner = landscape.families.find(({ id }) => id === record.family)?.vendor
      if (owner !== undefined && ids.vendors.has(record.vendor) && owner !== record.vendor)
        links.push({
          list: 'models',
          record,
          field: 'family',
          says: `${record.family} is a family of ${owner}, the model is one of ${record.vendor}`,
          fix: 'name a family of the same vendor',
        })
    }
    for (const record of landscape.events) {
      if (record.vendor !== market)
        want({ list: 'events', record, field: 'vendor' }, 'vendor', ids.vendors, record.vendor)
      want({ list: 'events', record, field: 'follows' }, 'event', ids.events, record.follows)
      if (record.follows === record.id)
        links.push({
          list: 'events',
          record,
          field: 'follows',
          says: 'the event follows itself',
          fix: 'name the event before it, or null',
        })
      for (const id of record.models)
        want({ list: 'events', record, field: 'models' }, 'model', ids.models, id)
    }
    for (const record of landscape.coverage) {
      want({ list: 'coverage', record, field: 'industry' }, 'industry', ids.industries, record.industry)
      want({ list: 'coverage', record, field: 'parent' }, 'coverage entry', ids.coverage, record.parent)
    }
    for (const record of landscape.analystViews)
      if (record.about !== market)
        want({ list: 'analystViews', record, field: 'about' }, 'vendor', ids.vendors, record.about)
    for (const record of landscape.milestones)
      want({ list: 'milestones', record, field: 'event' }, 'event', ids.events, record.event)
    for (const record of landscape.conflicts) {
      const { kind, id } = record.about
      if (kind !== 'coverageClaim')
        want({ list: 'conflicts', record, field: 'about.id' }, kind, ids[aboutLists[kind]], id)
    }
    yield* links
  },
}

const aboutLists = { vendor: 'vendors', model: 'models', event: 'events', coverage: 'coverage' } as const

function namesOf(landscape: Landscape) {
  const of = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id))
  return {
    sources: of(landscape.sources),
    vendors: of(landscape.vendors),
    families: of(landscape.families),
    models: of(landscape.models),
    events: of(landscape.events),
    industries: of(landscape.industries),
    coverage: of(landscape.coverage),
  }
}
