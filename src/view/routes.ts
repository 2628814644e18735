/** Paths are part of the product: a link sent today works next year. */
export const pageIds = [
  'overview',
  'timeline',
  'growth',
  'pangu',
  'compare',
  'models',
  'slides',
  'sources',
] as const
export type PageId = (typeof pageIds)[number]

export type Route =
  | { readonly page: PageId }
  | { readonly page: 'model' | 'vendor' | 'embed'; readonly id: string }
  | { readonly page: 'not-found'; readonly path: string }

const recordPages = { models: 'model', vendors: 'vendor', embed: 'embed' } as const

/** A path under the site's root (`growth/`, `models/qwen3-max`) to what it shows; slashes at the ends do not matter. */
export function routeOf(path: string): Route {
  const [head = '', id, ...rest] = path
    .replace(/^\/+|\/+$|(?<=^|\/)index\.html$/g, '')
    .replace(/\/+$/, '')
    .split('/')
  if (head === '' && id === undefined) return { page: 'overview' }
  if (rest.length === 0 && id !== undefined && Object.hasOwn(recordPages, head))
    return { page: recordPages[head as keyof typeof recordPages], id }
  const page = pageIds.find((candidate) => candidate === head && candidate !== 'overview')
  return page !== undefined && id === undefined ? { page } : { page: 'not-found', path }
}

/** What a route's path is under the root. Folders end in a slash, so that a static host need not redirect. */
export function pathOf(route: Route): string {
  switch (route.page) {
    case 'overview':
      return ''
    case 'model':
      return `models/${route.id}/`
    case 'vendor':
      return `vendors/${route.id}/`
    case 'embed':
      return `embed/${route.id}/`
    case 'not-found':
      return route.path
    default:
      return `${route.page}/`
  }
}
