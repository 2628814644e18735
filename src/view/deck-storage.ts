import { useSyncExternalStore } from 'react'

/** Where the reader's deck is kept: as text, in this browser. What it means, `deck.ts` knows. */
export interface StoredDeck {
  /** Null: nothing was ever kept. */
  readonly text: string | null
  /** Why the text is in this tab alone, and gone with it. */
  readonly failure: StorageFailure | null
}
export type StorageFailure = 'blocked' | 'full'

const key = 'china-llm-landscape.deck'
const asideKey = `${key}.aside`

const listeners = new Set<() => void>()
let stored: StoredDeck | undefined

/** The deck as it is kept now. */
export function readStoredDeck(): StoredDeck {
  stored ??= attempt(() => window.localStorage.getItem(key))
  return stored
}

function attempt(read: () => string | null): StoredDeck {
  try {
    return { text: read(), failure: null }
  } catch {
    return { text: null, failure: 'blocked' }
  }
}

/** Keeps a deck; where the browser does not let it, this tab keeps it alone and the failure says why. */
export function storeDeck(text: string): StorageFailure | null {
  const failure = put(key, text)
  stored = { text, failure }
  for (const listener of listeners) listener()
  return failure
}

/** Keeps a text that is no whole deck apart, so that nothing a person made is written over. */
export const setAside = (text: string): StorageFailure | null => put(asideKey, text)

function put(where: string, text: string): StorageFailure | null {
  try {
    window.localStorage.setItem(where, text)
    return null
  } catch (error) {
    return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'blocked'
  }
}

function subscribe(listener: () => void) {
  // Another tab changed it; a null key is all of the storage at once.
  const onStorage = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return
    const now = attempt(() => window.localStorage.getItem(key))
    if (now.text !== stored?.text) stored = now
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', onStorage)
  }
}

/** The deck as it is kept; renders again when it changes, here or in another tab. */
export const useStoredDeck = (): StoredDeck => useSyncExternalStore(subscribe, readStoredDeck)

/** How many slides a kept deck has, without reading it. */
export const countSlides = ({ text }: StoredDeck): number => (text?.match(/&slide=/g) ?? []).length
