import addresses from 'virtual:dataset'
import { type FetchQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query'
import {
  chartsCut,
  citationsCut,
  eventsCut,
  evidenceCut,
  modelsCut,
  overviewCut,
  searchCut,
  sourcesCut,
  vendorsCut,
} from '#domain/cuts.ts'
import { panguCut } from '#domain/pangu-cut.ts'
import type { Language } from '#domain/vocabulary.ts'
import { loadCut } from './load.ts'
import { partAddress } from './part-address.ts'

// A cut is named by the hash of its content, so one that has been read never goes stale.
const settled = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
} as const

/** What charts need, in one language; `root` is the address of the site's own folder. */
export const chartsQuery = (root: URL, language: Language) =>
  queryOptions({
    ...settled,
    queryKey: ['charts', language],
    queryFn: ({ signal }) => loadCut(new URL(addresses.charts[language], root), chartsCut, signal),
  })

/** Events, in one language. */
export const eventsQuery = (root: URL, language: Language) =>
  queryOptions({
    ...settled,
    queryKey: ['events', language],
    queryFn: ({ signal }) => loadCut(new URL(addresses.events[language], root), eventsCut, signal),
  })

/** Pangu's tiers and industries, in one language. */
export const panguQuery = (root: URL, language: Language) =>
  queryOptions({
    ...settled,
    queryKey: ['pangu', language],
    queryFn: ({ signal }) => loadCut(new URL(addresses.pangu[language], root), panguCut, signal),
  })

/** Sources, notes and conflicts, in one language. */
export const evidenceQuery = (root: URL, language: Language) =>
  queryOptions({
    ...settled,
    queryKey: ['evidence', language],
    queryFn: ({ signal }) => loadCut(new URL(addresses.evidence[language], root), evidenceCut, signal),
  })

/** The beginning of the page of sources, in one language. */
export const sourcesQuery = (root: URL, language: Language) =>
  queryOptions({
    ...settled,
    queryKey: ['sources', language],
    queryFn: ({ signal }) => loadCut(new URL(addresses.sources[language], root), sourcesCut, signal),
  })

/** What cites each source, and what changed in the data, in one language. */
export const citationsQuery = (root: URL, language: Language) =>
  queryOptions({
    ...settled,
    queryKey: ['citations', language],
    queryFn: ({ signal }) => loadCut(new URL(addresses.citations[language], root), citationsCut, signal),
  })

/** What models are besides their size, in one language. */
export const modelsQuery = (root: URL, language: Language) =>
  queryOptions({
    ...settled,
    queryKey: ['models', language],
    queryFn: ({ signal }) => loadCut(new URL(addresses.models[language], root), modelsCut, signal),
  })

/** What vendors are, and how well their figures are known, in one language. */
export const vendorsQuery = (root: URL, language: Language) =>
  queryOptions({
    ...settled,
    queryKey: ['vendors', language],
    queryFn: ({ signal }) => loadCut(new URL(addresses.vendors[language], root), vendorsCut, signal),
  })

/** Counts and news for the first page, in one language. */
export const overviewQuery = (root: URL, language: Language) =>
  queryOptions({
    ...settled,
    queryKey: ['overview', language],
    queryFn: ({ signal }) => loadCut(new URL(addresses.overview[language], root), overviewCut, signal),
  })

/** Everything that has a name, in one language and with its names in all. */
export const searchQuery = (root: URL, language: Language) =>
  queryOptions({
    ...settled,
    queryKey: ['search', language],
    queryFn: ({ signal }) => loadCut(new URL(addresses.search[language], root), searchCut, signal),
  })

/**
 * What events, models and evidence hold of one vendor, or of `market`. Where the whole is at hand it is given instead:
 * already loaded, or kept by a browser that keeps all wholes (`keepsWholes`) and no parts.
 */
export const vendorEventsQuery = (root: URL, language: Language, vendor: string, keepsWholes: boolean) =>
  queryOptions({
    ...settled,
    queryKey: ['events', language, vendor],
    queryFn: ({ client, signal }) =>
      wholeAtHand(client, eventsQuery(root, language), keepsWholes) ??
      loadCut(new URL(partAddress(addresses.events[language], vendor), root), eventsCut, signal),
  })

export const vendorModelsQuery = (root: URL, language: Language, vendor: string, keepsWholes: boolean) =>
  queryOptions({
    ...settled,
    queryKey: ['models', language, vendor],
    queryFn: ({ client, signal }) =>
      wholeAtHand(client, modelsQuery(root, language), keepsWholes) ??
      loadCut(new URL(partAddress(addresses.models[language], vendor), root), modelsCut, signal),
  })

export const vendorEvidenceQuery = (root: URL, language: Language, vendor: string, keepsWholes: boolean) =>
  queryOptions({
    ...settled,
    queryKey: ['evidence', language, vendor],
    queryFn: ({ client, signal }) =>
      wholeAtHand(client, evidenceQuery(root, language), keepsWholes) ??
      loadCut(new URL(partAddress(addresses.evidence[language], vendor), root), evidenceCut, signal),
  })

const wholeAtHand = <Cut>(
  client: QueryClient,
  whole: FetchQueryOptions<Cut, Error, Cut, string[]>,
  keepsWholes: boolean,
): Promise<Cut> | undefined =>
  keepsWholes || client.getQueryData(whole.queryKey) !== undefined ? client.fetchQuery(whole) : undefined
