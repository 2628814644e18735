import { useEffect, useSyncExternalStore } from 'react'
import type { Theme } from '#view/views.ts'

const dark = () => window.matchMedia('(prefers-color-scheme: dark)')

function subscribe(listener: () => void) {
  const query = dark()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The theme in force: the reader's choice, or the system's. Tells the style sheet too. */
export function useTheme(choice: Theme): 'light' | 'dark' {
  const system = useSyncExternalStore(subscribe, () => (dark().matches ? 'dark' : 'light'))
  useEffect(() => {
    if (choice === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = choice
  }, [choice])
  return choice === 'system' ? system : choice
}
