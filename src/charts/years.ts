import { utcYear } from 'd3'
import type { ScatterModel } from './model.ts'

/** An axis of time from the start of a year to an instant, in UTC milliseconds, with a tick on each 1 January. */
export function yearsAxis(firstMs: number, toMs: number): ScatterModel['x'] {
  const from = utcYear.floor(new Date(firstMs))
  return {
    from: from.getTime(),
    to: toMs,
    ticks: utcYear
      .range(from, new Date(toMs))
      .map((year) => ({ value: year.getTime(), text: String(year.getUTCFullYear()) })),
  }
}
