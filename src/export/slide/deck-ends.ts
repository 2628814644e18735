import type { CutSource } from '#domain/cuts.ts'
import type { Language } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import { shorten } from '#scenes/measure.ts'
import type { Box, SlideSize } from '../pptx/units.ts'
import { measureFor } from './faces.ts'
import { fitting, innerWidth, lineHeight, linesOf, marginPx, placeFurniture } from './furniture.ts'
import { entryOf, pagesOfEntries } from './list.ts'
import type { SlidePlan } from './plan.ts'

/** What the first and the last slides of a deck say, besides what its charts do. */
export interface DeckHead {
  readonly title: string
  readonly language: Language
  readonly wording: Wording
  readonly size: SlideSize
  readonly sourceLine: string
  /** Where the deck is, or the site. */
  readonly address: string
}

const titleSizes = [
  [44, 2],
  [36, 3],
  [28, 4],
  [22, 8],
] as const
const contentSizes = [16, 14, 13, 12, 11, 10]

/** The title slide: what the deck is called, its language, what it holds in order, the day of its data, its address. */
export function titlePlan(head: DeckHead, titles: readonly string[]): SlidePlan {
  const { title, language, wording, size } = head
  const innerPx = innerWidth(size)
  const frame = placeFurniture(
    { ...head, title: '', takeaway: '', subtitle: '', notes: [], legend: null },
    size,
    language,
  )
  const [titlePx] = fitting([title], titleSizes, innerPx, language, true)
  const lines = linesOf([title], innerPx, titlePx, language, true)
  const y = Math.round(size.heightPx * 0.14)
  const box: Box = {
    x: marginPx,
    y,
    widthPx: innerPx,
    heightPx: Math.ceil(lines.length * titlePx * lineHeight),
  }
  const below = y + box.heightPx + 8
  const subtitle = `${wording.t('deck.language')} · ${wording.t('deck.contents', { n: titles.length })}`
  const foot = frame.texts.filter(({ name }) => name === 'source' || name === 'address')
  const top = below + 24 + 28
  const room = { x: marginPx, y: top, widthPx: innerPx, heightPx: frame.rule.y - 16 - top }
  const sizePx =
    contentSizes.find((one) => titles.length * one * lineHeight <= room.heightPx) ?? contentSizes.at(-1) ?? 10
  const measure = measureFor(language)
  const most = Math.floor(room.heightPx / (sizePx * lineHeight))
  return {
    size,
    language,
    furniture: {
      ...frame,
      texts: [
        { name: 'title', paragraphs: [title], lines, box, sizePx: titlePx, bold: true, ink: 'text' },
        {
          name: 'subtitle',
          paragraphs: [subtitle],
          lines: [subtitle],
          box: { x: marginPx, y: below, widthPx: innerPx, heightPx: 24 },
          sizePx: 17,
          bold: false,
          ink: 'muted',
        },
        ...foot,
      ],
      room,
    },
    body: {
      kind: 'list',
      list: {
        sizePx,
        box: room,
        entries: titles.slice(0, most).map((finding, index) => {
          const text = shorten(`${index + 1}. ${finding}`, innerPx, sizePx, measure)
          return entryOf(text, null, { widthPx: innerPx, sizePx, language })
        }),
      },
    },
    notes: [title, subtitle, ...titles.map((finding, index) => `${index + 1}. ${finding}`)],
    shown: [],
  }
}

const sourcePx = 10

/** The last slides: every source of what the deck shows, numbered, with its address. */
export function sourcePlans(head: DeckHead, sources: readonly CutSource[]): SlidePlan[] {
  const { language, wording, size } = head
  if (sources.length === 0) return []
  const frame = (page: string) =>
    placeFurniture(
      {
        ...head,
        title: wording.t('deck.sources'),
        takeaway: '',
        subtitle: `${wording.t('deck.sources.count', { n: sources.length })}${page}`,
        notes: [],
        legend: null,
      },
      size,
      language,
    )
  const { room } = frame('')
  const entries = sources.map(({ title, publisher, date, url }, index) =>
    entryOf(`${index + 1}. ${title} – ${publisher}${date === null ? '' : `, ${date}`}.`, url, {
      widthPx: room.widthPx,
      sizePx: sourcePx,
      language,
    }),
  )
  const pages = pagesOfEntries(entries, room.heightPx, sourcePx)
  return pages.map((own, index) => ({
    size,
    language,
    furniture: frame(pages.length === 1 ? '' : ` (${index + 1}/${pages.length})`),
    body: { kind: 'list', list: { sizePx: sourcePx, box: room, entries: own } },
    notes: [],
    shown: [],
  }))
}
