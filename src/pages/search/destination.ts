import type { SearchCut } from '#domain/cuts.ts'
import { readView, writeView } from '#view/codec.ts'
import type { Place } from '#view/location.ts'
import { type PageId, pathOf, type Route } from '#view/routes.ts'
import { codecOf, type SharedView } from '#view/views.ts'

type SearchRecord = SearchCut['records'][number]

/** Where a result leads: the page that says most about it, in the reader's language and theme, without older filters. */
export function destinationOf(
  { kind, id, name }: SearchRecord,
  { lang, theme }: Pick<SharedView, 'lang' | 'theme'>,
): Place {
  const place = (route: Route, chosen: object = {}) => {
    const codec = codecOf(route.page)
    const view = { ...readView(codec, '').view, lang, theme, ...chosen }
    return { path: pathOf(route), query: writeView(codec, view) }
  }
  switch (kind) {
    case 'page':
      return place({ page: id as PageId })
    case 'vendor':
      return place({ page: 'vendor', id })
    case 'family':
      return place({ page: 'models' }, { family: id })
    case 'model':
      return place({ page: 'model', id })
    case 'event':
      return place({ page: 'timeline' }, { event: id })
    case 'source':
      return place({ page: 'sources' }, { q: name.slice(0, 100) })
    case 'industry':
      return place({ page: 'pangu' }, { q: name.slice(0, 100) })
    case 'coverage':
      return place({ page: 'pangu' }, { entry: id })
  }
}
