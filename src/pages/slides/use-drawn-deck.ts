import { useEffect, useState } from 'react'
import type { ChartId } from '#charts/model.ts'
import type { CutSource } from '#domain/cuts.ts'
import type { DeckSlide } from '#view/deck.ts'
import { siteRoot } from '#view/location.ts'
import type { OwnDeck } from './own-deck.ts'
import type { DeckData } from './use-deck-data.ts'

/** A slide as it will leave: addresses of its pictures, or why there is none. */
export interface DrawnSlide {
  readonly title: string
  readonly empty: string | null
  readonly pages: readonly string[]
  readonly cited: readonly string[]
  readonly failed: boolean
}
interface DrawnEnds {
  readonly title: string
  /** Null: what the charts cite has not been loaded. */
  readonly sources: readonly string[] | null
}
export interface DrawnDeck {
  readonly slides: ReadonlyMap<string, DrawnSlide>
  readonly ends: DrawnEnds | null
  /** Whether the part of the site that draws slides could be loaded. */
  readonly failed: boolean
}

/** What the picture of a slide depends on. */
export const drawingKey = (
  { language, theme, size }: OwnDeck,
  { chart, query, name, takeaway }: DeckSlide<ChartId>,
): string => JSON.stringify([language, theme, size, chart, query, name, takeaway])

const nothing: DrawnDeck = { slides: new Map(), ends: null, failed: false }
/** While somebody types, nothing is drawn. */
const restMs = 250

/** Draws the slides of a deck one after the other, each in a task of its own, and only those that changed. */
export function useDrawnDeck(
  deck: OwnDeck,
  loaded: DeckData | undefined,
  sources: readonly CutSource[] | undefined,
): DrawnDeck {
  const [drawn, setDrawn] = useState(nothing)
  const [cache] = useState(createCache)
  useEffect(() => () => cache.clear(), [cache])
  useEffect(() => {
    if (loaded === undefined || deck.slides.length === 0) return
    let live = true
    const draw = async () => {
      await pause(cache.slides.size === 0 ? 0 : restMs)
      const [{ chartPreviews, endPreviews }, { deckExport, modelOf }] = await Promise.all([
        import('#export/deck-preview.ts'),
        import('./deck-export.ts'),
      ])
      const show = (ends?: DrawnEnds) =>
        setDrawn((before) => ({ slides: new Map(cache.slides), ends: ends ?? before.ends, failed: false }))
      for (const slide of deck.slides) {
        const key = drawingKey(deck, slide)
        if (cache.slides.has(key)) continue
        await pause(0)
        if (!live) return
        const whole = deckExport({ ...deck, slides: [slide] }, loaded.data, loaded.wording, siteRoot())
        const { title, empty } = modelOf(slide, loaded.data, loaded.wording)
        const head = { title, empty, pages: [], cited: [], failed: false }
        if (empty !== null) cache.slides.set(key, head)
        else
          try {
            const previews = chartPreviews(whole)
            cache.slides.set(key, {
              ...head,
              pages: previews.map(({ svg }) => cache.addressOf(svg)),
              cited: previews.flatMap(({ cited }) => cited),
            })
          } catch {
            cache.slides.set(key, { ...head, failed: true })
          }
        show()
      }
      await pause(0)
      if (!live) return
      const cited = new Set(
        deck.slides.flatMap((slide) => cache.slides.get(drawingKey(deck, slide))?.cited ?? []),
      )
      const isKnown = sources !== undefined || cited.size === 0
      const ends = endPreviews(
        deckExport(deck, loaded.data, loaded.wording, siteRoot()),
        (sources ?? []).filter(({ id }) => cited.has(id)),
      )
      show({
        title: cache.addressOf(ends.title),
        sources: isKnown ? ends.sources.map(cache.addressOf) : null,
      })
    }
    draw().catch(() => {
      if (live) setDrawn({ ...nothing, failed: true })
    })
    return () => {
      live = false
    }
  }, [deck, loaded, sources, cache])
  return drawn
}

/** Pictures by what they depend on, at addresses of this page alone. */
function createCache() {
  const slides = new Map<string, DrawnSlide>()
  const addresses = new Map<string, string>()
  return {
    slides,
    addressOf(svg: string): string {
      const known = addresses.get(svg)
      if (known !== undefined) return known
      const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      addresses.set(svg, address)
      return address
    },
    clear() {
      slides.clear()
      for (const address of addresses.values()) URL.revokeObjectURL(address)
      addresses.clear()
    },
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
