import type { TimelineEvent, TimelineLane, TimelineModel } from '#charts/model.ts'

/** Lanes from top to bottom, the market's first, each with all its events in time order, also those outside the window. */
export function walkableLanes({ market, lanes }: TimelineModel): (readonly TimelineEvent[])[] {
  return [market, ...lanes].map(eventsInTime).filter((events) => events.length > 0)
}

const eventsInTime = ({ events, beyond }: TimelineLane): readonly TimelineEvent[] =>
  [...events, ...beyond].toSorted((a, b) => a.time.at - b.time.at || (a.id < b.id ? -1 : 1))

/**
 * Where a key leads: left and right along the lane in time, up and down to the event nearest in time of the next lane,
 * Home and End to the first and last of all. Without a start any arrow begins at the last event. Null is no change.
 */
export function walkEvents(
  lanes: readonly (readonly TimelineEvent[])[],
  fromId: string | null,
  key: string,
): TimelineEvent | null {
  const inTime = lanes.flat().toSorted((a, b) => a.time.at - b.time.at || (a.id < b.id ? -1 : 1))
  if (key === 'Home') return inTime[0] ?? null
  if (key === 'End') return inTime.at(-1) ?? null
  if (!key.startsWith('Arrow')) return null
  const laneAt = lanes.findIndex((lane) => lane.some(({ id }) => id === fromId))
  const lane = lanes[laneAt]
  const from = lane?.find(({ id }) => id === fromId)
  if (lane === undefined || from === undefined) return inTime.at(-1) ?? null
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return lane[lane.indexOf(from) + (key === 'ArrowRight' ? 1 : -1)] ?? null
  const next = lanes[laneAt + (key === 'ArrowDown' ? 1 : -1)] ?? []
  const distance = ({ time }: TimelineEvent) => Math.abs(time.at - from.time.at)
  return next.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}
