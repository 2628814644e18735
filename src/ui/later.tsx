import { type ReactNode, startTransition, useDeferredValue, useEffect, useState } from 'react'

const longestWaitMs = 400

/** What it holds is drawn in a step of its own, when the browser has nothing else to do; `before` stands in its place till then. */
export function Later({ before = null, children }: { before?: ReactNode; children: ReactNode }) {
  const [isTime, setTime] = useState(false)
  useEffect(() => whenIdle(() => startTransition(() => setTime(true))), [])
  return isTime ? children : before
}

/** What it holds is rendered in slices between which the browser draws and answers: a page as one piece held a slow machine for a second. */
export const InSlices = ({ before, children }: { before: ReactNode; children: ReactNode }) =>
  useDeferredValue(true, false) ? children : before

/** Calls back once there is a moment, and gives what calls that off. Not every browser tells when it is idle. */
function whenIdle(then: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const asked = requestIdleCallback(then, { timeout: longestWaitMs })
    return () => cancelIdleCallback(asked)
  }
  const timer = setTimeout(then)
  return () => clearTimeout(timer)
}
