import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ChartData } from '#charts/registry.ts'
import {
  chartsQuery,
  eventsQuery,
  evidenceQuery,
  modelsQuery,
  panguQuery,
  vendorsQuery,
} from '#dataset/query.ts'
import type { CutSource } from '#domain/cuts.ts'
import type { Language } from '#domain/vocabulary.ts'
import { wordingQuery } from '#i18n/catalogue.ts'
import type { Wording } from '#i18n/wording.ts'
import { siteRoot } from '#view/location.ts'

/** What the charts of a deck are built from, in the deck's own language. */
export interface DeckData {
  readonly data: ChartData
  readonly wording: Wording
  readonly sources: readonly CutSource[]
}

/** Loads words and data of a language; `data` is undefined until all have come. */
export function useDeckData(language: Language): {
  loaded: DeckData | undefined
  failed: boolean
  retry(): void
} {
  const root = siteRoot()
  const wording = useQuery(wordingQuery(language, 'slides'))
  const charts = useQuery(chartsQuery(root, language))
  const events = useQuery(eventsQuery(root, language))
  const pangu = useQuery(panguQuery(root, language))
  const models = useQuery(modelsQuery(root, language))
  const vendors = useQuery(vendorsQuery(root, language))
  const evidence = useQuery(evidenceQuery(root, language))
  const all = [wording, charts, events, pangu, models, vendors, evidence]
  const loaded = useMemo(
    () =>
      wording.data === undefined ||
      charts.data === undefined ||
      events.data === undefined ||
      pangu.data === undefined ||
      models.data === undefined ||
      vendors.data === undefined ||
      evidence.data === undefined
        ? undefined
        : {
            data: {
              charts: charts.data,
              events: events.data,
              pangu: pangu.data,
              models: models.data,
              vendors: vendors.data,
            },
            wording: wording.data,
            sources: evidence.data.sources,
          },
    [wording.data, charts.data, events.data, pangu.data, models.data, vendors.data, evidence.data],
  )
  return {
    loaded,
    failed: all.some(({ isError }) => isError),
    retry() {
      for (const query of all) if (query.isError) void query.refetch()
    },
  }
}
