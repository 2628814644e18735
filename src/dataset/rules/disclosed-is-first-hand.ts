import { firstHandKinds } from '#domain/vocabulary.ts'
import type { Rule } from './rule.ts'
import { everyFigure } from './walk.ts'

export const disclosedIsFirstHand: Rule = {
  id: 'disclosed-is-first-hand',
  why: 'Disclosed means that the vendor said so; press that repeats a number is a report.',
  *check(landscape) {
    const kinds = new Map(landscape.sources.map(({ id, kind }) => [id, kind]))
    for (const { list, record, field, value } of everyFigure(landscape)) {
      if (value.status !== 'disclosed' || value.note !== undefined) continue
      const own = value.sources.some((id) => firstHandKinds.some((kind) => kind === kinds.get(id)))
      if (!own)
        yield {
          list,
          record,
          field,
          says: `is called disclosed, but none of its sources is the vendor's (${value.sources.join(', ')})`,
          fix: `cite a source of kind ${firstHandKinds.join(', ')}, set "reported", or say in the figure's note where the vendor said it`,
        }
    }
  },
}
