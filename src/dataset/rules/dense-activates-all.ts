import type { Rule } from './rule.ts'

export const denseActivatesAll: Rule = {
  id: 'dense-activates-all',
  why: 'A dense model uses every parameter for every token.',
  *check({ models }) {
    for (const record of models) {
      if (record.architecture !== 'dense' || record.activeParametersB === null) continue
      if (record.activeParametersB.value !== record.parametersB.value)
        yield {
          list: 'models',
          record,
          field: 'activeParametersB.value',
          says: `a dense model of ${record.parametersB.value} with ${record.activeParametersB.value} active`,
          fix: 'leave activeParametersB out, repeat parametersB, or correct the architecture',
        }
    }
  },
}
