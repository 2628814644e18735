import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type ChartData, chartData, type FurtherData, furtherNeeds } from '#charts/chart-data.ts'
import type { ChartId } from '#charts/model.ts'
import { chartsQuery, eventsQuery, modelsQuery, panguQuery, vendorsQuery } from '#dataset/query.ts'
import { wordingQuery } from '#i18n/catalogue.ts'
import type { Wording } from '#i18n/wording.ts'
import type { Deck } from '#view/deck.ts'
import { siteRoot } from '#view/location.ts'

/** What the charts of a deck are built from, in the deck's own language. */
export interface DeckData {
  readonly data: ChartData
  readonly wording: Wording
}

/** Loads words of a language and what the charts of a deck read; `loaded` is undefined until all have come. */
export function useDeckData({ language, slides }: Pick<Deck<ChartId>, 'language' | 'slides'>): {
  loaded: DeckData | undefined
  failed: boolean
  retry(): void
} {
  const root = siteRoot()
  const needed = new Set<keyof FurtherData>(slides.flatMap(({ chart }) => furtherNeeds[chart]))
  const wording = useQuery({ ...wordingQuery(language, 'deck'), enabled: slides.length > 0 })
  const charts = useQuery(chartsQuery(root, language))
  const events = useQuery({ ...eventsQuery(root, language), enabled: needed.has('events') })
  const pangu = useQuery({ ...panguQuery(root, language), enabled: needed.has('pangu') })
  const models = useQuery({ ...modelsQuery(root, language), enabled: needed.has('models') })
  const vendors = useQuery({ ...vendorsQuery(root, language), enabled: needed.has('vendors') })
  const further = { events, pangu, models, vendors }
  const isWaiting = [...needed].some((kind) => further[kind].data === undefined)
  const loaded = useMemo(
    () =>
      wording.data === undefined || charts.data === undefined || isWaiting
        ? undefined
        : {
            data: chartData(charts.data, {
              ...(events.data && { events: events.data }),
              ...(pangu.data && { pangu: pangu.data }),
              ...(models.data && { models: models.data }),
              ...(vendors.data && { vendors: vendors.data }),
            }),
            wording: wording.data,
          },
    [wording.data, charts.data, isWaiting, events.data, pangu.data, models.data, vendors.data],
  )
  const all = [wording, charts, ...Object.values(further)]
  return {
    loaded,
    failed: all.some(({ isError }) => isError),
    retry() {
      for (const query of all) if (query.isError) void query.refetch()
    },
  }
}
