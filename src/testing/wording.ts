import type { Language } from '#domain/vocabulary.ts'
import { en } from '#i18n/en.ts'
import { ko } from '#i18n/ko.ts'
import { wordingOf } from '#i18n/wording.ts'
import { zh } from '#i18n/zh.ts'

const wordings = { en: wordingOf('en', en), ko: wordingOf('ko', ko), zh: wordingOf('zh', zh) }

/** The words of a language at once, where a page would load them. */
export const wordingFor = (language: Language) => wordings[language]
