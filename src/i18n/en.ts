import { charts } from './en/charts.ts'
import { frame } from './en/frame.ts'
import { growth } from './en/growth.ts'
import { models } from './en/models.ts'
import { search } from './en/search.ts'
import { sources } from './en/sources.ts'
import { terms } from './en/terms.ts'
import { timeline } from './en/timeline.ts'

/** English, and the list of keys: what is missing in another language does not compile. A part for each surface. */
export const en = {
  ...frame,
  ...terms,
  ...charts,
  ...timeline,
  ...growth,
  ...sources,
  ...search,
  ...models,
} as const

export type MessageKey = keyof typeof en
