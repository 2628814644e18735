import type { Language } from '#domain/vocabulary.ts'
import { shorten } from '#scenes/measure.ts'
import type { Box } from '../pptx/units.ts'
import { measureFor } from './faces.ts'
import { lineHeight, linesOf } from './furniture.ts'

/** Entries one below the other, as one text of a slide. */
export interface SlideList {
  readonly sizePx: number
  readonly box: Box
  readonly entries: readonly SlideEntry[]
}

export interface SlideEntry {
  readonly text: string
  /** Where it leads, and how much of that is shown after the text. */
  readonly link: { readonly address: string; readonly shown: string } | null
  /** How it breaks into lines. */
  readonly lines: readonly string[]
}

const leastAddressPx = 180

/** An entry as it breaks into lines in the width given. */
export function entryOf(
  text: string,
  address: string | null,
  { widthPx, sizePx, language }: { widthPx: number; sizePx: number; language: Language },
): SlideEntry {
  if (address === null) return { text, link: null, lines: linesOf([text], widthPx, sizePx, language) }
  const measure = measureFor(language)
  const left = widthPx - measure(`${text} `, sizePx) - 2
  const shown = shorten(
    address.replace(/^https?:\/\/(www\.)?/, ''),
    left < leastAddressPx ? widthPx * 0.6 : left,
    sizePx,
    measure,
  )
  return { text, link: { address, shown }, lines: linesOf([`${text} ${shown}`], widthPx, sizePx, language) }
}

/** Entries by slide, as many on each as it holds, none cut in two. */
export function pagesOfEntries(
  entries: readonly SlideEntry[],
  heightPx: number,
  sizePx: number,
): SlideEntry[][] {
  const most = Math.max(1, Math.floor(heightPx / (sizePx * lineHeight)))
  const pages: SlideEntry[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const entry of entries) {
    if (used + entry.lines.length > most) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(entry)
    used += entry.lines.length
  }
  return pages
}
