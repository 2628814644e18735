import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Span } from '#charts/model.ts'

const settleMs = 250

interface Moving {
  readonly window: Span
  /** The window from which the movement started: once the address has another, the movement is over. */
  readonly of: Span
  readonly onScreen: { readonly top: number; readonly bottom: number } | undefined
}

/**
 * A window on time that moves at once, a frame at a time, and is told once it rests; follows the given one when that
 * changes. `onScreen` is the part of the chart that can be seen while it moves, in pixels from the chart's top.
 */
export function useWindow(given: Span, chart: RefObject<Element | null>, onRest: (window: Span) => void) {
  const [moving, setMoving] = useState<Moving | null>(null)
  const latest = useRef<Span>(given)
  const frame = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const rest = useRef(onRest)
  useEffect(() => {
    rest.current = onRest
  })
  useEffect(() => {
    latest.current = given
  }, [given])
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current)
      clearTimeout(timer.current)
    },
    [],
  )
  const move = useCallback(
    (window: Span) => {
      latest.current = window
      cancelAnimationFrame(frame.current)
      frame.current = requestAnimationFrame(() =>
        setMoving({ window: latest.current, of: given, onScreen: partOnScreen(chart.current) }),
      )
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        setMoving({ window: latest.current, of: given, onScreen: undefined })
        rest.current(latest.current)
      }, settleMs)
    },
    [given, chart],
  )
  const now = moving !== null && moving.of === given ? moving : null
  return { window: now?.window ?? given, onScreen: now?.onScreen, latest: latest as RefObject<Span>, move }
}

const marginPx = 60

function partOnScreen(element: Element | null): Moving['onScreen'] {
  if (element === null) return undefined
  const { top } = element.getBoundingClientRect()
  return { top: -top - marginPx, bottom: window.innerHeight - top + marginPx }
}
