import type { Language } from '#domain/vocabulary.ts'
import { wordings } from '#i18n/wordings.ts'

/** The words of a language at once, where a page would load them. */
export const wordingFor = (language: Language) => wordings[language]
