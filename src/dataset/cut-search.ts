import type { SearchCut } from '#domain/cuts.ts'
import type { Landscape, Text } from '#domain/schema.ts'
import { type Language, languages } from '#domain/vocabulary.ts'
import { headOf } from './cut.ts'

type SearchRecord = SearchCut['records'][number]

/** A page of the site with its name in the navigation. */
export interface NamedPage {
  readonly id: string
  readonly name: Text
}

/** The whole dataset and the site's pages in; out comes what the search looks through, worded in one language and named in all. */
export function cutSearch(
  landscape: Landscape,
  language: Language,
  pages: readonly NamedPage[],
  allIndustries: Text,
): SearchCut {
  const nameOf = new Map(
    [...landscape.vendors, ...landscape.industries].map(({ id, name }) => [id, name[language]]),
  )
  const found = (
    kind: SearchRecord['kind'],
    id: string,
    name: Text,
    rest: Partial<Omit<SearchRecord, 'names'>> & { aliases?: readonly string[] } = {},
  ): SearchRecord => {
    const { aliases = [], ...more } = rest
    const names = [...new Set([...languages.map((other) => name[other]), ...aliases])]
    return {
      kind,
      id,
      name: name[language],
      names: names.filter((other) => other !== name[language]),
      detail: '',
      date: null,
      vendor: null,
      ...more,
    }
  }
  const ofVendor = (vendor: string) => ({ vendor, detail: nameOf.get(vendor) ?? '' })
  return {
    ...headOf(landscape, language),
    records: [
      ...pages.map(({ id, name }) => found('page', id, name)),
      ...landscape.vendors.map(({ id, name, aliases }) => found('vendor', id, name, { aliases })),
      ...landscape.families.map(({ id, name, vendor, aliases }) =>
        found('family', id, name, { aliases, ...ofVendor(vendor) }),
      ),
      ...landscape.models.map(({ id, name, vendor, aliases, date }) =>
        found('model', id, name, { aliases, date, ...ofVendor(vendor) }),
      ),
      ...landscape.industries.map(({ id, name }) => found('industry', id, name)),
      ...landscape.coverage.map(({ id, name, tier, industry }) =>
        found('coverage', id, name, {
          detail: tier === 'L0' ? allIndustries[language] : (nameOf.get(industry) ?? ''),
        }),
      ),
      ...landscape.events.map(({ id, title, vendor, date }) =>
        found('event', id, title, { date, ...ofVendor(vendor) }),
      ),
      ...landscape.sources.map(({ id, title, publisher, url }) =>
        found('source', id, { en: title, ko: title, zh: title }, { aliases: [url], detail: publisher }),
      ),
    ],
  }
}
