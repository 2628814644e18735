/** A date no finer than its source: `2023-07-07`, `2023-07`, `2023-Q3` or `2023`. */
export interface When {
  readonly value: string
  readonly precision: Precision
}

export const precisions = ['day', 'month', 'quarter', 'year'] as const
export type Precision = (typeof precisions)[number]

const shapes: Record<Precision, RegExp> = {
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  quarter: /^\d{4}-Q[1-4]$/,
  year: /^\d{4}$/,
}

/** The precision that a written date has, or undefined when it is not a date of ours. Takes `2023-Q3`, gives `quarter`. */
export function precisionOf(value: string): Precision | undefined {
  const precision = precisions.find((candidate) => shapes[candidate].test(value))
  if (precision === 'day' && utcDay(startOf({ value, precision })) !== value) return undefined
  return precision
}

/** First instant of the period in UTC milliseconds. */
export function startOf({ value, precision }: When): number {
  const year = Number(value.slice(0, 4))
  if (precision === 'year') return Date.UTC(year, 0, 1)
  if (precision === 'quarter') return Date.UTC(year, (Number(value.slice(6)) - 1) * 3, 1)
  const month = Number(value.slice(5, 7)) - 1
  return precision === 'month' ? Date.UTC(year, month, 1) : Date.UTC(year, month, Number(value.slice(8, 10)))
}

/** First instant after the period in UTC milliseconds: a quarter ends where the next begins. */
export function endOf(when: When): number {
  const start = new Date(startOf(when))
  const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()]
  if (when.precision === 'year') return Date.UTC(year + 1, 0, 1)
  if (when.precision === 'quarter') return Date.UTC(year, month + 3, 1)
  if (when.precision === 'month') return Date.UTC(year, month + 1, 1)
  return Date.UTC(year, month, day + 1)
}

/** Middle of the period in UTC milliseconds, where an undated day is drawn. */
export const middleOf = (when: When): number =>
  when.precision === 'day' ? startOf(when) : (startOf(when) + endOf(when)) / 2

/** Orders by first possible day, then the finer date first, so that lists never depend on their input's order. */
export const compareWhen = (a: When, b: When): number =>
  startOf(a) - startOf(b) || precisions.indexOf(a.precision) - precisions.indexOf(b.precision)

/** UTC milliseconds as `2023-07-07`. */
const utcDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10)
