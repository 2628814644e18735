import { queryOptions, useQuery } from '@tanstack/react-query'
import { chartData } from '#charts/chart-data.ts'
import type { ComparisonForm } from '#charts/compare/form.ts'
import { joinParts } from '#charts/compare/join-parts.ts'
import { type CompareData, chosenVendors } from '#charts/compare/selection.ts'
import { vendorsForm } from '#charts/compare/vendors-form.ts'
import { modelsQuery, vendorEventsQuery, vendorModelsQuery, vendorsQuery } from '#dataset/query.ts'
import type { ChartsCut } from '#domain/cuts.ts'
import { messagesOf } from '#i18n/catalogue.ts'
import type { Messages } from '#i18n/translate.ts'
import { isSiteKept } from '#view/kept-site.ts'
import { siteRoot } from '#view/location.ts'
import type { CompareView } from '#view/views.ts'

/** What a choice of columns is compared by. */
interface Compared {
  readonly chosen: Pick<CompareView, 'form' | 'vendors' | 'models'>
  readonly form: ComparisonForm
  /** What the form says besides the words of the page. */
  readonly words: Partial<Messages>
  readonly data: CompareData
}

/** Loads what a view compares: of vendors their own parts; of models what is said of all, and how those are compared. What was shown stays till then. */
export function useCompared(cut: ChartsCut, view: CompareView) {
  const compared = useQuery(comparedQuery(cut, view))
  const { data, isPlaceholderData } = compared
  return {
    ...compared,
    data,
    view: isPlaceholderData ? { ...view, ...data?.chosen } : view,
  }
}

const comparedQuery = (cut: ChartsCut, { form, vendors, models }: CompareView) => {
  const { language } = cut
  const ids = form === 'vendors' ? chosenVendors(cut, vendors).ids : []
  return queryOptions<Compared, Error, Compared, string[]>({
    queryKey: ['compared', language, form, ...ids],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    // Words of one language do not go with data of another.
    placeholderData: (before) => (before?.data.charts.language === language ? before : undefined),
    queryFn: async ({ client }): Promise<Compared> => {
      const root = siteRoot()
      const chosen = { form, vendors, models }
      if (form === 'models') {
        const [specs, words, { modelsForm }] = await Promise.all([
          client.fetchQuery(modelsQuery(root, language)),
          messagesOf(language, 'comparedModels'),
          import('#charts/compare/models-form.ts'),
        ])
        return { chosen, form: modelsForm, words, data: chartData(cut, { models: specs }) }
      }
      const isKept = isSiteKept()
      const [all, events, specs] = await Promise.all([
        client.fetchQuery(vendorsQuery(root, language)),
        Promise.all(ids.map((id) => client.fetchQuery(vendorEventsQuery(root, language, id, isKept)))),
        Promise.all(ids.map((id) => client.fetchQuery(vendorModelsQuery(root, language, id, isKept)))),
      ])
      return { chosen, form: vendorsForm, words: {}, data: joinParts(cut, all, events, specs) }
    },
  })
}
