import type * as v from 'valibot'

/** What packing reads of a schema: a record's fields, a list's item, what else than null there may be, a closed list's words. */
interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly wrapped?: Shape
  readonly options?: readonly unknown[]
}

type Fields = Readonly<Record<string, unknown>>
type List = readonly unknown[]

/**
 * A cut in, what its file holds out. The cut keeps the names of its fields; every record in it is the list of its values
 * in the order of its schema, a word of a closed list is its place there, and a source that the record around cites as
 * well is its place among the sources of that one.
 */
export function packCut(schema: v.GenericSchema, cut: object): object {
  const { entries = {} } = schema as Shape
  return Object.fromEntries(
    Object.entries(entries).map(([field, shape]) => [field, pack(shape, (cut as Fields)[field], [])]),
  )
}

function pack({ entries, item, wrapped, options }: Shape, value: unknown, around: List): unknown {
  if (wrapped) return value === null ? null : pack(wrapped, value, around)
  if (options) return options.indexOf(value)
  if (item) return (value as List).map((one) => pack(item, one, around))
  if (!entries) return value
  const record = value as Fields
  const { sources } = record
  const own = Array.isArray(sources) ? sources : around
  const placeOf = (id: unknown) => (around.includes(id) ? around.indexOf(id) : id)
  return Object.entries(entries).map(([field, shape]) =>
    field === 'sources' ? own.map(placeOf) : pack(shape, record[field], own),
  )
}

/**
 * What a cut's file, or an item of a list in it, holds in, the cut or the item out, not yet checked: where a place is none or a value is missing stands
 * `undefined`, which the schema refuses by the name of the field; what is not packed stays as it is.
 */
export const unpackCut = (schema: v.GenericSchema, held: unknown): unknown =>
  unpack(schema as Shape, held, [])

function unpack({ entries, item, wrapped, options }: Shape, held: unknown, around: List): unknown {
  if (wrapped) return held === null ? null : unpack(wrapped, held, around)
  if (options && typeof held === 'number') return options[held]
  if (item && Array.isArray(held)) return held.map((one) => unpack(item, one, around))
  if (!entries || typeof held !== 'object' || held === null) return held
  const fields = Object.keys(entries)
  const record: Record<string, unknown> = {}
  for (const [place, field] of fields.entries())
    record[field] = (held as Fields)[Array.isArray(held) ? place : field]
  const { sources } = record
  const own = Array.isArray(sources)
    ? sources.map((one) => (typeof one === 'number' ? around[one] : one))
    : around
  if (own !== around) record['sources'] = own
  for (const field of fields) record[field] = unpack(entries[field] ?? {}, record[field], own)
  return record
}
