import { claim } from './en/claim.ts'
import { compare } from './en/compare.ts'
import { core } from './en/core.ts'
import { growth } from './en/growth.ts'
import { leaving } from './en/leaving.ts'
import { modalities } from './en/modalities.ts'
import { models } from './en/models.ts'
import { overview } from './en/overview.ts'
import { pangu } from './en/pangu.ts'
import { search } from './en/search.ts'
import { sizing } from './en/sizing.ts'
import { slide } from './en/slide.ts'
import { slides } from './en/slides.ts'
import { sources } from './en/sources.ts'
import { timeline } from './en/timeline.ts'
import { vendors } from './en/vendors.ts'

/** English, and the list of keys: what is missing in another language does not compile. A part for each surface. */
export const en = {
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
} as const

export type MessageKey = keyof typeof en
