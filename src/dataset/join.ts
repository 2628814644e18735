import * as v from 'valibot'
import { type Landscape, type ListName, listNames, lists, type RecordOf } from '#domain/schema.ts'
import { schemaVersion } from '#domain/schema-version.ts'
import { compareWhen, type When } from '#domain/when.ts'
import type { Problem } from './problem.ts'

/** One file as the curator edits it: path under `data/` and its text. */
export interface CuratedFile {
  readonly path: string
  readonly text: string
}

/** All curated files as one dataset, with the file that each record came from. */
export interface Joined {
  readonly landscape: Landscape
  readonly fileOf: ReadonlyMap<object, string>
  readonly problems: readonly Problem[]
}

type Lists = { [Name in ListName]: RecordOf<Name>[] }

const releaseFields = { version: v.string(), asOf: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)) }

/** Joins the files; a record that does not fit its schema is reported and left out, the others go on. */
export function joinFiles(files: readonly CuratedFile[]): Joined {
  const problems: Problem[] = []
  const fileOf = new Map<object, string>()
  const joined = Object.fromEntries(listNames.map((name) => [name, []])) as unknown as Lists
  const release: Record<string, string> = {}

  for (const { path, text } of files) {
    const parsed = parse(path, text, problems)
    if (parsed === undefined) continue
    for (const [key, value] of Object.entries(parsed)) {
      if (key === '$schema') continue
      if (Object.hasOwn(releaseFields, key))
        readRelease(path, key as keyof typeof releaseFields, value, release, problems)
      else if (isListName(key)) readList(path, key, value, joined, fileOf, problems)
      else
        problems.push({
          rule: 'file-shape',
          file: path,
          record: '(the file)',
          field: key,
          says: `"${key}" is not a list of this dataset`,
          fix: `use one of ${listNames.join(', ')}`,
        })
    }
  }
  for (const field of Object.keys(releaseFields))
    if (release[field] === undefined)
      problems.push({
        rule: 'file-shape',
        file: 'release.json',
        record: '(the file)',
        field,
        says: 'is missing',
        fix: `write "${field}" in release.json`,
      })

  const landscape: Landscape = {
    schemaVersion,
    version: release['version'] ?? '',
    asOf: release['asOf'] ?? '',
    ...sorted(joined),
  }
  return { landscape, fileOf, problems }
}

const isListName = (key: string): key is ListName => Object.hasOwn(lists, key)

function parse(path: string, text: string, problems: Problem[]): Record<string, unknown> | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    problems.push({
      rule: 'file-shape',
      file: path,
      record: '(the file)',
      field: '(all)',
      says: `is not JSON: ${(error as Error).message}`,
      fix: 'mend the comma, quote or bracket at that place',
    })
    return undefined
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  problems.push({
    rule: 'file-shape',
    file: path,
    record: '(the file)',
    field: '(all)',
    says: 'is not an object of lists',
    fix: 'wrap the records: { "models": [ ... ] }',
  })
  return undefined
}

function readRelease(
  path: string,
  key: keyof typeof releaseFields,
  value: unknown,
  release: Record<string, string>,
  problems: Problem[],
) {
  const result = v.safeParse(releaseFields[key], value)
  if (result.success) release[key] = result.output
  else
    problems.push({
      rule: 'file-shape',
      file: path,
      record: '(the file)',
      field: key,
      says: result.issues[0].message,
      fix: key === 'asOf' ? 'write a day such as 2026-11-23' : 'write a version such as 2026.11.23',
    })
}

function readList(
  path: string,
  name: ListName,
  value: unknown,
  joined: Lists,
  fileOf: Map<object, string>,
  problems: Problem[],
) {
  if (!Array.isArray(value)) {
    problems.push({
      rule: 'file-shape',
      file: path,
      record: name,
      field: '(all)',
      says: 'is not a list',
      fix: `write "${name}": [ ... ]`,
    })
    return
  }
  value.forEach((raw: unknown, index) => {
    const result = v.safeParse(lists[name], raw)
    if (result.success) {
      ;(joined[name] as object[]).push(result.output)
      fileOf.set(result.output, path)
      return
    }
    for (const issue of result.issues)
      problems.push({
        rule: 'record-shape',
        file: path,
        record: `${name}/${nameOf(raw) ?? `(number ${index + 1})`}`,
        field: v.getDotPath(issue) ?? '(all)',
        says: wordsOf(issue),
        fix: remedyOf(issue),
      })
  })
}

function nameOf(raw: unknown): string | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const id = (raw as { id?: unknown }).id
  return typeof id === 'string' ? id : undefined
}

function wordsOf(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'is missing'
  if (issue.kind === 'validation')
    return issue.type === 'min_length' || issue.received === 'Object' || issue.received === 'Array'
      ? issue.message
      : `${issue.received} ${issue.message}`
  if (issue.expected === 'never') return 'is not a field of this record'
  return `is ${issue.received}, which is not allowed here`
}

function remedyOf(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'remove it, or check the spelling'
  if (issue.kind === 'schema' && issue.expected !== null) return `write ${issue.expected}`
  return 'see this field in data/README.md'
}

const byId = <T extends { id: string }>(a: T, b: T) => (a.id < b.id ? -1 : Number(a.id > b.id))
const byDate = <T extends { date: When }>(a: T, b: T) => compareWhen(a.date, b.date)
const byDateThenId = <T extends { date: When; id: string }>(a: T, b: T) => byDate(a, b) || byId(a, b)

/** Order in the published file does not depend on the order of files or of records in them. */
function sorted(joined: Lists): Lists {
  return {
    sources: joined.sources.toSorted(byId),
    vendors: joined.vendors.toSorted(byId),
    families: joined.families.toSorted(byId),
    models: joined.models.toSorted(byDateThenId),
    events: joined.events.toSorted(byDateThenId),
    industries: joined.industries.toSorted(byId),
    coverage: joined.coverage.toSorted(byId),
    coverageClaims: joined.coverageClaims.toSorted(byDate),
    analystViews: joined.analystViews.toSorted(byDateThenId),
    tierDefinitions: joined.tierDefinitions.toSorted((a, b) => (a.tier < b.tier ? -1 : 1)),
    milestones: joined.milestones.toSorted((a, b) => (a.event < b.event ? -1 : 1)),
    conflicts: joined.conflicts.toSorted((a, b) =>
      `${a.about.kind}/${a.about.id}/${a.about.field}` < `${b.about.kind}/${b.about.id}/${b.about.field}`
        ? -1
        : 1,
    ),
    renames: joined.renames.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    changes: joined.changes.toSorted((a, b) => (a.version < b.version ? 1 : -1)),
  }
}
