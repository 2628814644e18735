import * as v from 'valibot'
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

/** Fetches the file of a cut, unpacks it and checks it against its schema; throws a LoadFailure that says what went wrong. */
export async function loadCut<Schema extends v.GenericSchema>(
  address: URL,
  schema: Schema,
  signal?: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const body = await textOf(address, signal)
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    throw new LoadFailure({ kind: 'unreadable' })
  }
  const found = (value as { schemaVersion?: unknown } | null)?.schemaVersion
  if (typeof found === 'string' && Number(found) > Number(schemaVersion))
    throw new LoadFailure({ kind: 'newer-schema', found, supported: schemaVersion })
  const result = v.safeParse(schema, unpackCut(schema, value))
  if (!result.success)
    throw new LoadFailure({ kind: 'wrong-shape', field: v.getDotPath(result.issues[0]) ?? '(the file)' })
  return result.output
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
