import { useSyncExternalStore } from 'react'
import type { Language } from '#domain/vocabulary.ts'
import { outOfFolder } from './language-folder.ts'

/** The only place that touches the address: path under the site's root, and query. */
export interface Place {
  /** Under the root, without a leading slash. */
  readonly path: string
  /** With `?`, or empty. */
  readonly query: string
}

let root: URL | undefined

/** Address of the site's own folder. The page says where it is relative to itself, so a build runs under any path. */
export function siteRoot(): URL {
  root ??= new URL(
    document.querySelector<HTMLMetaElement>('meta[name="site-root"]')?.content ?? './',
    window.location.href,
  )
  return root
}

const listeners = new Set<() => void>()
let place: Place | undefined

/** Where the reader is now. A page's own file in another language is the same place as a link that asks for that language. */
export function readPlace(): Place {
  const { pathname, search } = window.location
  const { path, language } = outOfFolder(decoded(pathname.slice(siteRoot().pathname.length)))
  const query = inLanguage(search, language)
  if (place?.path !== path || place.query !== query) place = { path, query }
  return place
}

/** A query that says the language of the folder that the page's file stands in, unless it asks for another. */
function inLanguage(query: string, language: Language | null): string {
  if (language === null || new URLSearchParams(query).has('lang')) return query
  return `?lang=${language}${query.replace(/^\?/, '&')}`
}

/** A path whose escapes are broken stays as it was written. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

/** Where the reader is; renders again when that changes. */
export const usePlace = (): Place => useSyncExternalStore(subscribe, readPlace)

/** The whole address of a place, for links and for what is exported; always one under the site's root. */
export const addressOf = ({ path, query }: Place): string =>
  new URL(`./${path.replace(/^[/\\]+/, '')}${query}`, siteRoot()).href

/** Goes to a place: `push` adds a step for the back button, `replace` changes the present one. */
export function goTo(target: Place, how: 'push' | 'replace'): void {
  const current = readPlace()
  if (current.path === target.path && current.query === target.query) return
  // A change of the view leaves what the page's link carries besides.
  const address = addressOf(target) + (current.path === target.path ? window.location.hash : '')
  if (how === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
  for (const listener of listeners) listener()
}

/** What follows in the address from `#` on, or empty: it never leaves the browser. */
export const useFragment = (): string => useSyncExternalStore(subscribe, () => window.location.hash)

/** Takes the fragment out of the address, once what it carried has been taken over. */
export function dropFragment(): void {
  window.history.replaceState(null, '', window.location.pathname + window.location.search)
  for (const listener of listeners) listener()
}
