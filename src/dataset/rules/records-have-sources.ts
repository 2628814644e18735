import type { Rule } from './rule.ts'
import { everyObject } from './walk.ts'

const exempt = new Set(['sources', 'families', 'industries', 'renames', 'changes'])

export const recordsHaveSources: Rule = {
  id: 'records-have-sources',
  why: 'A statement that nobody can trace is worse than none.',
  *check(landscape) {
    for (const { list, record, field, value } of everyObject(landscape)) {
      const isFigure = 'status' in value && 'qualifier' in value
      if (exempt.has(list) || isFigure || !Array.isArray(value['sources']) || value['sources'].length > 0)
        continue
      yield {
        list,
        record,
        field: field === '' ? 'sources' : `${field}.sources`,
        says: 'names no source',
        fix: 'name the id of a source that says so, or leave the statement out',
      }
    }
  },
}
