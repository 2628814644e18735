import type { Draft } from './cells.ts'

/** Fewer models or figures behind a share than this make no best: one of one is all of them. */
const enough = 4

/** Whether values are not all the same. A bound is not the number itself, and "not disclosed" is not "not recorded". */
export const differ = (drafts: readonly Draft[]): boolean => new Set(drafts.map(comparedValue)).size > 1

const comparedValue = ({ raw, cell }: Draft): string =>
  JSON.stringify(raw === null ? [null, cell.text] : [raw, cell.qualifier ?? 'exact'])

/** "About" one million and "about" 1,024,000 may be the same number: within a twentieth they are not told apart. */
const aboutEqual = 0.95

/** Places of the highest value where several are known and they are not all as high. */
export function bestOf(drafts: readonly Draft[]): ReadonlySet<number> {
  const values = drafts.map(({ cell, support = enough }) => (support < enough ? null : cell.value))
  const known = values.filter((value) => value !== null)
  const most = Math.max(...known)
  const isAbout = (place: number) => drafts[place]?.cell.qualifier === 'about'
  const mostIsAbout = isAbout(values.indexOf(most))
  const best = values.flatMap((value, place) =>
    value === most || (value !== null && mostIsAbout && isAbout(place) && value >= most * aboutEqual)
      ? [place]
      : [],
  )
  return new Set(known.length < 2 || best.length === known.length ? [] : best)
}
