import type { Rule } from './rule.ts'

export const activeWithinTotal: Rule = {
  id: 'active-within-total',
  why: 'A model cannot activate more parameters than it has.',
  *check({ models }) {
    for (const record of models) {
      const [active, total] = [record.activeParametersB?.value ?? null, record.parametersB.value]
      if (active !== null && total !== null && active > total)
        yield {
          list: 'models',
          record,
          field: 'activeParametersB.value',
          says: `${active} active of ${total} in total`,
          fix: 'check which of the two numbers the source means',
        }
    }
  },
}
