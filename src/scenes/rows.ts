/** Stretches of one row that are taken, in order and apart from each other. */
export interface Row {
  readonly starts: number[]
  readonly ends: number[]
}

export const emptyRow = (): Row => ({ starts: [], ends: [] })

/** Takes a stretch of a row if all of it is free; says whether it was. */
export function take({ starts, ends }: Row, start: number, end: number): boolean {
  const place = firstAtOrAfter(starts, start)
  const before = ends[place - 1]
  const after = starts[place]
  if ((before !== undefined && before > start) || (after !== undefined && after < end)) return false
  starts.splice(place, 0, start)
  ends.splice(place, 0, end)
  return true
}

function firstAtOrAfter(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Rows for intervals so that no two in a row meet: each in the first row that is free where it starts. Takes them in
 * order of their start, gives a row for each; uses as few rows as intervals lie over one another (interval partitioning).
 */
export function packRows(
  intervals: readonly { readonly start: number; readonly end: number }[],
  gap: number,
): number[] {
  const rowEnds: number[] = []
  return intervals.map(({ start, end }) => {
    const free = rowEnds.findIndex((rowEnd) => rowEnd + gap <= start)
    const row = free === -1 ? rowEnds.length : free
    rowEnds[row] = end
    return row
  })
}
