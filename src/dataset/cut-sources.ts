import type { SourcesCut } from '#domain/cuts.ts'
import type { Landscape } from '#domain/schema.ts'
import type { Language } from '#domain/vocabulary.ts'
import { cutCitations, cutEvidence } from './cut.ts'
import { firstShown, listSources } from './list-sources.ts'

/** The whole dataset in, the beginning of the page of sources out, in one language. */
export function cutSources(landscape: Landscape, language: Language): SourcesCut {
  const whole = listSources(cutEvidence(landscape, language), cutCitations(landscape, language))
  return {
    ...whole,
    listed: whole.listed.slice(0, firstShown.listed),
    disputed: whole.disputed.slice(0, firstShown.disputed),
  }
}
