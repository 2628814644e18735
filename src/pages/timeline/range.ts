import type { Span } from '#charts/model.ts'

/** A window as the address holds it: whole days, an end that is the span's own is not written. */
export function rangeOf({ from, to }: Span, span: Span) {
  const day = (ms: number) => ({ value: new Date(ms).toISOString().slice(0, 10), precision: 'day' as const })
  return { from: from <= span.from ? null : day(from), to: to >= span.to ? null : day(to - 1) }
}
