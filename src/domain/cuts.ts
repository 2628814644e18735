import * as v from 'valibot'
import { schemaVersion } from './schema-version.ts'
import {
  architectures,
  conflictFields,
  coverageStatuses,
  eventKinds,
  eventStatuses,
  figureStatuses,
  languages,
  markets,
  modalities,
  opennesses,
  qualifiers,
  segments,
  sourceKinds,
  stages,
  tiers,
} from './vocabulary.ts'
import { precisions } from './when.ts'

/**
 * What the pages load: the dataset cut by language and by need. `charts` holds what marks, tables and filters use;
 * `evidence` holds sources, notes and conflicts and is loaded when somebody asks where a figure comes from.
 */

export const when = v.object({ value: v.string(), precision: v.picklist(precisions) })

export const figureCut = v.object({
  value: v.nullable(v.number()),
  qualifier: v.nullable(v.picklist(qualifiers)),
  status: v.picklist(figureStatuses),
  sources: v.array(v.string()),
})

export const head = {
  schemaVersion: v.literal(schemaVersion),
  version: v.string(),
  asOf: v.string(),
  language: v.picklist(languages),
}

export const chartsCut = v.object({
  ...head,
  vendors: v.array(v.object({ id: v.string(), name: v.string(), segment: v.picklist(segments) })),
  models: v.array(
    v.object({
      id: v.string(),
      vendor: v.string(),
      name: v.string(),
      date: when,
      stage: v.picklist(stages),
      parametersB: figureCut,
      activeParametersB: v.nullable(figureCut),
      architecture: v.picklist(architectures),
      openness: v.picklist(opennesses),
      reference: v.boolean(),
      sources: v.array(v.string()),
    }),
  ),
})

/** Who did what and when: for the timeline. What happened in a sentence is in `evidence`, under `events/<id>`. */
export const eventsCut = v.object({
  ...head,
  events: v.array(
    v.object({
      id: v.string(),
      /** A vendor's id, or `market` for what concerns everybody. */
      vendor: v.string(),
      date: when,
      kind: v.picklist(eventKinds),
      status: v.picklist(eventStatuses),
      models: v.array(v.string()),
      title: v.string(),
      follows: v.nullable(v.string()),
      sources: v.array(v.string()),
    }),
  ),
})

const sourceCut = v.object({
  id: v.string(),
  url: v.string(),
  title: v.string(),
  publisher: v.string(),
  date: v.nullable(v.string()),
  lang: v.string(),
  kind: v.picklist(sourceKinds),
})

export const evidenceCut = v.object({
  ...head,
  sources: v.array(sourceCut),
  notes: v.record(v.string(), v.string()),
  conflicts: v.array(
    v.object({
      about: v.object({ kind: v.string(), id: v.string(), field: v.picklist(conflictFields) }),
      readings: v.array(v.object({ value: v.string(), sources: v.array(v.string()) })),
      judgement: v.string(),
    }),
  ),
  events: v.array(
    v.object({
      id: v.string(),
      date: when,
      kind: v.picklist(eventKinds),
      title: v.string(),
      models: v.array(v.string()),
    }),
  ),
})

/** What the first page says besides what charts need: counts and what is new, so that it need not load every page's data. */
export const overviewCut = v.object({
  ...head,
  /** Dates of confirmed launches, upgrades and publications of weights by developers in China. */
  releases: v.array(when),
  /** Events of the last 90 days before the dataset's own date, the newest first. */
  recent: v.array(
    v.object({
      id: v.string(),
      vendor: v.string(),
      date: when,
      kind: v.picklist(eventKinds),
      status: v.picklist(eventStatuses),
      title: v.string(),
    }),
  ),
  /** How many events are less than sure. */
  unsure: v.object({ planned: v.number(), rumoured: v.number(), denied: v.number() }),
  industries: v.array(v.object({ id: v.string(), name: v.string() })),
  coverage: v.array(
    v.object({ tier: v.picklist(tiers), industry: v.string(), status: v.picklist(coverageStatuses) }),
  ),
  sources: v.number(),
  conflicts: v.number(),
})

/** What a search can find; where two match alike, the earlier kind comes first. */
export const foundKinds = [
  'page',
  'vendor',
  'family',
  'model',
  'industry',
  'coverage',
  'event',
  'source',
] as const

const recordKinds = [
  'vendor',
  'model',
  'event',
  'coverage',
  'coverageClaim',
  'analystView',
  'conflict',
] as const

/** What cites what, and the history of the data: for the page of sources. */
export const citationsCut = v.object({
  ...head,
  records: v.array(
    v.object({ kind: v.picklist(recordKinds), id: v.string(), name: v.string(), vendor: v.string() }),
  ),
  /** Source id to places in `records`. */
  citedBy: v.record(v.string(), v.array(v.number())),
  /** Stated figures and the fact that nobody states one, by status. */
  figures: v.record(v.picklist(figureStatuses), v.number()),
  changes: v.array(v.object({ version: v.string(), date: v.string(), summary: v.string() })),
})

/** What the page of sources shows: its beginning is published, the whole is made of evidence and citations. */
export const sourcesCut = v.object({
  ...head,
  /** How many sources there are of each kind. */
  kinds: v.record(v.picklist(sourceKinds), v.number()),
  sources: v.number(),
  conflicts: v.number(),
  /** Sources with what cites them, the most cited first. */
  listed: v.array(
    v.object({
      source: sourceCut,
      citing: v.array(v.object({ kind: v.picklist(recordKinds), id: v.string(), name: v.string() })),
    }),
  ),
  /** What sources disagree about, with the name of the record and who gives each reading. */
  disputed: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      field: v.picklist(conflictFields),
      readings: v.array(
        v.object({
          value: v.string(),
          cited: v.array(v.object({ id: v.string(), publisher: v.string(), url: v.string() })),
        }),
      ),
      judgement: v.string(),
    }),
  ),
  figures: v.record(v.picklist(figureStatuses), v.number()),
  changes: v.array(v.object({ version: v.string(), date: v.string(), summary: v.string() })),
})

export type SourcesCut = v.InferOutput<typeof sourcesCut>

/** What a model is besides its size: for the table of models and the page of each. */
export const modelsCut = v.object({
  ...head,
  families: v.array(v.object({ id: v.string(), name: v.string() })),
  models: v.array(
    v.object({
      id: v.string(),
      family: v.nullable(v.string()),
      aliases: v.array(v.string()),
      modalities: v.array(v.picklist(modalities)),
      contextTokens: v.nullable(figureCut),
      trainingTokensB: v.nullable(figureCut),
      licence: v.nullable(v.string()),
      hardware: v.nullable(v.string()),
      /** How many of its statements sources disagree about. */
      conflicts: v.number(),
    }),
  ),
  /** What an id was called before: old links lead to the new one. */
  renames: v.array(v.object({ from: v.string(), to: v.string() })),
})

export type ModelsCut = v.InferOutput<typeof modelsCut>
export type ModelSpecs = ModelsCut['models'][number]

/** What a vendor is and how well its figures are known: for the page of each. */
export const vendorsCut = v.object({
  ...head,
  vendors: v.array(
    v.object({
      id: v.string(),
      aliases: v.array(v.string()),
      hq: v.string(),
      founded: v.nullable(v.number()),
      listing: v.nullable(v.string()),
      homepage: v.nullable(v.string()),
      goToMarket: v.array(v.picklist(markets)),
      sources: v.array(v.string()),
      /** Figures of its models, stated or not, by status. */
      figures: v.record(v.picklist(figureStatuses), v.number()),
      /** How many sources its record, its models and its events cite. */
      cited: v.number(),
      /** What sources disagree about: its record, its models and its events, each as often as they do. */
      disputed: v.array(v.object({ kind: v.picklist(['vendor', 'model', 'event']), id: v.string() })),
      /** Industries and scenarios on record; null for vendors whose industries this dataset does not follow. */
      coverage: v.nullable(
        v.object({ industries: v.number(), scenarios: v.number(), sources: v.array(v.string()) }),
      ),
    }),
  ),
  families: v.array(
    v.object({ id: v.string(), vendor: v.string(), name: v.string(), models: v.array(v.string()) }),
  ),
})

export type VendorsCut = v.InferOutput<typeof vendorsCut>

/** What the search looks through: everything that has a name, in all three languages, loaded when somebody searches. */
export const searchCut = v.object({
  ...head,
  records: v.array(
    v.object({
      kind: v.picklist(foundKinds),
      id: v.string(),
      /** In the reader's language. */
      name: v.string(),
      /** In the other languages, and what people type besides. */
      names: v.array(v.string()),
      /** Whose it is, or where it appeared, in the reader's language; empty where nothing need be said. */
      detail: v.string(),
      date: v.nullable(when),
      vendor: v.nullable(v.string()),
    }),
  ),
})

export type SearchCut = v.InferOutput<typeof searchCut>
export type FoundKind = (typeof foundKinds)[number]
export type ChartsCut = v.InferOutput<typeof chartsCut>
export type OverviewCut = v.InferOutput<typeof overviewCut>
export type EventsCut = v.InferOutput<typeof eventsCut>
export type CutEvent = EventsCut['events'][number]
export type CitationsCut = v.InferOutput<typeof citationsCut>
export type EvidenceCut = v.InferOutput<typeof evidenceCut>
export type CutModel = ChartsCut['models'][number]
export type CutFigure = v.InferOutput<typeof figureCut>
export type CutSource = EvidenceCut['sources'][number]
