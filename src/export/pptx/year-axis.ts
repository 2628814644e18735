import { serialOf } from './serial.ts'

/** Twelve labels or so stand side by side. */
const mostTicks = 14
const yearDays = 365.25

export interface YearAxis {
  /** Days, as a spreadsheet counts them. */
  readonly from: number
  readonly to: number
  readonly step: number
}

/**
 * An axis of days with a tick in each year, for a chart whose axes know numbers only. Ticks 365.25 days apart drift off
 * 1 January by up to a day with leap years, and a day early would read as the year before: the axis begins as much later,
 * or a year earlier where a point would be cut off.
 */
export function yearAxis(fromMs: number, toMs: number, firstMs: number): YearAxis {
  const to = serialOf(toMs)
  for (let year = new Date(fromMs).getUTCFullYear(); ; year -= 1) {
    const start = serialOf(Date.UTC(year, 0, 1))
    const years = Math.ceil((to - start) / yearDays)
    const every = Math.ceil(years / mostTicks)
    const early = Array.from(
      { length: Math.ceil(years / every) + 1 },
      (_, index) => serialOf(Date.UTC(year + index * every, 0, 1)) - (start + index * every * yearDays),
    )
    const from = start + Math.max(0, ...early)
    if (from <= serialOf(firstMs)) return { from, to, step: every * yearDays }
  }
}
