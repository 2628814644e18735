/**
 * The known word that a mistyped one is nearest to, or null. One slip is forgiven from four letters on, two from eight;
 * Korean counts by its letters, so 씽킹 is one slip from 싱킹. Ties go to the more common word.
 */
export function nearestWord(word: string, words: readonly KnownWord[]): string | null {
  const typed = lettersOf(word)
  const most = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0
  let nearest: (KnownWord & { readonly slips: number }) | null = null
  for (const known of words) {
    if (known.word === word) return null
    if (Math.abs(known.letters.length - typed.length) > most) continue
    const slips = slipsBetween(typed, known.letters, most)
    if (slips > most) continue
    if (nearest === null || slips < nearest.slips || (slips === nearest.slips && known.count > nearest.count))
      nearest = { ...known, slips }
  }
  return nearest?.word ?? null
}

export interface KnownWord {
  readonly word: string
  readonly letters: string
  /** How many records have it. */
  readonly count: number
}

/** Korean syllables taken apart into letters; everything else as it is. */
export const lettersOf = (word: string): string => word.normalize('NFD')

/** Optimal string alignment: letters put in, left out, changed, or swapped with a neighbour. Gives up past `most`. */
function slipsBetween(a: string, b: string, most: number): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    if (Math.min(...row) > most) return most + 1
    ;[before, last] = [last, row]
  }
  return last[b.length] ?? most + 1
}
