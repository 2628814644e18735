import { yearStart } from '#domain/calendar.ts'
import type { ChartsCut, CutEvent, EventsCut } from '#domain/cuts.ts'
import { releaseKinds } from '#domain/vocabulary.ts'
import { compareWhen, endOf, startOf } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import type { TimelineView } from '#view/views.ts'
import { byKey } from '../by-key.ts'
import type { Span, TimelineEvent, TimelineLane, TimelineModel } from '../model.ts'
import { calendarOf, monthsOf } from './calendar.ts'
import { eventPoints, laneNames } from './event.ts'
import { facetsOf } from './facets.ts'
import { isMarketWide, onlyKeptOutBy, siftEvents } from './sift.ts'
import { timelineTitle } from './title.ts'

export interface TimelineData {
  readonly charts: ChartsCut
  readonly events: EventsCut
}

/**
 * Events by vendor and time: lanes with what the view shows and what lies outside its window, rules for the market as a whole.
 * `points` may be handed in, as `eventPoints` makes them.
 */
export function buildTimeline(
  data: TimelineData,
  view: TimelineView,
  wording: Wording,
  points = eventPoints(data, wording),
): TimelineModel {
  const { t, count } = wording
  const vendors = new Map(data.charts.vendors.map((vendor) => [vendor.id, vendor]))
  const nameOf = laneNames(data.charts, wording)
  const isVendor = (id: string) => !isMarketWide(vendors.get(id)?.segment)

  const sifted = siftEvents(data, view)
  const shown = sifted.filter(({ keptOutBy }) => keptOutBy.size === 0).map(({ event }) => event)
  const inRange = new Set(shown)
  const matching = sifted.filter((one) => onlyKeptOutBy(one, 'range')).map(({ event }) => event)

  const span = spanOf(data)
  const window = windowOf(span, view)
  const period = periodText(shown, wording)
  const title = timelineTitle(shown, nameOf, isVendor, period, wording)
  const threads = threadsOf(matching)
  const threaded = new Set(threads.flatMap(({ from, to }) => [from, to]))

  const laneOf = (id: string, events: readonly CutEvent[]): TimelineLane => {
    const pointsFor = (some: readonly CutEvent[]) =>
      some.flatMap(({ id: event }): TimelineEvent[] => {
        const point = points.get(event)
        if (point === undefined) return []
        return [threaded.has(event) ? { ...point, importance: point.importance + 1 } : point]
      })
    const own = events.filter((event) => inRange.has(event))
    return {
      id,
      label: nameOf(id),
      countText: count(own.length),
      events: pointsFor(own),
      beyond: pointsFor(events.filter((event) => !inRange.has(event))),
    }
  }
  const lanes = [...byKey(matching, ({ vendor }) => vendor)]
    .filter(([vendor]) => isVendor(vendor))
    .toSorted(laneOrder(view.order, nameOf, inRange, wording.language))
    .map(([vendor, events]) => laneOf(vendor, events))

  return {
    kind: 'timeline',
    id: 'timeline',
    language: wording.language,
    title,
    subtitle: t('timeline.subtitle', {
      events: t('count.events', { n: shown.length }),
      vendors: t('count.vendors', {
        n: new Set(shown.filter(({ vendor }) => isVendor(vendor)).map(({ vendor }) => vendor)).size,
      }),
      period,
    }),
    summary: t('timeline.summary', { events: t('count.events', { n: shown.length }), title }),
    sourceLine: t('chart.source', { date: wording.date({ value: data.charts.asOf, precision: 'day' }) }),
    empty: shown.length === 0 ? t('timeline.empty') : null,
    span,
    window,
    calendar: calendarOf(span, wording),
    lanes,
    market: laneOf(
      'market',
      matching.filter(({ vendor }) => !isVendor(vendor)),
    ),
    threads,
    months: monthsOf(
      span,
      matching.map(({ date }) => startOf(date)),
      wording,
    ),
    facets: facetsOf(data, sifted, view, wording),
  }
}

/** Whole years from the first event on, to the end of the month of the data's date (or of the last event). */
function spanOf({ charts, events }: TimelineData): Span {
  const last = endOf({ value: charts.asOf.slice(0, 7), precision: 'month' })
  const dates = events.events.map(({ date }) => date)
  const first = Math.min(last - 1, ...dates.map(startOf))
  return {
    from: yearStart(first),
    to: Math.max(last, ...dates.filter(({ precision }) => precision === 'day').map(endOf)),
  }
}

/** The asked range within the span; all of the span when nothing of it would be left. */
function windowOf(span: Span, { from, to }: TimelineView): Span {
  const start = Math.max(span.from, from === null ? span.from : startOf(from))
  const end = Math.min(span.to, to === null ? span.to : endOf(to))
  return start < end ? { from: start, to: end } : span
}

function periodText(events: readonly CutEvent[], wording: Wording): string {
  const years = events.map(({ date }) => date.value.slice(0, 4))
  const [from, to] = [years[0], years.toSorted().at(-1)]
  if (from === undefined || to === undefined) return '–'
  const first =
    events
      .map(({ date }) => date)
      .toSorted(compareWhen)[0]
      ?.value.slice(0, 4) ?? from
  return first === to
    ? wording.date({ value: to, precision: 'year' })
    : wording.t('timeline.period', { from: first, to })
}

function threadsOf(events: readonly CutEvent[]): TimelineModel['threads'] {
  const known = new Set(events.map(({ id }) => id))
  return events.flatMap(({ id, follows }) =>
    follows !== null && known.has(follows) ? [{ from: follows, to: id }] : [],
  )
}

/** By first release (or first event where there is none), by number of events shown, or by name. */
function laneOrder(
  order: TimelineView['order'],
  nameOf: (id: string) => string,
  inRange: ReadonlySet<CutEvent>,
  language: string,
) {
  type Lane = readonly [string, readonly CutEvent[]]
  const isRelease = ({ kind }: CutEvent) => releaseKinds.includes(kind)
  const firstRelease = (events: readonly CutEvent[]) =>
    Math.min(...(events.some(isRelease) ? events.filter(isRelease) : events).map(({ date }) => startOf(date)))
  const shown = (events: readonly CutEvent[]) => events.filter((event) => inRange.has(event)).length
  return ([a, eventsA]: Lane, [b, eventsB]: Lane): number => {
    const first =
      order === 'name'
        ? nameOf(a).localeCompare(nameOf(b), language)
        : order === 'count'
          ? shown(eventsB) - shown(eventsA)
          : firstRelease(eventsA) - firstRelease(eventsB)
    return first || (a < b ? -1 : 1)
  }
}
