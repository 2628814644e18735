import { queryOptions } from '@tanstack/react-query'
import type { Language } from '#domain/vocabulary.ts'
import { partsOf, type Surface } from './surfaces.ts'
import type { Messages } from './translate.ts'
import { wordingOf } from './wording.ts'

// A chunk for each part in each language: a reader downloads what the page says, in one language.
const parts = import.meta.glob<Record<string, Partial<Messages>>>([
  './{en,ko,zh}/*.ts',
  '!./*/{frame,terms,charts}.ts',
])

async function part(language: Language, name: string): Promise<Partial<Messages>> {
  const load = parts[`./${language}/${name}.ts`]
  const messages = (await load?.())?.[name]
  if (messages === undefined) throw new Error(`there is no part "${name}" of the words in "${language}"`)
  return messages
}

/** What a surface says besides the core. */
export async function messagesOf(language: Language, surface: Surface): Promise<Partial<Messages>> {
  const loaded = await Promise.all(partsOf[surface].map((name) => part(language, name)))
  return Object.assign({}, ...loaded)
}

/** The words of a surface in one language. */
export const wordingQuery = (language: Language, surface: Surface) =>
  queryOptions({
    queryKey: ['wording', language, surface],
    queryFn: async () => {
      const [core, own] = await Promise.all([part(language, 'core'), messagesOf(language, surface)])
      return wordingOf(language, { ...core, ...own })
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
