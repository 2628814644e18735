import type { Rule } from './rule.ts'
import { everyText } from './walk.ts'

const halfWidthBesideHan = /\p{Script=Han}[(),:;?!]|[(),:;?!]\p{Script=Han}/u

export const chineseMarksAreFullWidth: Rule = {
  id: 'chinese-marks-are-full-width',
  why: 'Half-width marks between Han characters read as a machine translation.',
  *check(landscape) {
    for (const { list, record, field, value } of everyText(landscape)) {
      const found = halfWidthBesideHan.exec(value.zh)
      if (found !== null)
        yield {
          list,
          record,
          field: `${field}.zh`,
          says: `half-width mark in "${found[0]}"`,
          fix: 'use ，。：；？！（）',
        }
    }
  },
}
