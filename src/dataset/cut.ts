import type { ChartsCut, CutFigure, EvidenceCut } from '#domain/cuts.ts'
import type { Figure, Landscape } from '#domain/schema.ts'
import type { Language } from '#domain/vocabulary.ts'

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

/** The whole dataset in, where its statements come from in one language out. Note keys: `models/<id>` and `models/<id>/<field>`. */
export function cutEvidence(landscape: Landscape, language: Language): EvidenceCut {
  const notes: Record<string, string> = {}
  for (const model of landscape.models) {
    if (model.note !== null) notes[`models/${model.id}`] = model.note[language]
    for (const field of ['parametersB', 'activeParametersB'] as const) {
      const note = model[field]?.note
      if (note !== undefined) notes[`models/${model.id}/${field}`] = note[language]
    }
  }
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

const headOf = ({ schemaVersion, version, asOf }: Landscape, language: Language) => ({
  schemaVersion,
  version,
  asOf,
  language,
})

const figureOf = ({ value, qualifier, status, sources }: Figure): CutFigure => ({
  value,
  qualifier,
  status,
  sources,
})
