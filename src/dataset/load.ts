import * as v from 'valibot'
import { nextTask } from '#domain/next-task.ts'
import { schemaVersion } from '#domain/schema-version.ts'
import { unpackCut } from './pack.ts'

/** Why a part of the dataset could not be read. Each case has its own words for the reader. */
export type LoadFailureReason =
  | { kind: 'unreachable' }
  | { kind: 'missing' }
  | { kind: 'refused'; status: number }
  | { kind: 'unreadable' }
  | { kind: 'newer-schema'; found: string; supported: string }
  | { kind: 'wrong-shape'; field: string }

export class LoadFailure extends Error {
  readonly reason: LoadFailureReason
  constructor(reason: LoadFailureReason) {
    super(`the dataset could not be loaded: ${JSON.stringify(reason)}`)
    this.reason = reason
  }
}

/** For how long a file is read before the page gets a word in. */
const sliceMs = 8

type CutSchema = v.ObjectSchema<v.ObjectEntries, undefined>

/** Fetches the file of a cut, unpacks it and checks it against its schema; throws a LoadFailure that says what went wrong. */
export async function loadCut<Schema extends CutSchema>(
  address: URL,
  schema: Schema,
  signal?: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const body = await textOf(address, signal)
  let held: unknown
  try {
    held = JSON.parse(body)
  } catch {
    throw new LoadFailure({ kind: 'unreadable' })
  }
  const found = (held as { schemaVersion?: unknown } | null)?.schemaVersion
  if (typeof found === 'string' && Number(found) > Number(schemaVersion))
    throw new LoadFailure({ kind: 'newer-schema', found, supported: schemaVersion })
  if (typeof held !== 'object' || held === null)
    throw new LoadFailure({ kind: 'wrong-shape', field: '(the file)' })
  return checked(schema, held as Readonly<Record<string, unknown>>, signal)
}

/** A cut's fields in the order of their schema, a list item by item: as one piece a large file would hold up a slow machine. */
async function checked<Schema extends CutSchema>(
  schema: Schema,
  held: Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
): Promise<v.InferOutput<Schema>> {
  const cut: Record<string, unknown> = {}
  let began = performance.now()
  for (const [field, shape] of Object.entries(schema.entries)) {
    const value = held[field]
    const { item } = shape as { item?: v.GenericSchema }
    if (item === undefined || !Array.isArray(value)) {
      cut[field] = checkedPart(shape as v.GenericSchema, value, field)
      continue
    }
    const list: unknown[] = []
    cut[field] = list
    for (const [place, one] of value.entries()) {
      list.push(checkedPart(item, one, `${field}.${place}`))
      if (performance.now() - began < sliceMs) continue
      await nextTask()
      signal?.throwIfAborted()
      began = performance.now()
    }
  }
  return cut as v.InferOutput<Schema>
}

function checkedPart(schema: v.GenericSchema, held: unknown, name: string): unknown {
  const result = v.safeParse(schema, unpackCut(schema, held))
  if (result.success) return result.output
  const within = (result.issues[0].path ?? []).map(({ key }) => key)
  throw new LoadFailure({ kind: 'wrong-shape', field: [name, ...within].join('.') })
}

async function textOf(address: URL, signal: AbortSignal | undefined): Promise<string> {
  let response: Response
  try {
    response = await fetch(address, signal === undefined ? {} : { signal })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new LoadFailure({ kind: 'unreachable' })
  }
  if (response.status === 404) throw new LoadFailure({ kind: 'missing' })
  if (!response.ok) throw new LoadFailure({ kind: 'refused', status: response.status })
  try {
    return await response.text()
  } catch (error) {
    if (signal?.aborted) throw error
    // The connection broke while the file was on its way.
    throw new LoadFailure({ kind: 'unreachable' })
  }
}
