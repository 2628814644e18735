import { compareWhen } from '#domain/when.ts'
import type { Rule } from './rule.ts'

export const historyRunsForward: Rule = {
  id: 'history-runs-forward',
  why: 'The Pangu page shows any month of the past: steps out of order, or that end elsewhere, would show a past that never was.',
  *check({ coverage }) {
    for (const record of coverage) {
      const { history, since, status } = record
      const [first, last] = [history[0], history.at(-1)]
      if (first === undefined || last === undefined) continue
      const say = (says: string, fix: string) => ({
        list: 'coverage' as const,
        record,
        field: 'history',
        says,
        fix,
      })
      if (
        history.some(
          ({ date }, index) => index > 0 && compareWhen(history[index - 1]?.date ?? date, date) > 0,
        )
      )
        yield say('the steps are not in the order of their dates', 'put the oldest step first')
      if (since === null || first.date.value !== since.value)
        yield say(
          `begins in ${first.date.value}, but "since" is ${since?.value ?? 'empty'}`,
          'make "since" the date of the first step',
        )
      if (last.status !== status)
        yield say(
          `ends as ${last.status}, but the status is ${status}`,
          'make "status" that of the last step',
        )
    }
  },
}
