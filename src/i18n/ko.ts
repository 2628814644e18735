import { charts } from './ko/charts.ts'
import { frame } from './ko/frame.ts'
import { growth } from './ko/growth.ts'
import { leaving } from './ko/leaving.ts'
import { models } from './ko/models.ts'
import { pangu } from './ko/pangu.ts'
import { search } from './ko/search.ts'
import { slide } from './ko/slide.ts'
import { sources } from './ko/sources.ts'
import { terms } from './ko/terms.ts'
import { timeline } from './ko/timeline.ts'
import { vendors } from './ko/vendors.ts'
import type { Messages } from './translate.ts'

/** Korean, by the glossary: labels are nouns, sentences are polite, particles follow Korean words only. */
export const ko: Messages = {
  ...frame,
  ...terms,
  ...charts,
  ...timeline,
  ...growth,
  ...pangu,
  ...slide,
  ...leaving,
  ...sources,
  ...search,
  ...models,
  ...vendors,
}
