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
export function monthStarts(fromMs: number, toMs: number, step = 1): number[] {
  const starts: number[] = []
  const first = monthStart(fromMs)
  for (let at = first < fromMs ? addMonths(first, 1) : first; at < toMs; at = addMonths(at, step))
    starts.push(at)
  return starts
}

/** Every 1 January from the first that is not before `fromMs` to the last before `toMs`. */
export function yearStarts(fromMs: number, toMs: number): number[] {
  const starts: number[] = []
  const first = yearStart(fromMs)
  for (let at = first < fromMs ? addYears(first, 1) : first; at < toMs; at = addYears(at, 1)) starts.push(at)
  return starts
}
