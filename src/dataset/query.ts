import addresses from 'virtual:dataset'
import { queryOptions } from '@tanstack/react-query'
import type { Language } from '#domain/vocabulary.ts'
import { type CutKind, cutSchemas } from './cut-schemas.ts'
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
  <Kind extends CutKind>(kind: Kind) =>
  (root: URL, language: Language) =>
    queryOptions({
      ...settled,
      queryKey: [kind, language] as string[],
      queryFn: ({ signal }) => loadCut(new URL(addresses[kind][language], root), cutSchemas[kind], signal),
    })

/**
 * How what a cut holds of one vendor, or of `market`, is asked for. Where the whole is at hand it is given instead:
 * already loaded, or kept by a browser that keeps all wholes (`keepsWholes`) and no parts.
 */
const partOfCut =
  <Kind extends CutKind>(kind: Kind) =>
  (root: URL, language: Language, vendor: string, keepsWholes: boolean) => {
    const whole = wholeCut(kind)(root, language)
    return queryOptions({
      ...settled,
      queryKey: [kind, language, vendor] as string[],
      queryFn: ({ client, signal }) =>
        keepsWholes || client.getQueryData(whole.queryKey) !== undefined
          ? client.fetchQuery(whole)
          : loadCut(new URL(partAddress(addresses[kind][language], vendor), root), cutSchemas[kind], signal),
    })
  }

/** What charts need, in one language. */
export const chartsQuery = wholeCut('charts')
/** Events, in one language. */
export const eventsQuery = wholeCut('events')
/** Pangu's tiers and industries, in one language. */
export const panguQuery = wholeCut('pangu')
/** Sources, notes and conflicts, in one language. */
export const evidenceQuery = wholeCut('evidence')
/** The beginning of the page of sources, in one language. */
export const sourcesQuery = wholeCut('sources')
/** What cites each source, and what changed in the data, in one language. */
export const citationsQuery = wholeCut('citations')
/** What models are besides their size, in one language. */
export const modelsQuery = wholeCut('models')
/** What vendors are, and how well their figures are known, in one language. */
export const vendorsQuery = wholeCut('vendors')
/** Counts and news for the first page, in one language. */
export const overviewQuery = wholeCut('overview')
/** Everything that has a name, in one language and with its names in all. */
export const searchQuery = wholeCut('search')
/** Events of one vendor, in one language. */
export const vendorEventsQuery = partOfCut('events')
/** What models of one vendor are besides their size, in one language. */
export const vendorModelsQuery = partOfCut('models')
/** What the records of one vendor rest on, in one language. */
export const vendorEvidenceQuery = partOfCut('evidence')
