import { type Language, languages } from '#domain/vocabulary.ts'
import { readView, writeView } from './codec.ts'
import { type PageId, pathOf } from './routes.ts'
import { codecOf, type SharedView } from './views.ts'

/** Views that somebody collected for one presentation, in order. */
export interface Deck<Chart extends string = string> {
  /** Empty: not named. */
  readonly title: string
  readonly language: Language
  readonly theme: DeckTheme
  readonly size: DeckSize
  readonly slides: readonly DeckSlide<Chart>[]
}
export interface DeckSlide<Chart extends string = string> {
  readonly chart: Chart
  /** Canonical query of the view on the chart's page, without what belongs to the reader or the deck. */
  readonly query: string
  /** In place of the chart's finding; null is the finding. */
  readonly name: string | null
  readonly takeaway: string
}
export const deckThemes = ['light', 'dark'] as const
type DeckTheme = (typeof deckThemes)[number]
export const deckSizes = ['16:9', '4:3'] as const
export type DeckSize = (typeof deckSizes)[number]

export const mostSlides = 40
/** UTF-16 units that each text may have. */
export const longest = { title: 200, name: 200, takeaway: 600 } as const
type TextField = keyof typeof longest
const longestDeck = 250_000
const mostProblems = 20

/** What of a written deck was not understood; everything else stands. `slide` counts from 1. */
export type DeckProblem =
  | { readonly kind: 'no-deck' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'newer'; readonly found: string }
  | { readonly kind: 'setting'; readonly field: string; readonly raw: string }
  | { readonly kind: 'unknown-chart'; readonly raw: string }
  | { readonly kind: 'view'; readonly slide: number; readonly fields: readonly string[] }
  | { readonly kind: 'cut'; readonly field: TextField; readonly slide: number | null }
  | { readonly kind: 'too-many'; readonly left: number }
  /** Of very many problems the first are told, and how many there are besides. */
  | { readonly kind: 'and-more'; readonly left: number }

export const emptyDeck: Deck<never> = { title: '', language: 'en', theme: 'light', size: '16:9', slides: [] }

const version = '1'

/** A deck as one line of parameters, for the fragment of a link and for storage alike: readable, and one spelling a deck. */
export function writeDeck({ title, language, theme, size, slides }: Deck): string {
  const parts = [`deck=${version}`]
  const add = (key: string, value: string, fallback: string) => {
    if (value !== fallback) parts.push(`${key}=${escaped(value)}`)
  }
  add('title', title, emptyDeck.title)
  add('lang', language, emptyDeck.language)
  add('theme', theme, emptyDeck.theme)
  add('size', size, emptyDeck.size)
  for (const { chart, query, name, takeaway } of slides) {
    parts.push(`slide=${escaped(chart + query)}`)
    add('name', name ?? '', '')
    add('takeaway', takeaway, '')
  }
  return parts.join('&')
}

// Within a parameter of a fragment these may stand as they are.
const plain = { '%2C': ',', '%20': '+', '%3F': '?', '%3D': '=', '%3A': ':', '%2F': '/' }

const escaped = (text: string) =>
  encodeURIComponent(wellFormed(text)).replace(
    /%(?:2C|20|3F|3D|3A|2F)/g,
    (code) => plain[code as keyof typeof plain],
  )

const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD')

/** The view of a chart's page as a slide keeps it: language, theme, tables and panels belong to whoever reads, not to the slide. */
export function slideQuery(page: PageId, query: string): { query: string; wrong: readonly string[] } {
  const codec = codecOf(page)
  const { view, problems } = readView(codec, query)
  const own = Object.fromEntries(
    Object.entries(codec).map(([field, { fallback }]) => [
      field,
      readersOwn.has(field) ? fallback : view[field as keyof typeof view],
    ]),
  )
  return {
    query: writeView(codec, own as unknown as typeof view),
    wrong: problems.flatMap(({ field }) => (readersOwn.has(field) ? [] : [field])),
  }
}
const readersOwn: ReadonlySet<string> = new Set([
  'lang',
  'theme',
  'table',
  'model',
  'event',
  'entry',
  'claim',
])

/** Where the view of a slide is, for a reader of a language and theme. */
export const slidePlace = (
  page: PageId,
  query: string,
  reader: Pick<SharedView, 'lang' | 'theme'>,
): { path: string; query: string } => {
  const codec = codecOf(page)
  return {
    path: pathOf({ page }),
    query: writeView(codec, { ...readView(codec, query).view, ...reader }),
  }
}

/**
 * Reads what `writeDeck` wrote, or somebody by hand: takes the charts there are with their pages; gives the deck, or null
 * when there is none, and what was left out or cut. Nothing of the text becomes a key of an object.
 */
export function readDeck<Chart extends string>(
  text: string,
  pages: Readonly<Record<Chart, PageId>>,
): { deck: Deck<Chart> | null; problems: readonly DeckProblem[] } {
  if (text.length > longestDeck) return { deck: null, problems: [{ kind: 'too-long' }] }
  const params = [...new URLSearchParams(text)]
  const [mark, found] = params[0] ?? []
  if (mark !== 'deck') return { deck: null, problems: [{ kind: 'no-deck' }] }
  if (found !== version)
    return { deck: null, problems: [{ kind: 'newer', found: (found ?? '').slice(0, 20) }] }

  const problems: DeckProblem[] = []
  const head = { ...emptyDeck }
  const slides: DeckSlide<Chart>[] = []
  /** The slide that names and takeaways are of: none before the first, and none after one that was left out. */
  let at: number | null = null
  let left = 0
  const cut = (field: TextField, raw: string, slide: number | null) => {
    const whole = field === 'takeaway' ? wellFormed(raw) : wellFormed(raw).replace(/[\r\n]+/g, ' ')
    if (whole.length <= longest[field]) return whole
    problems.push({ kind: 'cut', field, slide })
    return whole.slice(0, longest[field]).replace(/\p{Surrogate}$/u, '')
  }
  const change = (what: Partial<DeckSlide>) => {
    if (at !== null) slides[at] = { ...(slides[at] as DeckSlide<Chart>), ...what } as DeckSlide<Chart>
  }
  for (const [key, raw] of params.slice(1)) {
    const wrong = () => problems.push({ kind: 'setting', field: key.slice(0, 40), raw: raw.slice(0, 80) })
    const among = <T extends string>(values: readonly T[], take: (value: T) => void) => {
      const value = values.find((one) => one === raw)
      if (value === undefined) wrong()
      else take(value)
    }
    if (key === 'slide') {
      at = null
      const { chart, query } = splitSlide(raw)
      if (!isChart(chart, pages)) {
        problems.push({ kind: 'unknown-chart', raw: chart.slice(0, 80) })
        continue
      }
      if (slides.length === mostSlides) {
        left += 1
        continue
      }
      const kept = slideQuery(pages[chart], query)
      at = slides.push({ chart, query: kept.query, name: null, takeaway: '' }) - 1
      if (kept.wrong.length > 0) problems.push({ kind: 'view', slide: at + 1, fields: kept.wrong })
    } else if (key === 'name') change({ name: at === null ? null : cut('name', raw, at + 1) || null })
    else if (key === 'takeaway') change({ takeaway: at === null ? '' : cut('takeaway', raw, at + 1) })
    else if (key === 'title') Object.assign(head, { title: cut('title', raw, null) })
    else if (key === 'lang') among(languages, (language) => Object.assign(head, { language }))
    else if (key === 'theme') among(deckThemes, (theme) => Object.assign(head, { theme }))
    else if (key === 'size') among(deckSizes, (size) => Object.assign(head, { size }))
    else wrong()
  }
  const told: DeckProblem[] = problems.slice(0, mostProblems)
  if (problems.length > mostProblems) told.push({ kind: 'and-more', left: problems.length - mostProblems })
  if (left > 0) told.push({ kind: 'too-many', left })
  return { deck: { ...head, slides }, problems: told }
}

/** `growth?scale=linear` as a chart and the query of its page. */
export function splitSlide(raw: string): { chart: string; query: string } {
  const mark = raw.indexOf('?')
  return mark === -1 ? { chart: raw, query: '' } : { chart: raw.slice(0, mark), query: raw.slice(mark) }
}

const isChart = <Chart extends string>(id: string, pages: Readonly<Record<Chart, PageId>>): id is Chart =>
  Object.hasOwn(pages, id)

/** The deck of a link's fragment (`#deck=1&slide=...`), as `readDeck` takes it; null where the fragment is no deck. */
export const deckOfFragment = (fragment: string): string | null =>
  fragment.startsWith('#deck=') ? fragment.slice(1) : null
