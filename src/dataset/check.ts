import { type CuratedFile, type Joined, joinFiles } from './join.ts'
import type { Problem } from './problem.ts'
import { rules } from './rules/all.ts'
import { recordName } from './rules/rule.ts'

/** Joins the curated files and runs every rule; gives the dataset and all problems at once. */
export function checkFiles(files: readonly CuratedFile[]): Joined {
  const joined = joinFiles(files)
  const found: Problem[] = []
  for (const rule of rules)
    for (const { list, record, field, says, fix } of rule.check(joined.landscape))
      found.push({
        rule: rule.id,
        file: joined.fileOf.get(record) ?? 'release.json',
        record: `${list}/${recordName(record)}`,
        field,
        says,
        fix,
      })
  return { ...joined, problems: [...joined.problems, ...found] }
}
