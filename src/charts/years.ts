import { yearStart, yearStarts } from '#domain/calendar.ts'
import type { ScatterModel } from './model.ts'

/** An axis of time from the start of a year to an instant, in UTC milliseconds, with a tick on each 1 January. */
export function yearsAxis(firstMs: number, toMs: number): ScatterModel['x'] {
  const from = yearStart(firstMs)
  return {
    from,
    to: toMs,
    ticks: yearStarts(from, toMs).map((year) => ({
      value: year,
      text: String(new Date(year).getUTCFullYear()),
    })),
  }
}
