import type { Language } from '#domain/vocabulary.ts'
import type { SortKey } from '#view/views.ts'
import type { ModelRow } from './table.ts'

/** Rows by the first key, where that is equal by the next, and so on; what has no value is last either way; ties keep their order. */
export function sortRows<Row extends ModelRow>(
  rows: readonly Row[],
  keys: readonly SortKey[],
  language: Language,
): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const compareIn = ({ id, descending }: SortKey, a: ModelRow, b: ModelRow): number => {
    const [one, other] = [a.cells[id].order, b.cells[id].order]
    if (one === other) return 0
    if (one === null) return 1
    if (other === null) return -1
    const order =
      typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other))
    return descending ? -order : order
  }
  return rows.toSorted((a, b) => {
    for (const key of keys) {
      const order = compareIn(key, a, b)
      if (order !== 0) return order
    }
    return 0
  })
}
