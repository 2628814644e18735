import { foundKinds } from '#domain/cuts.ts'
import { nearestWord } from './misspelling.ts'
import type { NameIndex, SearchRecord } from './name-index.ts'
import { type Query, queryOf, scoreOf } from './score.ts'

export interface Found {
  /** Best first. */
  readonly records: readonly SearchRecord[]
  /** What was looked for instead, when what was typed looked mistyped; else null. */
  readonly instead: string | null
}

/** Below this nothing is called as was typed: it may be mistyped. */
const likely = 40

/** Looks for what was typed; when nothing is called so, for the nearest known words. */
export function search(index: NameIndex, typed: string): Found {
  const query = queryOf(typed)
  if (query.text === '') return { records: [], instead: null }
  const asTyped = ranked(index, query)
  if ((asTyped[0]?.score ?? 0) < likely) {
    const instead = query.words.map((word) => nearestWord(word, index.words) ?? word).join(' ')
    const corrected = ranked(index, queryOf(instead))
    if ((corrected[0]?.score ?? 0) > (asTyped[0]?.score ?? 0))
      return { records: corrected.map(({ record }) => record), instead }
  }
  return { records: asTyped.map(({ record }) => record), instead: null }
}

function ranked({ records }: NameIndex, query: Query) {
  return records
    .map((indexed) => ({ record: indexed.record, score: scoreOf(query, indexed) }))
    .filter(({ score }) => score > 0)
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        foundKinds.indexOf(a.record.kind) - foundKinds.indexOf(b.record.kind) ||
        a.record.name.length - b.record.name.length ||
        (a.record.id < b.record.id ? -1 : 1),
    )
}
