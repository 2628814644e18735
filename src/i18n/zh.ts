import type { Messages } from './translate.ts'
import { charts } from './zh/charts.ts'
import { frame } from './zh/frame.ts'
import { growth } from './zh/growth.ts'
import { leaving } from './zh/leaving.ts'
import { models } from './zh/models.ts'
import { pangu } from './zh/pangu.ts'
import { search } from './zh/search.ts'
import { slide } from './zh/slide.ts'
import { sources } from './zh/sources.ts'
import { terms } from './zh/terms.ts'
import { timeline } from './zh/timeline.ts'
import { vendors } from './zh/vendors.ts'

/** Simplified Chinese, by the glossary: full-width marks, no full stop after titles and labels. */
export const zh: Messages = {
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
