import { claim } from './ko/claim.ts'
import { compare } from './ko/compare.ts'
import { core } from './ko/core.ts'
import { growth } from './ko/growth.ts'
import { leaving } from './ko/leaving.ts'
import { modalities } from './ko/modalities.ts'
import { models } from './ko/models.ts'
import { overview } from './ko/overview.ts'
import { pangu } from './ko/pangu.ts'
import { search } from './ko/search.ts'
import { sizing } from './ko/sizing.ts'
import { slide } from './ko/slide.ts'
import { slides } from './ko/slides.ts'
import { sources } from './ko/sources.ts'
import { timeline } from './ko/timeline.ts'
import { vendors } from './ko/vendors.ts'
import type { Messages } from './translate.ts'

/** Korean, by the glossary: labels are nouns, sentences are polite, particles follow Korean words only. */
export const ko: Messages = {
  ...core,
  ...timeline,
  ...overview,
  ...growth,
  ...sizing,
  ...claim,
  ...compare,
  ...pangu,
  ...slide,
  ...slides,
  ...leaving,
  ...sources,
  ...search,
  ...modalities,
  ...models,
  ...vendors,
}
