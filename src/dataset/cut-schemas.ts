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

/** What each kind of cut holds: the order of fields and of words here is that of the published files. */
export const cutSchemas = {
  charts: chartsCut,
  events: eventsCut,
  pangu: panguCut,
  evidence: evidenceCut,
  citations: citationsCut,
  models: modelsCut,
  vendors: vendorsCut,
  overview: overviewCut,
  sources: sourcesCut,
  search: searchCut,
}

export type CutKind = keyof typeof cutSchemas
