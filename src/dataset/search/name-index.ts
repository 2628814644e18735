import type { FoundKind, SearchCut } from '#domain/cuts.ts'
import { fold } from './fold.ts'
import { type KnownWord, lettersOf } from './misspelling.ts'
import { initialsOf, type Tight, tightOf } from './tight.ts'

export type SearchRecord = SearchCut['records'][number]

export interface IndexedName extends Tight {
  readonly initials: string
}

export interface IndexedRecord {
  readonly record: SearchRecord
  readonly names: readonly IndexedName[]
  /** Names of whose it is: they narrow a search, but do not make one. */
  readonly context: readonly IndexedName[]
}

export interface NameIndex {
  readonly records: readonly IndexedRecord[]
  /** Every word of a short name and every whole one: what a typing mistake may have meant. */
  readonly words: readonly KnownWord[]
}

/** Kinds whose name is a name; the others have titles, which are sentences. */
const named: ReadonlySet<FoundKind> = new Set(['page', 'vendor', 'family', 'model', 'industry'])

/** Makes the names of a cut ready to be looked through: once, when the search is first opened. */
export function indexNames({ records }: SearchCut): NameIndex {
  const words = new Map<string, number>()
  const indexed = records.map((record) => {
    const texts = [
      ...new Set([record.name, ...record.names].flatMap((name) => variantsOf(name, record.kind))),
    ]
    if (named.has(record.kind))
      for (const word of new Set(texts.flatMap((text) => [...text.split(' '), tightOf(text).text])))
        words.set(word, (words.get(word) ?? 0) + 1)
    return { record, names: texts.map(indexedName) }
  })
  const namesOf = new Map(
    indexed.filter(({ record }) => record.kind === 'vendor').map(({ record, names }) => [record.id, names]),
  )
  return {
    words: [...words].map(([word, count]) => ({ word, letters: lettersOf(word), count })),
    records: indexed.map(({ record, names }) => ({
      record,
      names,
      context: record.vendor === null ? [] : (namesOf.get(record.vendor) ?? []),
    })),
  }
}

const indexedName = (folded: string): IndexedName => ({ ...tightOf(folded), initials: initialsOf(folded) })

/** `Hunyuan (Hy)` is also found as Hunyuan, and, where brackets hold another name, as Hy; `A / B` as either. */
function variantsOf(name: string, kind: FoundKind): string[] {
  if (!named.has(kind)) return [fold(name)]
  const [outside = '', inside = ''] = name.split(/[（(）)]/)
  const parts = [name, outside, ...(kind === 'model' ? [] : [inside])]
  return [...new Set(parts.flatMap((part) => [part, ...part.split(' / ')]))]
    .map(fold)
    .filter((part) => part !== '')
}
