import { startTransition, useLayoutEffect, useRef, useState } from 'react'

/** Width of an element in whole pixels, 0 before it is known. */
export function useWidth<E extends HTMLElement>() {
  const ref = useRef<E>(null)
  const [widthPx, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) startTransition(() => setWidth(Math.floor(entry.contentRect.width)))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, widthPx }
}
