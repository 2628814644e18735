import { chartPages } from '#charts/chart-pages.ts'
import type { ChartId } from '#charts/model.ts'
import type { Wording } from '#i18n/wording.ts'
import { mostSlides, slideQuery, writeDeck } from '#view/deck.ts'
import { readStoredDeck, setAside, storeDeck } from '#view/deck-storage.ts'
import { ownDeck } from './own-deck.ts'

/** Adds a view to the end of the reader's deck; gives what to tell them. */
export function addSlide(
  { chart, query }: { readonly chart: ChartId; readonly query: string },
  { t, language }: Wording,
): string {
  const stored = readStoredDeck()
  const { deck, problems } = ownDeck(stored, language)
  if (deck.slides.length >= mostSlides) return t('export.fullDeck', { n: mostSlides })
  // What was kept and cannot be read whole is not written over.
  if (problems.length > 0 && stored.text !== null) setAside(stored.text)
  const slide = { chart, query: slideQuery(chartPages[chart], query).query, name: null, takeaway: '' }
  const failure = storeDeck(writeDeck({ ...deck, slides: [...deck.slides, slide] }))
  const added = t('export.addedSlide', { n: deck.slides.length + 1 })
  return failure === null ? added : `${added}. ${t(`export.kept.${failure}`)}`
}
