import { type RefObject, useEffect, useLayoutEffect, useReducer, useState } from 'react'
import { flushSync } from 'react-dom'
import { useSteps } from '#ui/later.tsx'
import { usePrinting } from '#ui/use-printing.ts'
import type { followRows, RowsToFollow } from './follow-rows.ts'

const signsOfReader = ['pointerenter', 'focusin', 'wheel', 'touchstart', 'scroll', 'keydown'] as const
/** Of the window's height, as the style sheet has it. */
const mostOfWindow = 0.76

/**
 * Which rows to draw: first those that the scroller can show, in two steps, then, once a reader comes near, those in sight with some around
 * them, then loaded code follows them; `isPartial` before the second step. Paper has them all, and so has a page that the code did not reach.
 */
export function useRowsInSight(scroller: RefObject<HTMLElement | null>, rows: RowsToFollow) {
  const { count, rowPx, headPx } = rows
  const printing = usePrinting()
  const [windowPx] = useState(() => window.innerHeight)
  const [wanted, setWanted] = useState(false)
  const [follower, setFollower] = useState<ReturnType<typeof followRows> | 'failed' | null>(null)
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const steps = useSteps(2)
  const fitting = Math.max(1, Math.ceil((windowPx * mostOfWindow - headPx) / rowPx))

  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const comesNear = () => {
      listening.abort()
      setWanted(true)
    }
    for (const sign of signsOfReader)
      scroller.current?.addEventListener(sign, comesNear, { signal, passive: true })
    window.addEventListener('resize', comesNear, { signal })
    return () => listening.abort()
  }, [scroller])
  useEffect(() => {
    const roomPx = (scroller.current?.clientHeight ?? 0) - headPx
    if (roomPx > Math.min(fitting, count) * rowPx && fitting < count) setWanted(true)
  }, [scroller, fitting, count, rowPx, headPx])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it keeps up with rows by itself
  useEffect(() => {
    if (!wanted) return
    import('./follow-rows.ts').then(
      (module) => {
        if (scroller.current === null) return
        setFollower(
          module.followRows(scroller.current, rows, (_, isScrolling) =>
            // A row that has come into sight is drawn with the frame that shows it.
            isScrolling ? flushSync(redraw) : redraw(),
          ),
        )
      },
      () => setFollower('failed'),
    )
  }, [wanted])

  const following = follower === 'failed' ? null : follower
  following?.keepUp(rows)
  useLayoutEffect(() => following?.virtualizer._didMount(), [following])
  useLayoutEffect(() => following?.virtualizer._willUpdate())
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height of rows is measured anew
  useEffect(() => following?.virtualizer.measure(), [following, rowPx])

  if (printing || follower === 'failed') return { first: 0, end: count, isPartial: false }
  const items = following?.virtualizer.getVirtualItems() ?? []
  return {
    isPartial: steps < 2,
    first: items[0]?.index ?? 0,
    end: Math.min(count, (items.at(-1)?.index ?? Math.ceil((fitting * steps) / 2) - 1) + 1),
  }
}
