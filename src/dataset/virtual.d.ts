declare module 'virtual:dataset' {
  import type { Language } from '#domain/vocabulary.ts'

  /** Addresses of the cuts relative to the site's root, named by content in a build. */
  const addresses: Record<
    | 'charts'
    | 'events'
    | 'pangu'
    | 'evidence'
    | 'citations'
    | 'models'
    | 'vendors'
    | 'overview'
    | 'sources'
    | 'search',
    Record<Language, string>
  >
  export default addresses
}
