import { charts } from './en/charts.ts'
import { frame } from './en/frame.ts'
import { growth } from './en/growth.ts'
import { leaving } from './en/leaving.ts'
import { models } from './en/models.ts'
import { pangu } from './en/pangu.ts'
import { search } from './en/search.ts'
import { slide } from './en/slide.ts'
import { sources } from './en/sources.ts'
import { terms } from './en/terms.ts'
import { timeline } from './en/timeline.ts'
import { vendors } from './en/vendors.ts'

/** English, and the list of keys: what is missing in another language does not compile. A part for each surface. */
export const en = {
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
} as const

export type MessageKey = keyof typeof en
