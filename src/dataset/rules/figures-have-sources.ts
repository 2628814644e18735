import type { Rule } from './rule.ts'
import { everyFigure } from './walk.ts'

export const figuresHaveSources: Rule = {
  id: 'figures-have-sources',
  why: 'A number nobody can trace is worse than no number.',
  *check(landscape) {
    for (const { list, record, field, value } of everyFigure(landscape))
      if (value.status !== 'undisclosed' && value.sources.length === 0)
        yield {
          list,
          record,
          field,
          says: `${value.value} has no source of its own`,
          fix: 'name the source that states this number, or set the status to "undisclosed" and the value to null',
        }
  },
}
