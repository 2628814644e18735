import { precisionOf, type When } from '#domain/when.ts'

/** How one field of a view is written in the query: `read` gives undefined for anything it does not know. */
export interface Param<T> {
  readonly fallback: T
  read(raw: string): T | undefined
  write(value: T): string
}

/** One of a closed list; the first is the default. */
export const oneOf = <const T extends string>(...values: readonly [T, ...T[]]): Param<T> => ({
  fallback: values[0],
  read: (raw) => values.find((value) => value === raw),
  write: (value) => value,
})

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const longestQuery = 2000

/** Ids with commas between them; null (all) is the default, and an empty list means none. */
export const someOf: Param<readonly string[] | null> = {
  fallback: null,
  read(raw) {
    if (raw.length > longestQuery) return undefined
    const ids = raw === '' ? [] : raw.split(',')
    return ids.every((id) => slug.test(id)) ? [...new Set(ids)] : undefined
  },
  write: (ids) => (ids ?? []).join(','),
}

/** Some of a closed list with commas between them, kept in the list's order; null (all) is the default, an empty list means none. */
export const someOfThese = <const T extends string>(values: readonly T[]): Param<readonly T[] | null> => ({
  fallback: null,
  read(raw) {
    const asked = raw === '' ? [] : raw.split(',')
    return asked.every((one) => (values as readonly string[]).includes(one))
      ? values.filter((value) => asked.includes(value))
      : undefined
  },
  write: (chosen) => (chosen ?? []).join(','),
})

/** The id of one record, or none. */
export const maybeId: Param<string | null> = {
  fallback: null,
  read: (raw) => (slug.test(raw) && raw.length <= 100 ? raw : undefined),
  write: (id) => id ?? '',
}

/** A cell of a table by the ids of its row and its column, a full stop between: `context.qwen3-max`; or none. */
export const maybeCell: Param<CellPlace | null> = {
  fallback: null,
  read(raw) {
    const [row = '', column = '', ...rest] = raw.split('.')
    return raw.length <= 200 && rest.length === 0 && slug.test(row) && slug.test(column)
      ? { row, column }
      : undefined
  },
  write: (place) => (place === null ? '' : `${place.row}.${place.column}`),
}

export interface CellPlace {
  readonly row: string
  readonly column: string
}

/** A date of any precision, or none. */
export const maybeDate: Param<When | null> = {
  fallback: null,
  read(raw) {
    const precision = precisionOf(raw)
    return precision === undefined ? undefined : { value: raw, precision }
  },
  write: (date) => date?.value ?? '',
}

/** A month, or none. */
export const maybeMonth: Param<When | null> = {
  fallback: null,
  read: (raw) => (precisionOf(raw) === 'month' ? { value: raw, precision: 'month' } : undefined),
  write: (month) => month?.value ?? '',
}

/** A version of the data such as `2026.11.23`, or none. */
export const maybeVersion: Param<string | null> = {
  fallback: null,
  read: (raw) => (/^\d{4}\.\d{2}\.\d{2}(\.\d{1,4})?$/.test(raw) ? raw : undefined),
  write: (version) => version ?? '',
}

/** What a reader typed. */
export const words: Param<string> = {
  fallback: '',
  read: (raw) => (raw.length <= 100 ? raw : undefined),
  write: (text) => text,
}

/** Present (`1`) or not. */
export const flag: Param<boolean> = {
  fallback: false,
  read: (raw) => (raw === '1' ? true : undefined),
  write: (on) => (on ? '1' : '0'),
}

/** By what rows are sorted: the first decides, the next where the first is equal. */
export interface SortKey<Id extends string> {
  readonly id: Id
  readonly descending: boolean
}

/** Columns with commas between them, a hyphen before those that run from high to low: `-total,name`. Empty is the rows' own order. */
export const sortKeys = <const Id extends string>(
  ids: readonly Id[],
  fallback: readonly SortKey<Id>[],
): Param<readonly SortKey<Id>[]> => ({
  fallback,
  read(raw) {
    const keys: SortKey<Id>[] = []
    for (const part of raw === '' ? [] : raw.split(',')) {
      const descending = part.startsWith('-')
      const id = ids.find((one) => one === part.slice(descending ? 1 : 0))
      if (id === undefined || keys.some((key) => key.id === id)) return undefined
      keys.push({ id, descending })
    }
    return keys
  },
  write: (keys) => keys.map(({ id, descending }) => `${descending ? '-' : ''}${id}`).join(','),
})

/** Columns with commas between them, kept in the table's order; the first of all is always among them. */
export const columnsOf = <const Id extends string>(
  ids: readonly [Id, ...Id[]],
  fallback: readonly NoInfer<Id>[],
): Param<readonly Id[]> => ({
  fallback: ids.filter((id) => fallback.includes(id)),
  read(raw) {
    const asked = raw.split(',')
    return asked.every((one) => (ids as readonly string[]).includes(one))
      ? ids.filter((id) => id === ids[0] || asked.includes(id))
      : undefined
  },
  write: (columns) => columns.join(','),
})
