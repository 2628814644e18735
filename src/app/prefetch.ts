import type { QueryClient } from '@tanstack/react-query'
import { chartsQuery, eventsQuery, modelsQuery, overviewQuery, vendorsQuery } from '#dataset/query.ts'
import { wordingQuery } from '#i18n/catalogue.ts'
import { readView } from '#view/codec.ts'
import { readPlace, siteRoot } from '#view/location.ts'
import { routeOf } from '#view/routes.ts'
import { sharedCodec } from '#view/views.ts'
import { pageQuery } from './page-modules.ts'

/** Asks for words, data and page of the first view at once, rather than one after the other as they are rendered. */
export function prefetchFirstView(client: QueryClient): void {
  const { path, query } = readPlace()
  const { lang } = readView(sharedCodec, query).view
  const { page } = routeOf(path)
  // What fails here fails again, in words, where it is rendered.
  void client.prefetchQuery(wordingQuery(lang, 'frame'))
  if (page === 'not-found') return
  void client.prefetchQuery(wordingQuery(lang, page))
  void client.prefetchQuery(chartsQuery(siteRoot(), lang))
  if (page === 'overview') void client.prefetchQuery(overviewQuery(siteRoot(), lang))
  if (page === 'timeline' || page === 'compare') void client.prefetchQuery(eventsQuery(siteRoot(), lang))
  if (page === 'models' || page === 'model' || page === 'compare')
    void client.prefetchQuery(modelsQuery(siteRoot(), lang))
  if (page === 'vendor' || page === 'compare') void client.prefetchQuery(vendorsQuery(siteRoot(), lang))
  void client.prefetchQuery(pageQuery(page))
}
