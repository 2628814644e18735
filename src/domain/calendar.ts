/** Months and years in UTC milliseconds. The library's own bring weeks, days and hours along, which nothing here asks for. */

/** Start of the month that holds an instant. */
export function monthStart(instantMs: number): number {
  const date = new Date(instantMs)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth())
}

/** Start of the year that holds an instant. */
export const yearStart = (instantMs: number): number => Date.UTC(new Date(instantMs).getUTCFullYear(), 0)

/** The same day and time some months later, or earlier; a day that the month lacks falls into the next. */
export const addMonths = (instantMs: number, months: number): number => {
  const date = new Date(instantMs)
  return date.setUTCMonth(date.getUTCMonth() + months)
}

/** The same day and time some years later, or earlier. */
export const addYears = (instantMs: number, years: number): number => {
  const date = new Date(instantMs)
  return date.setUTCFullYear(date.getUTCFullYear() + years)
}

/** Every first of a month, or of each `step`th one, from the first that is not before `fromMs` to the last before `toMs`. */
export const monthStarts = (fromMs: number, toMs: number, step = 1): number[] =>
  every(step, monthStart(fromMs) < fromMs ? addMonths(monthStart(fromMs), 1) : fromMs, toMs)

/** Every 1 January from the first that is not before `fromMs` to the last before `toMs`. */
export const yearStarts = (fromMs: number, toMs: number): number[] =>
  every(12, yearStart(fromMs) < fromMs ? addYears(yearStart(fromMs), 1) : fromMs, toMs)

function every(months: number, firstMs: number, toMs: number): number[] {
  const starts: number[] = []
  for (let at = firstMs; at < toMs; at = addMonths(at, months)) starts.push(at)
  return starts
}
