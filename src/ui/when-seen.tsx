import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** Sent to the window when all that it holds is wanted at once. */
export const wholePage = 'whole-page'

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
    // The browser prints what stands there when the event is over.
    if (!onPaper) return () => observer.disconnect()
    const showNow = () => flushSync(() => setSeen(true))
    window.addEventListener('beforeprint', showNow)
    window.addEventListener(wholePage, showNow)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', showNow)
      window.removeEventListener(wholePage, showNow)
    }
  }, [seen, onPaper])
  return <div ref={ref}>{seen ? children : before}</div>
}
