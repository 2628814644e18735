import { type Language, languages } from '#domain/vocabulary.ts'

const original: Language = 'en'

/** The folder under the root in which the pages' own files of a language stand; those in English stand at the root. */
export const languageFolder = (language: Language): string => (language === original ? '' : `${language}/`)

/** A path under the root apart from the language whose folder it leads into, if any. */
export function outOfFolder(path: string): { readonly path: string; readonly language: Language | null } {
  const [folder = ''] = path.split('/', 1)
  const language = languages.find((one) => one === folder && one !== original) ?? null
  return language === null ? { path, language } : { path: path.slice(folder.length + 1), language }
}
