import { type ReactNode, useEffect, useRef, useState } from 'react'
import { whenWantedNow } from './wanted-now.ts'

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
  useEffect(() => {
    const element = ref.current
    if (element === null || seen) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
    })
    observer.observe(element)
    if (!onPaper) return () => observer.disconnect()
    const callOff = whenWantedNow(() => setSeen(true))
    return () => {
      observer.disconnect()
      callOff()
    }
  }, [seen, onPaper])
  return <div ref={ref}>{seen ? children : before}</div>
}
