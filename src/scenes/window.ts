import type { Span } from '#charts/model.ts'

/** No window on time is shorter: three weeks. */
export const shortestWindowMs = 21 * 86_400_000

/** A window made `factor` times as long around an instant, within the span and no shorter than allowed. */
export function zoomWindow(window: Span, factor: number, aboutMs: number, span: Span): Span {
  const length = window.to - window.from
  const wanted = Math.min(span.to - span.from, Math.max(shortestWindowMs, length * factor))
  const share = (Math.min(window.to, Math.max(window.from, aboutMs)) - window.from) / length
  return within({ from: aboutMs - share * wanted, to: aboutMs + (1 - share) * wanted }, span)
}

/** A window moved in time, stopping at the ends of the span. */
export const panWindow = (window: Span, byMs: number, span: Span): Span =>
  within({ from: window.from + byMs, to: window.to + byMs }, span)

/** The same window, moved only if the instant is not comfortably inside: then the instant stands in its middle. */
export function showInstant(window: Span, atMs: number, span: Span): Span {
  const margin = (window.to - window.from) * 0.03
  if (atMs >= window.from + margin && atMs <= window.to - margin) return window
  return panWindow(window, atMs - (window.from + window.to) / 2, span)
}

/** A window with one end moved; the other stays, and the ends never meet. */
export function moveEnd(window: Span, end: 'from' | 'to', toMs: number, span: Span): Span {
  return end === 'from'
    ? { from: Math.max(span.from, Math.min(toMs, window.to - shortestWindowMs)), to: window.to }
    : { from: window.from, to: Math.min(span.to, Math.max(toMs, window.from + shortestWindowMs)) }
}

function within({ from, to }: Span, span: Span): Span {
  const shift = from < span.from ? span.from - from : to > span.to ? span.to - to : 0
  return { from: Math.max(span.from, from + shift), to: Math.min(span.to, to + shift) }
}
