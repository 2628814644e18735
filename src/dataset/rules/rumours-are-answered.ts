import { startOf } from '#domain/when.ts'
import type { Rule } from './rule.ts'

export const rumoursAreAnswered: Rule = {
  id: 'rumours-are-answered',
  why: 'A denied rumour without its denial is an accusation without an answer; a thread runs forward in time.',
  *check({ events }) {
    const byId = new Map(events.map((event) => [event.id, event]))
    const answered = new Set(events.filter(({ kind }) => kind === 'denial').map(({ follows }) => follows))
    for (const record of events) {
      if (record.status === 'denied' && record.kind !== 'denial' && !answered.has(record.id))
        yield {
          list: 'events',
          record,
          field: 'status',
          says: 'is denied, but no denial follows it',
          fix: `add an event of kind "denial" with "follows": "${record.id}", or set the status to "rumoured"`,
        }
      const before = record.follows === null ? undefined : byId.get(record.follows)
      if (before !== undefined && startOf(before.date) > startOf(record.date) && before.status !== 'planned')
        yield {
          list: 'events',
          record,
          field: 'follows',
          says: `follows ${before.id}, which is later (${before.date.value})`,
          fix: 'turn the link round, or correct a date',
        }
    }
  },
}
