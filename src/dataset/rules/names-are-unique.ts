import type { Rule } from './rule.ts'

export const namesAreUnique: Rule = {
  id: 'names-are-unique',
  why: 'Two models of one vendor with one name cannot be told apart in a table.',
  *check({ models }) {
    const seen = new Map<string, string>()
    for (const record of models) {
      const key = `${record.vendor}/${record.name.en.toLowerCase()}`
      const other = seen.get(key)
      if (other !== undefined)
        yield {
          list: 'models',
          record,
          field: 'name.en',
          says: `${record.vendor} has another model called ${record.name.en} (${other})`,
          fix: 'add the version, size or date that tells them apart',
        }
      seen.set(key, record.id)
    }
  },
}
