import * as v from 'valibot'
import { schemaVersion } from './schema.ts'
import {
  architectures,
  eventKinds,
  figureStatuses,
  languages,
  opennesses,
  qualifiers,
  segments,
  sourceKinds,
  stages,
} from './vocabulary.ts'
import { precisions } from './when.ts'

/**
 * What the pages load: the dataset cut by language and by need. `charts` holds what marks, tables and filters use;
 * `evidence` holds sources, notes and conflicts and is loaded when somebody asks where a figure comes from.
 */

const when = v.object({ value: v.string(), precision: v.picklist(precisions) })

const figureCut = v.object({
  value: v.nullable(v.number()),
  qualifier: v.nullable(v.picklist(qualifiers)),
  status: v.picklist(figureStatuses),
  sources: v.array(v.string()),
})

const head = {
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
      about: v.object({ kind: v.string(), id: v.string(), field: v.string() }),
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

export type ChartsCut = v.InferOutput<typeof chartsCut>
export type EvidenceCut = v.InferOutput<typeof evidenceCut>
export type CutModel = ChartsCut['models'][number]
export type CutVendor = ChartsCut['vendors'][number]
export type CutFigure = v.InferOutput<typeof figureCut>
export type CutSource = EvidenceCut['sources'][number]
