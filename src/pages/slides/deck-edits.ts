import type { ChartId } from '#charts/model.ts'
import { type DeckSlide, mostSlides } from '#view/deck.ts'
import type { OwnDeck } from './own-deck.ts'

type Slide = DeckSlide<ChartId>

/** The deck with a slide, counted from 0, at another place. */
export function moved(deck: OwnDeck, from: number, to: number): OwnDeck {
  const slide = deck.slides[from]
  if (slide === undefined || to < 0 || to >= deck.slides.length || from === to) return deck
  const rest = deck.slides.toSpliced(from, 1)
  return { ...deck, slides: rest.toSpliced(to, 0, slide) }
}

export const changed = (deck: OwnDeck, at: number, change: Partial<Slide>): OwnDeck => ({
  ...deck,
  slides: deck.slides.map((slide, index) => (index === at ? { ...slide, ...change } : slide)),
})

export const removed = (deck: OwnDeck, at: number): OwnDeck => ({
  ...deck,
  slides: deck.slides.toSpliced(at, 1),
})

/** The deck with a copy of a slide behind it, if it holds one more. */
export function duplicated(deck: OwnDeck, at: number): OwnDeck {
  const slide = deck.slides[at]
  if (slide === undefined || deck.slides.length >= mostSlides) return deck
  return { ...deck, slides: deck.slides.toSpliced(at + 1, 0, slide) }
}

/** The deck with slides behind its own, as many as it holds, and how many it does not. */
export function appended(deck: OwnDeck, slides: readonly Slide[]): { deck: OwnDeck; left: number } {
  const all = [...deck.slides, ...slides]
  return {
    deck: { ...deck, slides: all.slice(0, mostSlides) },
    left: Math.max(0, all.length - mostSlides),
  }
}
