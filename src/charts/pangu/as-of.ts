import type { CutEntry } from '#domain/pangu-cut.ts'
import type { CoverageStatus } from '#domain/vocabulary.ts'
import { endOf, startOf, type When } from '#domain/when.ts'

/** How an entry stood at the end of a month, and what that month brought it. */
export interface Standing {
  readonly entry: CutEntry
  readonly status: CoverageStatus
  readonly fresh: 'appeared' | 'advanced' | null
}

/** The first month that can be looked at: Huawei launched Pangu in it. */
export const firstMonth: When = { value: '2021-04', precision: 'month' }

/**
 * Entries as they stood at the end of a month; null is the dataset's own date and holds all of them, those without a
 * date too. A date counts from the end of its period on: what happened some time in 2023 had surely happened by December.
 */
export function standingsAt(entries: readonly CutEntry[], month: When | null): Standing[] {
  if (month === null) return entries.map((entry) => ({ entry, status: entry.status, fresh: null }))
  const [start, end] = [startOf(month), endOf(month)]
  return entries.flatMap((entry): Standing[] => {
    const steps = stepsOf(entry).filter(({ date }) => endOf(date) <= end)
    const last = steps.at(-1)
    if (last === undefined) return []
    const isNew = endOf(last.date) > start
    return [
      {
        entry,
        status: last.status,
        fresh: isNew
          ? steps.length === 1 || endOf(steps[0]?.date ?? last.date) > start
            ? 'appeared'
            : 'advanced'
          : null,
      },
    ]
  })
}

/** The steps by which an entry came to where it is; one alone where only its beginning is known. */
export const stepsOf = ({ history, since, status, sources }: CutEntry): CutEntry['history'] =>
  history.length > 0 || since === null ? history : [{ date: since, status, sources }]

/** Every month from the first to the dataset's own, for a slider. */
export function monthsTo(asOf: string): When[] {
  const months: When[] = []
  for (let month = firstMonth; month.value <= asOf.slice(0, 7); month = nextOf(month)) months.push(month)
  return months
}

const nextOf = (month: When): When => ({
  value: new Date(endOf(month)).toISOString().slice(0, 7),
  precision: 'month',
})

/** A month that can be looked at: none before the first, and the dataset's own month is today (null). */
export function clampMonth(month: When | null, asOf: string): When | null {
  if (month === null || month.value >= asOf.slice(0, 7)) return null
  return month.value < firstMonth.value ? firstMonth : month
}
