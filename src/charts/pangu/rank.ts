import { coverageStatuses } from '#domain/vocabulary.ts'
import { byKey } from '../by-key.ts'
import type { Standing } from './as-of.ts'

export interface RankedIndustry<One> {
  readonly id: string
  readonly entries: readonly One[]
  readonly deployed: number
}

/** As much of a standing as decides how deep an industry is. */
type Placed = Pick<Standing, 'status'> & { readonly entry: Pick<Standing['entry'], 'tier' | 'industry'> }

/** Industries that have an entry of their own (base models belong to all), the deepest first: both tiers, then how far the furthest entry came, then how many came that far, then how many there are. */
export function rankIndustries<One extends Placed>(shown: readonly One[]): RankedIndustry<One>[] {
  const own = byKey(
    shown.filter(({ entry }) => entry.tier !== 'L0'),
    ({ entry }) => entry.industry,
  )
  return [...own]
    .map(([id, entries]) => ({
      id,
      entries,
      deployed: entries.filter(({ status }) => status === 'deployed').length,
      tiers: new Set(entries.map(({ entry }) => entry.tier)).size,
      furthest: Math.max(...entries.map(({ status }) => coverageStatuses.indexOf(status))),
    }))
    .toSorted(
      (a, b) =>
        b.tiers - a.tiers ||
        b.furthest - a.furthest ||
        b.deployed - a.deployed ||
        b.entries.length - a.entries.length ||
        (a.id < b.id ? -1 : 1),
    )
}
