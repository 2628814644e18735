import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { cutCharts, cutCitations, cutEvents, cutEvidence } from '#dataset/cut.ts'
import { cutModels } from '#dataset/cut-models.ts'
import { cutOverview } from '#dataset/cut-overview.ts'
import { cutPangu } from '#dataset/cut-pangu.ts'
import { cutSearch } from '#dataset/cut-search.ts'
import { cutSources } from '#dataset/cut-sources.ts'
import { cutVendors } from '#dataset/cut-vendors.ts'
import { partCutters } from '#dataset/parts.ts'
import { languages } from '#domain/vocabulary.ts'
import { tinyLandscape } from './tiny-dataset.ts'

const everyIndustry = { en: 'All industries', ko: '전 업종', zh: '所有行业' }

/** Answers the page's requests with the tiny dataset; a test replaces a handler to make something go wrong. */
export const server = setupServer(
  ...languages.flatMap((language) => [
    http.get(new RegExp(`/data/charts\\.${language}\\.`), () =>
      HttpResponse.json(cutCharts(tinyLandscape(), language)),
    ),
    http.get(new RegExp(`/data/events\\.${language}\\.`), () =>
      HttpResponse.json(cutEvents(tinyLandscape(), language)),
    ),
    http.get(new RegExp(`/data/pangu\\.${language}\\.`), () =>
      HttpResponse.json(cutPangu(tinyLandscape(), language)),
    ),
    http.get(new RegExp(`/data/evidence\\.${language}\\.`), () =>
      HttpResponse.json(cutEvidence(tinyLandscape(), language)),
    ),
    http.get(new RegExp(`/data/citations\\.${language}\\.`), () =>
      HttpResponse.json(cutCitations(tinyLandscape(), language)),
    ),
    http.get(new RegExp(`/data/models\\.${language}\\.`), () =>
      HttpResponse.json(cutModels(tinyLandscape(), language)),
    ),
    http.get(new RegExp(`/data/vendors\\.${language}\\.`), () =>
      HttpResponse.json(cutVendors(tinyLandscape(), language)),
    ),
    http.get(new RegExp(`/data/overview\\.${language}\\.`), () =>
      HttpResponse.json(cutOverview(tinyLandscape(), language)),
    ),
    http.get(new RegExp(`/data/sources\\.${language}\\.`), () =>
      HttpResponse.json(cutSources(tinyLandscape(), language)),
    ),
    ...Object.entries(partCutters).map(([kind, partCutter]) =>
      http.get<{ vendor: string }>(`*/data/${kind}/${language}.:hash/:vendor`, ({ params }) =>
        HttpResponse.json(partCutter(tinyLandscape(), language)(params.vendor.replace(/\.json$/, ''))),
      ),
    ),
    http.get(new RegExp(`/data/search\\.${language}\\.`), () =>
      HttpResponse.json(cutSearch(tinyLandscape(), language, [], everyIndustry)),
    ),
  ]),
)
