import type { FoundKind } from '#domain/cuts.ts'
import { fold } from './fold.ts'
import type { IndexedName, IndexedRecord } from './name-index.ts'
import { areInitials, type Tight, tightOf } from './tight.ts'

/** What was typed, folded once for all names. */
export interface Query extends Tight {
  readonly words: readonly string[]
  /** Initial consonants, when nothing else was typed; else empty. */
  readonly initials: string
}

export function queryOf(typed: string): Query {
  const folded = fold(typed)
  return {
    ...tightOf(folded),
    words: folded.split(' ').filter((word) => word !== ''),
    initials: areInitials(folded) ? folded.replaceAll(' ', '') : '',
  }
}

/** From best to worst; what a match covers of a name decides within each. */
const points = { whole: 100, beginning: 80, initials: 70, start: 60, words: 50, within: 40, sentence: 30 }
/** No more than the gap between two grades. */
const coverPoints = 9
/** Titles mention much: what happened, and even more a document, comes after what is called so. */
const weights: Partial<Record<FoundKind, number>> = { coverage: 0.95, event: 0.85, source: 0.4 }

/** How well a record answers a query: 0 is not at all. */
export function scoreOf(query: Query, { record, names, context }: IndexedRecord): number {
  let best = 0
  for (const name of names) best = Math.max(best, scoreOfName(query, name))
  if (best < points.words && query.words.length > 1)
    best = Math.max(best, scoreOfWords(query, names, context))
  return best * (weights[record.kind] ?? 1)
}

function scoreOfName(query: Query, name: IndexedName): number {
  const cover = (part: number, whole: number) => (coverPoints * part) / whole
  if (query.initials !== '')
    return name.initials.startsWith(query.initials)
      ? points.initials + cover(query.initials.length, name.initials.length)
      : 0
  const place = placeOf(query.text, name)
  if (place === null)
    return isSaidIn(query, name) ? points.sentence + cover(name.text.length, query.text.length) : 0
  const grade =
    name.text.length === query.text.length
      ? points.whole
      : place === 0
        ? points.beginning
        : name.starts.includes(place)
          ? points.start
          : points.within
  return grade + cover(query.text.length, name.text.length)
}

/** Where a text stands in a name: at a start if anywhere, null when nowhere. One Latin letter within a word is no match. */
function placeOf(text: string, name: Tight): number | null {
  let found: number | null = null
  for (let place = name.text.indexOf(text); place !== -1; place = name.text.indexOf(text, place + 1)) {
    if (name.starts.includes(place)) return place
    found ??= place
  }
  return text.length > 1 ? found : null
}

/** Whether a sentence says a name: `阿里的通义千问` says 通义千问. Short Latin names would be found in any word. */
function isSaidIn(query: Query, name: Tight): boolean {
  const shortest = /^[\p{Script=Han}\p{Script=Hangul}]/u.test(name.text) ? 2 : 3
  if (name.text.length < shortest || name.text.length >= query.text.length) return false
  const place = placeOf(name.text, query)
  return place !== null && query.starts.includes(place)
}

/** Words in any order, in names of any language; some may be of whose it is. */
function scoreOfWords(query: Query, names: readonly IndexedName[], context: readonly IndexedName[]): number {
  let own = 0
  for (const word of query.words) {
    const isIn = (name: Tight) => {
      const place = placeOf(word, name)
      return place !== null && name.starts.includes(place)
    }
    if (names.some(isIn)) own += word.length
    else if (!context.some(isIn)) return 0
  }
  const shortest = Math.min(...names.map(({ text }) => text.length))
  return own === 0 ? 0 : points.words + coverPoints * Math.min(1, own / Math.max(shortest, query.text.length))
}
