import type { Language } from '#domain/vocabulary.ts'

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어', zh: '中文' }

/** What a document in each language says of itself: BCP 47 tags. */
export const languageTags: Readonly<Record<Language, string>> = { en: 'en-GB', ko: 'ko-KR', zh: 'zh-Hans' }
