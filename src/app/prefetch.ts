import type { QueryClient } from '@tanstack/react-query'
import { chartsQuery } from '#dataset/query.ts'
import { wordingQuery } from '#i18n/catalogue.ts'
import { readView } from '#view/codec.ts'
import { readPlace, siteRoot } from '#view/location.ts'
import { routeOf } from '#view/routes.ts'
import { sharedCodec } from '#view/views.ts'
import { pageModules } from './page-modules.ts'

/** Asks for words, data and page of the first view at once, rather than one after the other as they are rendered. */
export function prefetchFirstView(client: QueryClient): void {
  const { path, query } = readPlace()
  const { lang } = readView(sharedCodec, query).view
  const { page } = routeOf(path)
  const loadPage = Object.hasOwn(pageModules, page)
    ? pageModules[page as keyof typeof pageModules]
    : undefined
  void client.prefetchQuery(wordingQuery(lang))
  if (loadPage === undefined) return
  void client.prefetchQuery(chartsQuery(siteRoot(), lang))
  // What fails here fails again, in words, where the page is rendered.
  loadPage().catch(() => {})
}
