import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useSteps } from './later.tsx'
import { whenWantedNow } from './wanted-now.ts'

const placedAfterSteps = 3

/**
 * Renders what it holds once it comes into the window or is to be printed, so that nothing heavy loads before it is needed;
 * `before` stands in its place till then.
 */
export function WhenSeen({
  before,
  children,
  onPaper = true,
}: {
  before: ReactNode
  children: ReactNode
  /** Whether paper shows what it holds, too, or what stands in its place. */
  onPaper?: boolean
}) {
  const ref = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  // Not while what stands above it is still drawn, in steps: for a moment it would be in the window.
  const isPlaced = useSteps(placedAfterSteps) === placedAfterSteps
  useEffect(() => {
    const element = ref.current
    if (element === null || seen || !isPlaced) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [seen, isPlaced])
  useEffect(() => (seen || !onPaper ? undefined : whenWantedNow(() => setSeen(true))), [seen, onPaper])
  return <div ref={ref}>{seen ? children : before}</div>
}
