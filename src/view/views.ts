import { type Language, type SourceKind, sourceKinds } from '#domain/vocabulary.ts'
import type { When } from '#domain/when.ts'
import type { Codec } from './codec.ts'
import { flag, maybeDate, maybeId, oneOf, someOf, words } from './param.ts'

/** What every page understands; it stays when the reader walks from page to page. */
export interface SharedView {
  readonly lang: Language
  readonly theme: Theme
  /** Vendor ids; null is all of them. */
  readonly vendors: readonly string[] | null
  readonly from: When | null
  readonly to: When | null
  readonly q: string
}
export type Theme = 'system' | 'light' | 'dark'

export const sharedCodec: Codec<SharedView> = {
  lang: oneOf('en', 'ko', 'zh'),
  theme: oneOf('system', 'light', 'dark'),
  vendors: someOf,
  from: maybeDate,
  to: maybeDate,
  q: words,
}

/** `/growth` */
export interface GrowthView extends SharedView {
  readonly scale: 'log' | 'linear'
  /** The model whose evidence is open. */
  readonly model: string | null
  readonly table: boolean
}

export const growthCodec: Codec<GrowthView> = {
  ...sharedCodec,
  scale: oneOf('log', 'linear'),
  model: maybeId,
  table: flag,
}

/** `/sources` */
export interface SourcesView extends SharedView {
  readonly kind: SourceKind | 'all'
}

export const sourcesCodec: Codec<SourcesView> = { ...sharedCodec, kind: oneOf('all', ...sourceKinds) }

const codecs = { growth: growthCodec, sources: sourcesCodec }

/** The codec of a page; a page without a view of its own has the shared one. */
export const codecOf = (page: string): Codec<SharedView> =>
  Object.hasOwn(codecs, page) ? (codecs[page as keyof typeof codecs] as Codec<SharedView>) : sharedCodec
