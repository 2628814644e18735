import { useSyncExternalStore } from 'react'

let open = false
const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Opens or closes the search, from wherever on the page. */
export function setSearchOpen(next: boolean): void {
  open = next
  for (const listener of listeners) listener()
}

/** Whether the search is open. */
export const useSearchOpen = (): boolean => useSyncExternalStore(subscribe, () => open)
