import { type ReactNode, useEffect, useRef, useState } from 'react'

/** Renders what it holds once it comes into the window, so that nothing heavy loads before it is needed; `before` stands in its place till then. */
export function WhenSeen({ before, children }: { before: ReactNode; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (element === null || seen) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [seen])
  return <div ref={ref}>{seen ? children : before}</div>
}
