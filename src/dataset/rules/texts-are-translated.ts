import type { Rule } from './rule.ts'
import { everyText } from './walk.ts'

const hangul = /\p{Script=Hangul}/u
const han = /\p{Script=Han}/u
/** Fields that hold a name: a Latin name is right in all three languages. */
const names = /(^|\.)(name|hq|customer|institution|by|value)$/

export const textsAreTranslated: Rule = {
  id: 'texts-are-translated',
  why: 'A reader in Seoul or Beijing gets a sentence, not the English one again.',
  *check(landscape) {
    for (const { list, record, field, value } of everyText(landscape)) {
      if (hangul.test(value.zh) || hangul.test(value.en))
        yield { list, record, field, says: 'Hangul outside the Korean text', fix: 'move it to "ko"' }
      if (names.test(field)) continue
      if (!hangul.test(value.ko))
        yield {
          list,
          record,
          field: `${field}.ko`,
          says: `"${value.ko}" is not Korean`,
          fix: 'write the sentence in Korean',
        }
      if (!han.test(value.zh))
        yield {
          list,
          record,
          field: `${field}.zh`,
          says: `"${value.zh}" is not Chinese`,
          fix: 'write the sentence in Chinese',
        }
    }
  },
}
