import type { Rule } from './rule.ts'
import { everyFigure } from './walk.ts'

export const estimatesSayHow: Rule = {
  id: 'estimates-say-how',
  why: 'An estimate can only be judged by its derivation.',
  *check(landscape) {
    for (const { list, record, field, value } of everyFigure(landscape)) {
      const recordNote = 'note' in record ? record.note : null
      if (value.status === 'estimated' && value.note === undefined && (recordNote ?? null) === null)
        yield {
          list,
          record,
          field,
          says: `${value.value} is an estimate without a derivation`,
          fix: 'say in "note" how it was worked out, in three languages',
        }
    }
  },
}
