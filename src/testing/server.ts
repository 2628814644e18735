import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { type CutKind, cutSchemas } from '#dataset/cut-schemas.ts'
import { cuttersFor } from '#dataset/cutters.ts'
import { packCut } from '#dataset/pack.ts'
import { partCutters } from '#dataset/parts.ts'
import { languages } from '#domain/vocabulary.ts'
import { tinyLandscape } from './tiny-dataset.ts'

const everyIndustry = { en: 'All industries', ko: '전 업종', zh: '所有行业' }

const cutters = cuttersFor([], everyIndustry)
const kinds = Object.keys(cutters) as CutKind[]
const kindsInParts = Object.keys(partCutters) as (keyof typeof partCutters)[]

/** Answers the page's requests with the tiny dataset; a test replaces a handler to make something go wrong. */
export const server = setupServer(
  ...languages.flatMap((language) => [
    ...kinds.map((kind) =>
      http.get(new RegExp(`/data/${kind}\\.${language}\\.`), () =>
        HttpResponse.json(packCut(cutSchemas[kind], cutters[kind](tinyLandscape(), language))),
      ),
    ),
    ...kindsInParts.map((kind) =>
      http.get<{ vendor: string }>(`*/data/${kind}/${language}.:hash/:vendor`, ({ params }) =>
        HttpResponse.json(
          packCut(
            cutSchemas[kind],
            partCutters[kind](tinyLandscape(), language)(params.vendor.replace(/\.json$/, '')),
          ),
        ),
      ),
    ),
  ]),
)
