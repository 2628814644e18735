import type { Draft } from './cells.ts'

/** Fewer models or figures behind a share than this make no best: one of one is all of them. */
const enough = 4

/** Whether values are not all the same. A bound is not the number itself, and "not disclosed" is not "not recorded". */
export const differ = (drafts: readonly Draft[]): boolean => new Set(drafts.map(comparedValue)).size > 1

const comparedValue = ({ raw, cell }: Draft): string =>
  JSON.stringify(raw === null ? [null, cell.text] : [raw, cell.qualifier ?? 'exact'])

/** Places of the highest value where several are known and they are not all the same. */
export function bestOf(drafts: readonly Draft[]): ReadonlySet<number> {
  const values = drafts.map(({ cell, support = enough }) => (support < enough ? null : cell.value))
  const known = values.filter((value) => value !== null)
  const most = Math.max(...known)
  if (known.length < 2 || known.every((value) => value === most)) return new Set()
  return new Set(values.flatMap((value, index) => (value === most ? [index] : [])))
}
