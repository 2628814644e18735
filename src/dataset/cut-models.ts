import type { ModelsCut } from '#domain/cuts.ts'
import type { Landscape } from '#domain/schema.ts'
import type { Language } from '#domain/vocabulary.ts'
import { figureOf, headOf } from './cut.ts'

/** The whole dataset in, what its models are besides their size out, in one language. */
export function cutModels(landscape: Landscape, language: Language): ModelsCut {
  const disputed = landscape.conflicts.flatMap(({ about }) => (about.kind === 'model' ? [about.id] : []))
  return {
    ...headOf(landscape, language),
    families: landscape.families.map(({ id, name }) => ({ id, name: name[language] })),
    models: landscape.models.map((model) => ({
      id: model.id,
      family: model.family,
      aliases: model.aliases,
      modalities: model.modalities,
      contextTokens: model.contextTokens === null ? null : figureOf(model.contextTokens),
      trainingTokensB: model.trainingTokensB === null ? null : figureOf(model.trainingTokensB),
      licence: model.licence,
      hardware: model.hardware,
      conflicts: disputed.filter((id) => id === model.id).length,
    })),
    renames: landscape.renames,
  }
}
