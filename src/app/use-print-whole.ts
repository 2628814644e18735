import { useEffect } from 'react'
import { wholePage } from '#ui/wanted-now.ts'

const [lookMs, mostLooks] = [100, 50]

/** Prints with ctrl or cmd P only when what stands below the first screen has come, for at most five seconds. The browser's own menu prints at once what there is. */
export function usePrintWhole(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey)) return
      if (event.shiftKey || event.altKey) return
      event.preventDefault()
      window.dispatchEvent(new Event(wholePage))
      let looks = 0
      const look = () => {
        looks += 1
        if (looks < mostLooks && document.querySelector('[data-waiting]') !== null) setTimeout(look, lookMs)
        else window.print()
      }
      setTimeout(look, lookMs)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
