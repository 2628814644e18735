import type { Rule } from './rule.ts'

export const releasesAreNoted: Rule = {
  id: 'releases-are-noted',
  why: 'Whoever quotes a figure must be able to find what changed since.',
  *check({ version, changes }) {
    if (!changes.some((change) => change.version === version))
      yield {
        list: 'changes',
        record: { version },
        field: 'version',
        says: `no entry tells what changed in ${version}`,
        fix: 'add it to "changes" in release.json, in three languages',
      }
  },
}
