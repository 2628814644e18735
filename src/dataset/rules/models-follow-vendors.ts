import type { Rule } from './rule.ts'

export const modelsFollowVendors: Rule = {
  id: 'models-follow-vendors',
  why: 'A model older than its vendor has a wrong date or a wrong vendor.',
  *check({ models, vendors }) {
    const founded = new Map(vendors.map((vendor) => [vendor.id, vendor.founded]))
    for (const record of models) {
      const year = founded.get(record.vendor) ?? null
      if (year !== null && Number(record.date.value.slice(0, 4)) < year)
        yield {
          list: 'models',
          record,
          field: 'date',
          says: `${record.date.value} is before ${record.vendor} was founded (${year})`,
          fix: 'check the date, the vendor, or the founding year',
        }
    }
  },
}
