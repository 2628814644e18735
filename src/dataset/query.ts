import addresses from 'virtual:dataset'
import { queryOptions } from '@tanstack/react-query'
import type * as v from 'valibot'
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

/** How a whole cut is asked for, by its kind; `root` is the address of the site's own folder. */
const wholeCut =
  <Schema extends v.GenericSchema>(kind: keyof typeof addresses, schema: Schema) =>
  (root: URL, language: Language) =>
    queryOptions({
      ...settled,
      queryKey: [kind, language] as string[],
      queryFn: ({ signal }) => loadCut(new URL(addresses[kind][language], root), schema, signal),
    })

/**
 * How what a cut holds of one vendor, or of `market`, is asked for. Where the whole is at hand it is given instead:
 * already loaded, or kept by a browser that keeps all wholes (`keepsWholes`) and no parts.
 */
const partOfCut =
  <Schema extends v.GenericSchema>(kind: keyof typeof addresses, schema: Schema) =>
  (root: URL, language: Language, vendor: string, keepsWholes: boolean) => {
    const whole = wholeCut(kind, schema)(root, language)
    return queryOptions({
      ...settled,
      queryKey: [kind, language, vendor] as string[],
      queryFn: ({ client, signal }) =>
        keepsWholes || client.getQueryData(whole.queryKey) !== undefined
          ? client.fetchQuery(whole)
          : loadCut(new URL(partAddress(addresses[kind][language], vendor), root), schema, signal),
    })
  }

/** What charts need, in one language. */
export const chartsQuery = wholeCut('charts', chartsCut)
/** Events, in one language. */
export const eventsQuery = wholeCut('events', eventsCut)
/** Pangu's tiers and industries, in one language. */
export const panguQuery = wholeCut('pangu', panguCut)
/** Sources, notes and conflicts, in one language. */
export const evidenceQuery = wholeCut('evidence', evidenceCut)
/** The beginning of the page of sources, in one language. */
export const sourcesQuery = wholeCut('sources', sourcesCut)
/** What cites each source, and what changed in the data, in one language. */
export const citationsQuery = wholeCut('citations', citationsCut)
/** What models are besides their size, in one language. */
export const modelsQuery = wholeCut('models', modelsCut)
/** What vendors are, and how well their figures are known, in one language. */
export const vendorsQuery = wholeCut('vendors', vendorsCut)
/** Counts and news for the first page, in one language. */
export const overviewQuery = wholeCut('overview', overviewCut)
/** Everything that has a name, in one language and with its names in all. */
export const searchQuery = wholeCut('search', searchCut)
/** Events of one vendor, in one language. */
export const vendorEventsQuery = partOfCut('events', eventsCut)
/** What models of one vendor are besides their size, in one language. */
export const vendorModelsQuery = partOfCut('models', modelsCut)
/** What the records of one vendor rest on, in one language. */
export const vendorEvidenceQuery = partOfCut('evidence', evidenceCut)
