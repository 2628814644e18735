import { expect, test } from 'vitest'
import { languages } from '#domain/vocabulary.ts'
import { allIndustries, namedPages } from '../../../scripts/named-pages.ts'
import { readData } from '../../../scripts/read-data.ts'
import { cutSearch } from '../cut-search.ts'
import { indexNames } from './name-index.ts'
import { queries } from './queries.ts'
import { search } from './search.ts'

const { landscape } = readData('data')
const lists: Record<string, readonly { readonly id: string }[]> = {
  vendor: landscape.vendors,
  family: landscape.families,
  model: landscape.models,
  event: landscape.events,
  industry: landscape.industries,
  coverage: landscape.coverage,
  source: landscape.sources,
}

test('forty different queries each mean a record that exists, or a page', () => {
  expect(new Set(queries.map(([typed]) => typed)).size).toBe(40)
  const missing = queries.filter(
    ([, kind, id]) => kind !== 'page' && !lists[kind]?.some((record) => record.id === id),
  )
  expect(missing).toEqual([])
})

test.each(languages)(
  'of the forty, with the site in %s, at least 38 find first what they mean',
  (language) => {
    const index = indexNames(cutSearch(landscape, language, namedPages, allIndustries))
    const wrong = queries.flatMap(([typed, kind, id]) => {
      const { records } = search(index, typed)
      const [first] = records
      return first?.kind === kind && first.id === id
        ? []
        : [`${typed}: ${first?.kind}/${first?.id}, not ${kind}/${id}`]
    })
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2)
  },
)
