import type { CutEvent } from '#domain/cuts.ts'
import { eventKinds, eventStatuses } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import type { TimelineView } from '#view/views.ts'
import { byKey } from '../by-key.ts'
import { facetOf } from '../facet.ts'
import type { TimelineModel } from '../model.ts'
import type { TimelineData } from './build.ts'
import { shapeOf } from './event.ts'
import { type Filter, isMarketWide, onlyKeptOutBy, type Sifted } from './sift.ts'

/** The values of each filter with how many events each would let through, all other filters being as they are. */
export function facetsOf(
  { charts, events }: TimelineData,
  sifted: readonly Sifted[],
  view: TimelineView,
  wording: Wording,
): TimelineModel['facets'] {
  const { t } = wording
  const but = (filter: Filter) => sifted.filter((one) => onlyKeptOutBy(one, filter)).map(({ event }) => event)
  const byVendor = byKey(but('vendors'), ({ vendor }) => vendor)
  const byKind = byKey(but('kinds'), ({ kind }) => kind)
  const byStatus = byKey(but('status'), ({ status }) => status)
  const withEvents = new Set(events.events.map(({ vendor }) => vendor))
  const facet = <Id extends string>(
    id: Id,
    label: string,
    chosen: readonly string[] | null,
    own: readonly CutEvent[] = [],
  ) => facetOf(id, label, chosen, own.length, wording)
  return {
    vendors: charts.vendors
      .filter(({ id, segment }) => !isMarketWide(segment) && withEvents.has(id))
      .map(({ id, name }) => facet(id, name, view.vendors, byVendor.get(id)))
      .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    kinds: eventKinds.map((kind) => ({
      ...facet(kind, t(`eventKind.${kind}`), view.kinds, byKind.get(kind)),
      shape: shapeOf(kind),
    })),
    statuses: eventStatuses.map((status) =>
      facet(status, t(`eventStatus.${status}`), view.status, byStatus.get(status)),
    ),
  }
}
