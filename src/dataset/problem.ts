/** Something wrong in `data/`, said so that a curator can mend it without reading code. */
export interface Problem {
  readonly rule: string
  /** Path under `data/`. */
  readonly file: string
  /** List and id, for example `models/pangu-sigma`. */
  readonly record: string
  readonly field: string
  readonly says: string
  readonly fix: string
}

/** Takes all problems, gives the report that the build and `npm run data:check` print. */
export function reportOf(problems: readonly Problem[]): string {
  const blocks = problems.map(
    ({ rule, file, record, field, says, fix }) =>
      `data/${file}\n  record  ${record}\n  field   ${field}\n  wrong   ${says}\n  mend    ${fix}\n  rule    ${rule}`,
  )
  const noun = problems.length === 1 ? 'problem' : 'problems'
  return [...blocks, `${problems.length} ${noun} in data/`].join('\n\n')
}
