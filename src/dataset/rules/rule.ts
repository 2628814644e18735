import type { Landscape, ListName } from '#domain/schema.ts'

/** A promise of the dataset that a schema of one record cannot make. One rule a file; each says why it exists. */
export interface Rule {
  readonly id: string
  readonly why: string
  check(landscape: Landscape): Iterable<Finding>
}

export interface Finding {
  readonly list: ListName
  readonly record: object
  readonly field: string
  readonly says: string
  readonly fix: string
}

/** What a record is called in a report: its id, or what it is about when it has none. */
export function recordName(record: object): string {
  if ('id' in record) return String(record.id)
  if ('about' in record) {
    const { kind, id, field } = record.about as { kind: string; id: string; field: string }
    return `(about ${kind} ${id}, ${field})`
  }
  if ('from' in record) return String(record.from)
  if ('version' in record) return String(record.version)
  return JSON.stringify('date' in record ? record.date : record)
}
