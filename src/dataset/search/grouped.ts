import type { FoundKind } from '#domain/cuts.ts'
import type { SearchRecord } from './name-index.ts'

export interface FoundGroup {
  readonly kind: FoundKind
  /** How many there are, shown or not. */
  readonly count: number
  readonly records: readonly SearchRecord[]
}

/** Results by kind, the kind of the best one first; no more than `most` of a kind. */
export function groupFound(records: readonly SearchRecord[], most: number): FoundGroup[] {
  return [...new Set(records.map(({ kind }) => kind))].map((kind) => {
    const own = records.filter((record) => record.kind === kind)
    return { kind, count: own.length, records: own.slice(0, most) }
  })
}
