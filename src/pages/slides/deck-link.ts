import type { ChartId } from '#charts/model.ts'
import { type Deck, writeDeck } from '#view/deck.ts'
import { pathOf } from '#view/routes.ts'

/** The address that carries a whole deck: what stands behind `#` is never sent to a server. */
export const deckLink = (deck: Deck<ChartId>, site: URL): string =>
  new URL(`./${pathOf({ page: 'slides' })}#${writeDeck(deck)}`, site).href
