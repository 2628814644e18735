import type { Rule } from './rule.ts'
import { everyObject } from './walk.ts'

export const sourcesAreCited: Rule = {
  id: 'sources-are-cited',
  why: 'A source that nothing cites is a leftover, or a citation that was lost.',
  *check(landscape) {
    const cited = new Set<string>()
    for (const { value } of everyObject(landscape))
      if (Array.isArray(value['sources'])) for (const id of value['sources'] as string[]) cited.add(id)
    for (const record of landscape.sources)
      if (!cited.has(record.id))
        yield {
          list: 'sources',
          record,
          field: 'id',
          says: 'nothing cites it',
          fix: 'cite it where it belongs, or delete it',
        }
  },
}
