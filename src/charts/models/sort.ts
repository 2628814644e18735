import type { Language } from '#domain/vocabulary.ts'
import type { SortKey } from '#view/views.ts'
import type { ModelRow, TableCell } from './table.ts'

/** Rows by the first key, where that is equal by the next, and so on; what has no value is last either way; ties keep their order. */
export function sortRows<Row extends ModelRow>(
  rows: readonly Row[],
  keys: readonly SortKey[],
  language: Language,
): Row[] {
  // The first collator takes a slow machine 50 ms: most orders are of numbers.
  let collator: Intl.Collator | undefined
  const compare = (a: string, b: string) => {
    collator ??= new Intl.Collator(language, { numeric: true })
    return collator.compare(a, b)
  }
  const ranks = keys.map(({ id, descending }) => {
    const orders = rows.map((row) => row.cell(id).order)
    return { ranks: ranksOf(orders, compare), sign: descending ? -1 : 1 }
  })
  return rows
    .map((row, place) => ({ row, place }))
    .sort((a, b) => {
      for (const { ranks: of, sign } of ranks) {
        const [one, other] = [of[a.place] ?? null, of[b.place] ?? null]
        if (one === other) continue
        if (one === null) return 1
        if (other === null) return -1
        return (one - other) * sign
      }
      return a.place - b.place
    })
    .map(({ row }) => row)
}

/** Numbers as they are; words by their place among all that occur, so that each pair is compared as text once only. */
function ranksOf(
  orders: readonly TableCell['order'][],
  compare: (a: string, b: string) => number,
): (number | null)[] {
  const words = [...new Set(orders.filter((order) => typeof order === 'string'))].sort(compare)
  const places = new Map(words.map((word, place) => [word, place]))
  return orders.map((order) => (typeof order === 'string' ? (places.get(order) ?? null) : order))
}
