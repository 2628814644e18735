import type { Landscape, Text } from '#domain/schema.ts'
import type { Language } from '#domain/vocabulary.ts'
import { cutCharts, cutCitations, cutEvents, cutEvidence } from './cut.ts'
import { cutModels } from './cut-models.ts'
import { cutOverview } from './cut-overview.ts'
import { cutPangu } from './cut-pangu.ts'
import type { CutKind } from './cut-schemas.ts'
import { cutSearch } from './cut-search.ts'
import { cutSources } from './cut-sources.ts'
import { cutVendors } from './cut-vendors.ts'

/** How each kind of cut is made of the dataset; a search finds the pages by the names given. */
export const cuttersFor = (pages: Parameters<typeof cutSearch>[2], allIndustries: Text) =>
  ({
    charts: cutCharts,
    events: cutEvents,
    pangu: cutPangu,
    evidence: cutEvidence,
    citations: cutCitations,
    models: cutModels,
    vendors: cutVendors,
    overview: cutOverview,
    sources: cutSources,
    search: (landscape, language) => cutSearch(landscape, language, pages, allIndustries),
  }) satisfies Record<CutKind, (landscape: Landscape, language: Language) => object>
