import type { CutEvent } from '#domain/cuts.ts'
import { endOf, startOf } from '#domain/when.ts'
import type { TimelineView } from '#view/views.ts'
import type { TimelineData } from './build.ts'

const filters = ['vendors', 'segment', 'kinds', 'status', 'range', 'q'] as const
export type Filter = (typeof filters)[number]

/** An event with the filters that keep it out: none, and it is shown. */
export interface Sifted {
  readonly event: CutEvent
  readonly keptOutBy: ReadonlySet<Filter>
}

/** Every event with what keeps it out of the view, in time order. An event is in range when any day of its period may be. */
export function siftEvents({ charts, events }: TimelineData, view: TimelineView): Sifted[] {
  const vendors = new Map(charts.vendors.map((vendor) => [vendor.id, vendor]))
  const models = new Map(charts.models.map(({ id, name }) => [id, name]))
  const words = view.q.trim().toLowerCase()
  const [from, to] = [view.from && startOf(view.from), view.to && endOf(view.to)]
  const matches = (event: CutEvent) =>
    [
      event.title,
      vendors.get(event.vendor)?.name ?? '',
      ...event.models.map((id) => models.get(id) ?? ''),
    ].some((text) => text.toLowerCase().includes(words))
  const passes: Record<Filter, (event: CutEvent) => boolean> = {
    vendors: ({ vendor }) => view.vendors === null || view.vendors.includes(vendor),
    segment: ({ vendor }) => view.segment === 'all' || vendors.get(vendor)?.segment === view.segment,
    kinds: ({ kind }) => view.kinds === null || view.kinds.includes(kind),
    status: ({ status }) => view.status === null || view.status.includes(status),
    range: ({ date }) => (from === null || endOf(date) > from) && (to === null || startOf(date) < to),
    q: (event) => words === '' || matches(event),
  }
  const concernsAll = (event: CutEvent) => isMarketWide(vendors.get(event.vendor)?.segment)
  return events.events
    .map((event) => ({
      event,
      // What concerns everybody is the background of any choice of vendors, unless none is chosen.
      keptOutBy: new Set(
        filters.filter(
          (filter) =>
            !passes[filter](event) &&
            !(
              concernsAll(event) &&
              (filter === 'segment' || (filter === 'vendors' && view.vendors?.length !== 0))
            ),
        ),
      ),
    }))
    .toSorted((a, b) => startOf(a.event.date) - startOf(b.event.date) || (a.event.id < b.event.id ? -1 : 1))
}

/** Rules and counts of filings (of no vendor) and the launches of foreign reference models stand across all lanes. */
export const isMarketWide = (segment: string | undefined): boolean =>
  segment === undefined || segment === 'reference'

/** Whether no other filter than the given one keeps an event out. */
export const onlyKeptOutBy = ({ keptOutBy }: Sifted, filter: Filter): boolean =>
  keptOutBy.size === 0 || (keptOutBy.size === 1 && keptOutBy.has(filter))
