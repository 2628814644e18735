import { type D3ZoomEvent, select, type ZoomBehavior, zoom, zoomIdentity, zoomTransform } from 'd3'
import { type RefObject, useEffect, useRef } from 'react'
import type { Span } from '#charts/model.ts'
import { panWindow, shortestWindowMs } from '#scenes/window.ts'

interface Options {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly left: number
  readonly right: number
  readonly span: Span
  readonly window: Span
  onMove(window: Span): void
}

/**
 * Wheel with ctrl or cmd and pinch zoom, a drag pans (d3-zoom); a wheel or swipe sideways pans too. Plain scrolling and
 * a vertical swipe stay with the page.
 */
export function useZoom({ svg, left, right, span, window, onMove }: Options): void {
  const tell = useRef(onMove)
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null)
  const shown = useRef(window)
  useEffect(() => {
    tell.current = onMove
    shown.current = window
  })

  useEffect(() => {
    const element = svg.current
    if (element === null || right <= left) return
    const msPerPx = (span.to - span.from) / (right - left)
    const zooming = zoom<SVGSVGElement, unknown>()
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
      // A pinch on a touchpad comes as small wheel steps with ctrl, a real wheel as large ones.
      .wheelDelta(
        (event: WheelEvent) =>
          -event.deltaY *
          (event.deltaMode === 1 ? 0.05 : event.deltaMode === 2 ? 1 : 0.002) *
          (event.ctrlKey && Math.abs(event.deltaY) < 40 ? 8 : 1),
      )
      .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (sourceEvent === null || sourceEvent === undefined) return
        const at = (px: number) => span.from + (transform.invertX(px) - left) * msPerPx
        tell.current({ from: at(left), to: at(right) })
      })
    behaviour.current = zooming
    const chart = select(element)
    chart.call(zooming).on('dblclick.zoom', null)
    const sideways = (event: WheelEvent) => {
      const by = event.shiftKey ? event.deltaY : event.deltaX
      if (
        event.ctrlKey ||
        event.metaKey ||
        by === 0 ||
        (!event.shiftKey && Math.abs(by) <= Math.abs(event.deltaY))
      )
        return
      event.preventDefault()
      const { from, to } = shown.current
      tell.current(panWindow(shown.current, (by / (right - left)) * (to - from), span))
    }
    const swipe = swipeHandlers(
      element,
      (byPx, start) => {
        tell.current(panWindow(start, (-byPx / (right - left)) * (start.to - start.from), span))
      },
      () => shown.current,
    )
    element.addEventListener('wheel', sideways, { passive: false })
    return () => {
      chart.on('.zoom', null)
      element.removeEventListener('wheel', sideways)
      swipe.remove()
    }
  }, [svg, left, right, span])

  useEffect(() => {
    const element = svg.current
    if (element === null || behaviour.current === null || right <= left) return
    const scale = (span.to - span.from) / (window.to - window.from)
    const start = left + ((window.from - span.from) / (span.to - span.from)) * (right - left)
    const wanted = zoomIdentity.translate(left - start * scale, 0).scale(scale)
    const now = zoomTransform(element)
    // What the gesture itself brought about needs no telling, and would cut a pinch short.
    if (Math.abs(now.k - wanted.k) < 1e-6 * wanted.k && Math.abs(now.x - wanted.x) < 0.01) return
    behaviour.current.transform(select(element), wanted)
  }, [svg, left, right, span, window])
}

/** One finger pans; the browser ends it (pointercancel) when the finger turns out to scroll the page. */
function swipeHandlers(
  element: SVGSVGElement,
  onSwipe: (byPx: number, start: Span) => void,
  windowNow: () => Span,
) {
  let from: { id: number; x: number; window: Span } | null = null
  const fingers = new Set<number>()
  const down = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return
    fingers.add(event.pointerId)
    from = fingers.size === 1 ? { id: event.pointerId, x: event.clientX, window: windowNow() } : null
  }
  const move = (event: PointerEvent) => {
    if (from?.id === event.pointerId && Math.abs(event.clientX - from.x) > 6)
      onSwipe(event.clientX - from.x, from.window)
  }
  const up = (event: PointerEvent) => {
    fingers.delete(event.pointerId)
    from = null
  }
  const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up }
  const names = Object.keys(listeners) as (keyof typeof listeners)[]
  for (const name of names) element.addEventListener(name, listeners[name])
  return {
    remove() {
      for (const name of names) element.removeEventListener(name, listeners[name])
    },
  }
}
