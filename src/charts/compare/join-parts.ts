import type { ChartsCut, EventsCut, ModelsCut, VendorsCut } from '#domain/cuts.ts'
import { chartData } from '../chart-data.ts'
import type { CompareData } from './selection.ts'

/** What a comparison of vendors reads, from their parts of events and models. A part may be the whole, which holds the others' as well. */
export function joinParts(
  charts: ChartsCut,
  vendors: VendorsCut,
  events: readonly EventsCut[],
  models: readonly ModelsCut[],
): CompareData {
  const none = chartData(charts, {})
  return {
    charts,
    vendors,
    events: { ...none.events, events: [...new Set(events.flatMap((part) => part.events))] },
    models: { ...none.models, models: [...new Set(models.flatMap((part) => part.models))] },
  }
}
