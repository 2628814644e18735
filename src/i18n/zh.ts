import type { Messages } from './translate.ts'
import { claim } from './zh/claim.ts'
import { compare } from './zh/compare.ts'
import { core } from './zh/core.ts'
import { growth } from './zh/growth.ts'
import { leaving } from './zh/leaving.ts'
import { modalities } from './zh/modalities.ts'
import { models } from './zh/models.ts'
import { overview } from './zh/overview.ts'
import { pangu } from './zh/pangu.ts'
import { search } from './zh/search.ts'
import { sizing } from './zh/sizing.ts'
import { slide } from './zh/slide.ts'
import { slides } from './zh/slides.ts'
import { sources } from './zh/sources.ts'
import { timeline } from './zh/timeline.ts'
import { vendors } from './zh/vendors.ts'

/** Simplified Chinese, by the glossary: full-width marks, no full stop after titles and labels. */
export const zh: Messages = {
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
