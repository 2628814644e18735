import type { Language } from '#domain/vocabulary.ts'
import { en } from './en.ts'
import { ko } from './ko.ts'
import { type Wording, wordingOf } from './wording.ts'
import { zh } from './zh.ts'

/** All words of each language at once, for the build, the commands and the tests; a page loads what it says (`catalogue`). */
export const wordings: Readonly<Record<Language, Wording>> = {
  en: wordingOf('en', en),
  ko: wordingOf('ko', ko),
  zh: wordingOf('zh', zh),
}
