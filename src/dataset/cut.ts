import type { ChartsCut, CitationsCut, CutFigure, EventsCut, EvidenceCut } from '#domain/cuts.ts'
import type { Figure, Landscape } from '#domain/schema.ts'
import { figureStatuses, type Language } from '#domain/vocabulary.ts'
import { everyFigure, everyObject } from './rules/walk.ts'

/** The whole dataset in, what charts and tables need in one language out. */
export function cutCharts(landscape: Landscape, language: Language): ChartsCut {
  return {
    ...headOf(landscape, language),
    vendors: landscape.vendors.map(({ id, name, segment }) => ({ id, name: name[language], segment })),
    models: landscape.models.map((model) => ({
      id: model.id,
      vendor: model.vendor,
      name: model.name[language],
      date: model.date,
      stage: model.stage,
      parametersB: figureOf(model.parametersB),
      activeParametersB: model.activeParametersB === null ? null : figureOf(model.activeParametersB),
      architecture: model.architecture,
      openness: model.openness,
      reference: model.reference,
      sources: model.sources,
    })),
  }
}

/** The whole dataset in, its events in one language out. */
export function cutEvents(landscape: Landscape, language: Language): EventsCut {
  return {
    ...headOf(landscape, language),
    events: landscape.events.map(({ id, vendor, date, kind, status, models, title, follows, sources }) => ({
      id,
      vendor,
      date,
      kind,
      status,
      models,
      title: title[language],
      follows,
      sources,
    })),
  }
}

/** The whole dataset in, where its statements come from in one language out. Note keys: `models/<id>`, `models/<id>/<field>`, and `events/<id>` for what happened. */
export function cutEvidence(landscape: Landscape, language: Language): EvidenceCut {
  const notes: Record<string, string> = {}
  for (const model of landscape.models) {
    if (model.note !== null) notes[`models/${model.id}`] = model.note[language]
    for (const field of ['parametersB', 'activeParametersB', 'contextTokens', 'trainingTokensB'] as const) {
      const note = model[field]?.note
      if (note !== undefined) notes[`models/${model.id}/${field}`] = note[language]
    }
  }
  for (const { id, summary } of landscape.events) notes[`events/${id}`] = summary[language]
  return {
    ...headOf(landscape, language),
    sources: landscape.sources,
    notes,
    conflicts: landscape.conflicts.map(({ about, readings, judgement }) => ({
      about,
      readings: readings.map(({ value, sources }) => ({ value: value[language], sources })),
      judgement: judgement[language],
    })),
    events: landscape.events
      .filter(({ models }) => models.length > 0)
      .map(({ id, date, kind, title, models }) => ({ id, date, kind, title: title[language], models })),
  }
}

type CitingRecord = CitationsCut['records'][number]

/** The whole dataset in, which records cite each source and what changed out, in one language. */
export function cutCitations(landscape: Landscape, language: Language): CitationsCut {
  const citedBy: Record<string, number[]> = {}
  const citing = citingRecords(landscape, language)
  citing.forEach(({ sources }, index) => {
    for (const id of new Set(sources)) {
      citedBy[id] ??= []
      citedBy[id].push(index)
    }
  })
  const statuses = [...everyFigure(landscape)].map(({ value }) => value.status)
  return {
    ...headOf(landscape, language),
    records: citing.map(({ record }) => record),
    citedBy,
    figures: Object.fromEntries(
      figureStatuses.map((status) => [status, statuses.filter((other) => other === status).length]),
    ) as CitationsCut['figures'],
    changes: landscape.changes.map(({ version, date, summary }) => ({
      version,
      date,
      summary: summary[language],
    })),
  }
}

function citingRecords(
  landscape: Landscape,
  language: Language,
): { record: CitingRecord; sources: string[] }[] {
  const nameOf = new Map(
    (['vendors', 'models', 'coverage'] as const).flatMap((list) =>
      landscape[list].map(({ id, name }) => [id, name[language]] as const),
    ),
  )
  const titleOf = new Map(landscape.events.map(({ id, title }) => [id, title[language]]))
  const sourcesOf = new Map<object, string[]>()
  for (const { record, value } of everyObject(landscape))
    if (Array.isArray(value['sources']))
      sourcesOf.set(record, [...(sourcesOf.get(record) ?? []), ...(value['sources'] as string[])])
  const citing = (kind: CitingRecord['kind'], id: string, name: string, vendor: string, record: object) => ({
    record: { kind, id, name, vendor },
    sources: sourcesOf.get(record) ?? [],
  })
  return [
    ...landscape.vendors.map((one) => citing('vendor', one.id, one.name[language], one.id, one)),
    ...landscape.models.map((one) => citing('model', one.id, one.name[language], one.vendor, one)),
    ...landscape.events.map((one) => citing('event', one.id, one.title[language], one.vendor, one)),
    ...landscape.coverage.map((one) => citing('coverage', one.id, one.name[language], 'huawei', one)),
    ...landscape.coverageClaims.map((one) =>
      citing('coverageClaim', one.date.value, `${one.by[language]}, ${one.date.value}`, 'huawei', one),
    ),
    ...landscape.analystViews.map((one) =>
      citing('analystView', one.id, one.institution[language], one.about, one),
    ),
    ...landscape.conflicts.map((one) =>
      citing(
        'conflict',
        one.about.id,
        nameOf.get(one.about.id) ?? titleOf.get(one.about.id) ?? one.about.id,
        '',
        one,
      ),
    ),
  ]
}

/** Which dataset a cut is of, and its language. */
export const headOf = ({ schemaVersion, version, asOf }: Landscape, language: Language) => ({
  schemaVersion,
  version,
  asOf,
  language,
})

/** A figure without its note, which is evidence. */
export const figureOf = ({ value, qualifier, status, sources }: Figure): CutFigure => ({
  value,
  qualifier,
  status,
  sources,
})
