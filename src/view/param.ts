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
