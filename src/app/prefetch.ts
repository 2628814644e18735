import type { QueryClient } from '@tanstack/react-query'
import {
  chartsQuery,
  citationsQuery,
  eventsQuery,
  evidenceQuery,
  modelsQuery,
  overviewQuery,
  panguQuery,
  sourcesQuery,
  vendorEventsQuery,
  vendorEvidenceQuery,
  vendorModelsQuery,
  vendorsQuery,
} from '#dataset/query.ts'
import { nextTask } from '#domain/next-task.ts'
import { briefField } from '#domain/vocabulary.ts'
import { wordingQuery } from '#i18n/catalogue.ts'
import { readView } from '#view/codec.ts'
import { isSiteKept } from '#view/kept-site.ts'
import { readPlace, siteRoot } from '#view/location.ts'
import { type Route, routeOf } from '#view/routes.ts'
import { compareCodec, isNarrowed, sharedCodec, sourcesCodec } from '#view/views.ts'
import { pageQuery } from './page-modules.ts'

/**
 * Asks for words, data and page of the first view in two tasks, rather than one after the other as they are rendered.
 * Done when the words of the frame are there or have failed.
 */
export async function prefetchFirstView(client: QueryClient): Promise<void> {
  const { path, query } = readPlace()
  const { lang } = readView(sharedCodec, query).view
  const route = routeOf(path)
  const { page } = route
  // What fails here fails again, in words, where it is rendered.
  const frame = client.prefetchQuery(wordingQuery(lang, 'frame'))
  if (page === 'not-found') return frame
  await nextTask()
  void client.prefetchQuery(wordingQuery(lang, page))
  void client.prefetchQuery(chartsQuery(siteRoot(), lang))
  prefetchData(client, route, query)
  void client.prefetchQuery(pageQuery(page))
  return frame
}

/** What the page's first view reads beside the charts' cut. */
function prefetchData(client: QueryClient, route: Route, query: string): void {
  const [root, isKept] = [siteRoot(), isSiteKept()]
  const { lang } = readView(sharedCodec, query).view
  switch (route.page) {
    case 'overview':
      return void client.prefetchQuery(overviewQuery(root, lang))
    case 'timeline':
      return void client.prefetchQuery(eventsQuery(root, lang))
    case 'pangu':
      return void client.prefetchQuery(panguQuery(root, lang))
    case 'models':
    case 'model':
      return void client.prefetchQuery(modelsQuery(root, lang))
    case 'vendor':
      void client.prefetchQuery(vendorsQuery(root, lang))
      void client.prefetchQuery(vendorEventsQuery(root, lang, route.id, isKept))
      return void client.prefetchQuery(vendorEvidenceQuery(root, lang, route.id, isKept))
    case 'compare': {
      const { form, vendors } = readView(compareCodec, query).view
      if (form === 'models') return void client.prefetchQuery(modelsQuery(root, lang))
      void client.prefetchQuery(vendorsQuery(root, lang))
      // Which of the vendors in a link there are is known when the charts' cut has come.
      for (const vendor of vendors === null ? briefField : []) {
        void client.prefetchQuery(vendorEventsQuery(root, lang, vendor, isKept))
        void client.prefetchQuery(vendorModelsQuery(root, lang, vendor, isKept))
      }
      return
    }
    case 'sources': {
      if (!isNarrowed(readView(sourcesCodec, query).view))
        return void client.prefetchQuery(sourcesQuery(root, lang))
      void client.prefetchQuery(evidenceQuery(root, lang))
      return void client.prefetchQuery(citationsQuery(root, lang))
    }
  }
}
