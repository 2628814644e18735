import { useMemo } from 'react'
import type { Language } from '#domain/vocabulary.ts'
import { type DeckProblem, writeDeck } from '#view/deck.ts'
import { type StorageFailure, setAside, storeDeck, useStoredDeck } from '#view/deck-storage.ts'
import { type OwnDeck, ownDeck } from './own-deck.ts'

/** The reader's deck, what of it could not be read or kept, and how to change it. */
export function useOwnDeck(language: Language): {
  deck: OwnDeck
  problems: readonly DeckProblem[]
  failure: StorageFailure | null
  keep(deck: OwnDeck): void
} {
  const stored = useStoredDeck()
  const { deck, problems } = useMemo(() => ownDeck(stored, language), [stored, language])
  return {
    deck,
    problems,
    failure: stored.failure,
    keep(next) {
      // What was kept and cannot be read whole is not written over.
      if (problems.length > 0 && stored.text !== null) setAside(stored.text)
      storeDeck(writeDeck(next))
    },
  }
}
