import { queryOptions, useQuery } from '@tanstack/react-query'
import { chartData } from '#charts/chart-data.ts'
import { joinParts } from '#charts/compare/join-parts.ts'
import { type CompareData, chosenOf } from '#charts/compare/selection.ts'
import { modelsQuery, vendorEventsQuery, vendorModelsQuery, vendorsQuery } from '#dataset/query.ts'
import type { ChartsCut } from '#domain/cuts.ts'
import { isSiteKept } from '#view/kept-site.ts'
import { siteRoot } from '#view/location.ts'
import type { CompareView } from '#view/views.ts'

/** What a choice of columns is compared by. */
interface Compared {
  readonly chosen: Pick<CompareView, 'form' | 'vendors' | 'models'>
  readonly data: CompareData
}

/** Loads what a view compares: of vendors their own parts, of models what is said of all. What was shown stays till then. */
export function useCompared(cut: ChartsCut, view: CompareView) {
  const compared = useQuery(comparedQuery(cut, view))
  const { data, isPlaceholderData } = compared
  return {
    ...compared,
    data: data?.data,
    view: isPlaceholderData ? { ...view, ...data?.chosen } : view,
  }
}

const comparedQuery = (cut: ChartsCut, { form, vendors, models, ...others }: CompareView) => {
  const { language } = cut
  const ids =
    form === 'vendors'
      ? chosenOf(cut, chartData(cut, {}).models, { ...others, form, vendors, models }).ids
      : []
  return queryOptions<Compared, Error, Compared, string[]>({
    queryKey: ['compared', language, form, ...ids],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    // Words of one language do not go with data of another.
    placeholderData: (before) => (before?.data.charts.language === language ? before : undefined),
    queryFn: async ({ client }): Promise<Compared> => {
      const root = siteRoot()
      const chosen = { form, vendors, models }
      if (form === 'models')
        return {
          chosen,
          data: chartData(cut, { models: await client.fetchQuery(modelsQuery(root, language)) }),
        }
      const isKept = isSiteKept()
      const [all, events, specs] = await Promise.all([
        client.fetchQuery(vendorsQuery(root, language)),
        Promise.all(ids.map((id) => client.fetchQuery(vendorEventsQuery(root, language, id, isKept)))),
        Promise.all(ids.map((id) => client.fetchQuery(vendorModelsQuery(root, language, id, isKept)))),
      ])
      return { chosen, data: joinParts(cut, all, events, specs) }
    },
  })
}
