import { type RefObject, useEffect, useRef } from 'react'
import type { Span } from '#charts/model.ts'
import { panWindow, zoomWindow } from '#scenes/window.ts'
import { wheelDoublings } from './wheel.ts'
import type { ZoomGestures } from './zoom-gestures.ts'

interface Options {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly left: number
  readonly right: number
  readonly span: Span
  readonly window: Span
  onMove(window: Span): void
}

/**
 * Wheel with ctrl or cmd and pinch zoom, a drag pans; a wheel or swipe sideways pans too. Plain scrolling and a vertical
 * swipe stay with the page. What zooming needs is loaded when a pointer first comes to the chart: buttons and keys do without.
 */
export function useZoom({ svg, left, right, span, window, onMove }: Options): void {
  const tell = useRef(onMove)
  const code = useRef<typeof import('./zoom-gestures.ts') | null>(null)
  const gestures = useRef<ZoomGestures | null>(null)
  const shown = useRef(window)
  useEffect(() => {
    tell.current = onMove
    shown.current = window
  })

  useEffect(() => {
    const element = svg.current
    if (element === null || right <= left) return
    let isGone = false
    const start = ({ zoomGestures }: typeof import('./zoom-gestures.ts')) => {
      gestures.current = zoomGestures(element, { left, right, span }, (next) => tell.current(next))
      gestures.current.follow(shown.current)
    }
    const load = async () => {
      try {
        code.current ??= await import('./zoom-gestures.ts')
        if (!isGone && gestures.current === null) start(code.current)
      } catch {
        // The next pointer that comes tries again; until then there are buttons and keys.
        listen()
      }
    }
    const listen = () => {
      if (!isGone)
        for (const name of approaches) element.addEventListener(name, load, { once: true, passive: true })
    }
    if (code.current === null) listen()
    else start(code.current)
    const wheel = (event: WheelEvent) => {
      const { from, to } = shown.current
      if (event.ctrlKey || event.metaKey) {
        if (gestures.current !== null) return
        // The first turns of the wheel may come before the code for it.
        event.preventDefault()
        const x = event.clientX - element.getBoundingClientRect().left
        const about = from + ((x - left) / (right - left)) * (to - from)
        return tell.current(zoomWindow(shown.current, 2 ** -wheelDoublings(event), about, span))
      }
      const by = event.shiftKey ? event.deltaY : event.deltaX
      if (by === 0 || (!event.shiftKey && Math.abs(by) <= Math.abs(event.deltaY))) return
      event.preventDefault()
      tell.current(panWindow(shown.current, (by / (right - left)) * (to - from), span))
    }
    const swipe = swipeHandlers(
      element,
      (byPx, begun) => {
        tell.current(panWindow(begun, (-byPx / (right - left)) * (begun.to - begun.from), span))
      },
      () => shown.current,
      () => gestures.current === null,
    )
    element.addEventListener('wheel', wheel, { passive: false })
    return () => {
      isGone = true
      gestures.current?.remove()
      gestures.current = null
      for (const name of approaches) element.removeEventListener(name, load)
      element.removeEventListener('wheel', wheel)
      swipe.remove()
    }
  }, [svg, left, right, span])

  useEffect(() => {
    gestures.current?.follow(window)
  }, [window])
}

const approaches = ['pointerenter', 'pointermove', 'touchstart'] as const

/**
 * One finger pans, and a mouse for as long as it `pansToo`, before the code for its drags has come; the browser ends it
 * (pointercancel) when the finger turns out to scroll the page.
 */
function swipeHandlers(
  element: SVGSVGElement,
  onSwipe: (byPx: number, start: Span) => void,
  windowNow: () => Span,
  pansToo: () => boolean,
) {
  let from: { id: number; x: number; window: Span } | null = null
  const fingers = new Set<number>()
  const down = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' && (event.button !== 0 || !pansToo())) return
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
