import { listNames } from '#domain/schema.ts'
import type { Rule } from './rule.ts'

export const idsAreUnique: Rule = {
  id: 'ids-are-unique',
  why: 'Links, exports and scripts name records by id for ever.',
  *check(landscape) {
    for (const list of listNames) {
      const seen = new Set<string>()
      for (const record of landscape[list]) {
        if (!('id' in record)) continue
        if (seen.has(record.id))
          yield {
            list,
            record,
            field: 'id',
            says: `a second record is called ${record.id}`,
            fix: 'give one of the two another id',
          }
        seen.add(record.id)
      }
    }
    const live = new Set(
      (['vendors', 'families', 'models', 'events', 'coverage'] as const).flatMap((list) =>
        landscape[list].map(({ id }) => id),
      ),
    )
    const renamed = new Set<string>()
    for (const record of landscape.renames) {
      if (renamed.has(record.from))
        yield {
          list: 'renames',
          record,
          field: 'from',
          says: `${record.from} is renamed twice`,
          fix: 'keep the rename to the name in use now',
        }
      renamed.add(record.from)
      if (!live.has(record.to))
        yield {
          list: 'renames',
          record,
          field: 'to',
          says: `no record is called ${record.to}`,
          fix: 'name the record as it is called now',
        }
      if (live.has(record.from))
        yield {
          list: 'renames',
          record,
          field: 'from',
          says: `${record.from} is still in use`,
          fix: 'an old name cannot be given to a new record',
        }
    }
  },
}
