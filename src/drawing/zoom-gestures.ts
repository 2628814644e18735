import { type D3ZoomEvent, select, zoom, zoomIdentity, zoomTransform } from 'd3'
import type { Span } from '#charts/model.ts'
import { shortestWindowMs } from '#scenes/window.ts'
import { wheelDoublings } from './wheel.ts'

interface Plot {
  readonly left: number
  readonly right: number
  readonly span: Span
}

export interface ZoomGestures {
  /** Says where the window is by other ways, so that the next gesture starts from there. */
  follow(window: Span): void
  remove(): void
}

/** Zooms by wheel with ctrl or cmd and by pinch, pans by dragging (d3-zoom); tells each new window. */
export function zoomGestures(
  element: SVGSVGElement,
  { left, right, span }: Plot,
  tell: (window: Span) => void,
): ZoomGestures {
  const msPerPx = (span.to - span.from) / (right - left)
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, (span.to - span.from) / shortestWindowMs])
    .extent([
      [left, 0],
      [right, 1],
    ])
    .translateExtent([
      [left, Number.NEGATIVE_INFINITY],
      [right, Number.POSITIVE_INFINITY],
    ])
    .filter((event: WheelEvent | MouseEvent | TouchEvent) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey
      if ('touches' in event) return event.touches.length > 1
      return event.button === 0 && !event.ctrlKey
    })
    .wheelDelta(wheelDoublings)
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (sourceEvent === null || sourceEvent === undefined) return
      const at = (px: number) => span.from + (transform.invertX(px) - left) * msPerPx
      tell({ from: at(left), to: at(right) })
    })
  const chart = select(element)
  chart.call(behaviour).on('dblclick.zoom', null)
  return {
    follow(window) {
      const scale = (span.to - span.from) / (window.to - window.from)
      const start = left + (window.from - span.from) / msPerPx
      const wanted = zoomIdentity.translate(left - start * scale, 0).scale(scale)
      const now = zoomTransform(element)
      // What the gesture itself brought about needs no telling, and would cut a pinch short.
      if (Math.abs(now.k - wanted.k) < 1e-6 * wanted.k && Math.abs(now.x - wanted.x) < 0.01) return
      behaviour.transform(chart, wanted)
    },
    remove() {
      chart.on('.zoom', null)
    },
  }
}
