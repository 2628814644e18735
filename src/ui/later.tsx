import { type ReactNode, startTransition, useDeferredValue, useEffect, useState } from 'react'
import { whenWantedNow } from './wanted-now.ts'

const longestWaitMs = 400

/** What it holds is rendered in slices between which the browser draws and answers: a page as one piece held a slow machine for a second. */
export const InSlices = ({ before, children }: { before: ReactNode; children: ReactNode }) =>
  useDeferredValue(true, false) ? children : before

/** Asks for parts of what stands after it, each in a slice of its own, as the browser gets no word in while one component works. The parts keep what they worked out. */
export const AskedAhead = ({ parts }: { parts: readonly (() => unknown)[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
  parts.map((part, at) => <Asked key={at} part={part} />)

function Asked({ part }: { part: () => unknown }) {
  part()
  return null
}

/** What it holds is drawn in a step of its own, after what stands around it. */
export const Later = ({ children }: { children: ReactNode }) => (useSteps(2) === 2 ? children : null)

/**
 * How many of `count` steps are to be drawn by now: the first at once, each other one when the browser has nothing else to do,
 * all of them for paper.
 */
export function useSteps(count: number): number {
  const [done, setDone] = useState(1)
  useEffect(() => {
    if (done >= count) return
    const callOff = [
      whenIdle(() => startTransition(() => setDone(done + 1))),
      whenWantedNow(() => setDone(count)),
    ]
    return () => {
      for (const end of callOff) end()
    }
  }, [done, count])
  return Math.min(done, count)
}

/** Calls back once there is a moment, and gives what calls that off. Not every browser tells when it is idle. */
function whenIdle(then: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const asked = requestIdleCallback(then, { timeout: longestWaitMs })
    return () => cancelIdleCallback(asked)
  }
  const timer = setTimeout(then)
  return () => clearTimeout(timer)
}
