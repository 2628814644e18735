import type { Rule } from './rule.ts'

export const tiersDescend: Rule = {
  id: 'tiers-descend',
  why: 'L1 is made from L0 and L2 from L1: a parent of the same or a lower tier is a slip.',
  *check({ coverage }) {
    const byId = new Map(coverage.map((entry) => [entry.id, entry]))
    for (const record of coverage) {
      const parent = record.parent === null ? undefined : byId.get(record.parent)
      if (parent !== undefined && parent.tier >= record.tier)
        yield {
          list: 'coverage',
          record,
          field: 'parent',
          says: `${record.tier} under ${parent.id}, which is ${parent.tier}`,
          fix: 'name a parent of a higher tier, or none',
        }
    }
  },
}
