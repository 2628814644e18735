import type { Language } from '#domain/vocabulary.ts'
import type { Legend } from '#scenes/legend.ts'
import { measureByTable, shorten, wrapText } from '#scenes/measure.ts'
import type { Box, SlideSize } from '../pptx/units.ts'
import { measureFor } from './faces.ts'

/** A text on a slide, one paragraph a line of what was written, with the lines into which it breaks. */
export interface SlideText {
  readonly name: 'title' | 'takeaway' | 'subtitle' | 'note' | 'source' | 'address'
  readonly paragraphs: readonly string[]
  readonly lines: readonly string[]
  readonly box: Box
  readonly sizePx: number
  readonly bold: boolean
  readonly ink: 'text' | 'muted'
  /** Where it leads. */
  readonly link?: string
}

export interface Furniture {
  /** The finding, or what somebody calls the slide. */
  readonly title: string
  /** What somebody wants to be taken away; empty is nothing. */
  readonly takeaway: string
  readonly subtitle: string
  /** Small lines below the subtitle. */
  readonly notes: readonly string[]
  readonly legend: (Legend & { readonly name: string }) | null
  readonly sourceLine: string
  readonly address: string
}

/** What stands round a chart on its slide, with places. */
export interface PlacedFurniture {
  readonly texts: readonly SlideText[]
  readonly legend: (Legend & { readonly name: string; readonly box: Box }) | null
  /** The hairline above the foot. */
  readonly rule: Box
  /** What is left for the chart. */
  readonly room: Box
}

export const marginPx = 36
/** The width between the margins of a slide. */
export const innerWidth = ({ widthPx }: SlideSize): number => widthPx - 2 * marginPx
export const lineHeight = 1.28
const topPx = 24
const [titlePx, subtitlePx, notePx, sourcePx] = [26, 15, 12, 12]
/** Letters for a text of somebody's own: smaller the longer it is, and never cut. */
const ownTitle = [
  [titlePx, 2],
  [22, 2],
  [18, 3],
  [15, 5],
] as const
const ownTakeaway = [
  [18, 2],
  [16, 3],
  [14, 4],
  [12, 7],
  [10, 12],
] as const

/** Places what stands round a chart; `ownName` tells that the title is somebody's own. */
export function placeFurniture(
  furniture: Furniture,
  size: SlideSize,
  language: Language,
  ownName = false,
): PlacedFurniture {
  const { title, takeaway, subtitle, notes, legend, sourceLine, address } = furniture
  const innerPx = innerWidth(size)
  const texts: SlideText[] = []
  let y = topPx
  const write = (
    name: SlideText['name'],
    paragraphs: readonly string[],
    sizePx: number,
    { bold = false, ink, most }: { bold?: boolean; ink: SlideText['ink']; most: number },
  ) => {
    const lines = linesOf(paragraphs, innerPx, sizePx, language, bold).slice(0, most)
    const heightPx = Math.ceil(Math.max(1, lines.length) * sizePx * lineHeight)
    texts.push({
      name,
      paragraphs,
      lines,
      box: { x: marginPx, y, widthPx: innerPx, heightPx },
      sizePx,
      bold,
      ink,
    })
    y += heightPx
  }
  const titleSize = ownName ? fitting([title], ownTitle, innerPx, language, true) : ([titlePx, 2] as const)
  write('title', [title], titleSize[0], { bold: true, ink: 'text', most: titleSize[1] })
  if (takeaway.trim() !== '') {
    const said = takeaway.trim().split('\n')
    // More line breaks than a slide has lines are spaces.
    const paragraphs = said.length > 8 ? [said.join(' ')] : said
    const [sizePx, most] = fitting(paragraphs, ownTakeaway, innerPx, language)
    y += 4
    write('takeaway', paragraphs, sizePx, { ink: 'text', most })
  }
  y += 4
  write('subtitle', [subtitle], subtitlePx, { ink: 'muted', most: 3 })
  if (notes.length > 0) y += 3
  for (const note of notes) write('note', [note], notePx, { ink: 'muted', most: 2 })

  const footTop = size.heightPx - 24 - 18
  const sourceWidth = Math.min(innerPx, measureByTable(sourceLine, sourcePx) + 8)
  const addressWidth = innerPx - sourceWidth - 16
  const foot = { y: footTop + 4, heightPx: 18 }
  const shown = shorten(address, addressWidth, sourcePx, measureByTable)
  const small = { sizePx: sourcePx, bold: false, ink: 'muted' } as const
  texts.push(
    {
      ...small,
      name: 'source',
      paragraphs: [sourceLine],
      lines: [sourceLine],
      box: { ...foot, x: marginPx, widthPx: sourceWidth },
    },
    {
      ...small,
      name: 'address',
      paragraphs: [shown],
      lines: [shown],
      box: { ...foot, x: marginPx + innerPx - addressWidth, widthPx: addressWidth },
      link: address,
    },
  )
  let bottom = footTop - 8
  let placedLegend: PlacedFurniture['legend'] = null
  if (legend !== null) {
    bottom -= legend.heightPx
    placedLegend = {
      ...legend,
      box: { x: marginPx, y: bottom, widthPx: innerPx, heightPx: legend.heightPx },
    }
    bottom -= 8
  }
  const top = y + 12
  return {
    texts,
    legend: placedLegend,
    rule: { x: marginPx, y: footTop, widthPx: innerPx, heightPx: 0 },
    room: { x: marginPx, y: top, widthPx: innerPx, heightPx: bottom - top },
  }
}

/** Paragraphs broken into lines in the faces of a slide. */
export const linesOf = (
  paragraphs: readonly string[],
  widthPx: number,
  sizePx: number,
  language: Language,
  bold = false,
): string[] =>
  paragraphs.flatMap((text) => {
    const lines = wrapText(text, widthPx, sizePx, measureFor(language), { bold })
    return lines.length === 0 ? [''] : lines
  })

/** The largest letters at which paragraphs stand in as many lines as those letters may take; the smallest take what they need. */
export function fitting(
  paragraphs: readonly string[],
  sizes: readonly (readonly [sizePx: number, most: number])[],
  widthPx: number,
  language: Language,
  bold = false,
): readonly [sizePx: number, lines: number] {
  const needed = (sizePx: number) => linesOf(paragraphs, widthPx, sizePx, language, bold).length
  const found = sizes.find(([sizePx, most]) => needed(sizePx) <= most)
  const smallest = sizes.at(-1)?.[0] ?? notePx
  return found ?? [smallest, needed(smallest)]
}
