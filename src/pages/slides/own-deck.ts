import { chartPages } from '#charts/chart-pages.ts'
import type { ChartId } from '#charts/model.ts'
import type { Language } from '#domain/vocabulary.ts'
import { type Deck, type DeckProblem, emptyDeck, readDeck } from '#view/deck.ts'
import type { StoredDeck } from '#view/deck-storage.ts'

export type OwnDeck = Deck<ChartId>

/** The deck that this browser keeps; one that was never begun is empty and in the reader's language. */
export function ownDeck(
  { text }: StoredDeck,
  language: Language,
): { deck: OwnDeck; problems: readonly DeckProblem[] } {
  const fresh = { ...emptyDeck, language }
  if (text === null) return { deck: fresh, problems: [] }
  const { deck, problems } = readDeck(text, chartPages)
  return { deck: deck ?? fresh, problems }
}
