import { precisionOf } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import type { TimelineEvent, TimelineModel } from '../model.ts'

export interface EventGroup {
  /** `2023-07`, `2023-Q3` or `2023`: events that are known to a quarter or a year only stand apart. */
  readonly id: string
  readonly text: string
  readonly countText: string
  readonly events: readonly TimelineEvent[]
}

/** What a timeline shows as a list: grouped by month, newest first, as the lanes hold it. */
export function groupsOf({ lanes, market }: TimelineModel, wording: Wording): EventGroup[] {
  const groups = new Map<string, TimelineEvent[]>()
  const events = [...lanes, market]
    .flatMap((lane) => lane.events)
    .toSorted((a, b) => b.time.end - a.time.end || a.time.start - b.time.start || (a.id < b.id ? -1 : 1))
  for (const event of events) {
    const id = /^\d{4}-\d{2}/.exec(event.isoDate)?.[0] ?? event.isoDate
    groups.set(id, [...(groups.get(id) ?? []), event])
  }
  return [...groups].map(([id, own]) => ({
    id,
    text: groupText(id, wording),
    countText: wording.count(own.length),
    events: own,
  }))
}

function groupText(id: string, { date, t }: Wording): string {
  const precision = precisionOf(id) ?? 'year'
  const text = date({ value: id, precision })
  return precision === 'quarter' || precision === 'year' ? t(`when.only.${precision}`, { date: text }) : text
}
