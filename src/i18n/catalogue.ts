import { queryOptions } from '@tanstack/react-query'
import type { Language } from '#domain/vocabulary.ts'
import type { Messages } from './translate.ts'
import { wordingOf } from './wording.ts'

// One chunk a language: a reader of one never downloads the others.
const catalogues: Record<Language, () => Promise<Messages>> = {
  en: () => import('./en.ts').then(({ en }) => en),
  ko: () => import('./ko.ts').then(({ ko }) => ko),
  zh: () => import('./zh.ts').then(({ zh }) => zh),
}

/** The words of one language. */
export const wordingQuery = (language: Language) =>
  queryOptions({
    queryKey: ['wording', language],
    queryFn: async () => wordingOf(language, await catalogues[language]()),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
