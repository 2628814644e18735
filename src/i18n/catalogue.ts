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

/** The words of a surface in one language. */
export const wordingQuery = (language: Language, surface: Surface) =>
  queryOptions({
    queryKey: ['wording', language, surface],
    queryFn: async () => {
      const loaded = await Promise.all(['core', ...partsOf[surface]].map((name) => part(language, name)))
      return wordingOf(language, Object.assign({}, ...loaded) as Partial<Messages>)
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
