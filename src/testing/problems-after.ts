import { checkFiles } from '#dataset/check.ts'
import type { Problem } from '#dataset/problem.ts'
import { tinyRecords } from './tiny-dataset.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test breaks records in ways that their types forbid
export type Edit = (records: any) => void

/** All problems of the tiny dataset after one edit. Copied through JSON, so that no two records share a text. */
export function problemsAfter(edit: Edit): readonly Problem[] {
  const records = JSON.parse(JSON.stringify(tinyRecords))
  edit(records)
  return checkFiles([{ path: 'tiny.json', text: JSON.stringify(records) }]).problems
}
