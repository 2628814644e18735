import type { ChartModel } from '#charts/model.ts'
import type { Language } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import { type SlideShape, slideSizes } from '../pptx/units.ts'
import type { DeckHead } from './deck-ends.ts'
import type { SlideChart } from './plan.ts'

/** Several charts as they leave together. */
export interface DeckExport {
  readonly title: string
  readonly language: Language
  readonly theme: 'light' | 'dark'
  readonly shape: SlideShape
  readonly wording: Wording
  /** Of the deck itself, for its first slide. */
  readonly address: string
  /** Of the dataset, for the file's name. */
  readonly version: string
  readonly sourceLine: string
  readonly slides: readonly DeckChart[]
}
interface DeckChart {
  readonly model: ChartModel
  readonly address: string
  readonly name: string | null
  readonly takeaway: string
}

/** What the preview and the presentation share: each chart of a deck with the place that it gets. */
export const slideCharts = ({ slides, wording, shape }: DeckExport): SlideChart[] =>
  slides.map(({ model, address, name, takeaway }) => ({
    model,
    wording,
    address,
    size: slideSizes[shape],
    name,
    takeaway,
  }))

/** What the first and last slides of a deck are made of. */
export const headOf = ({ title, language, wording, shape, sourceLine, address }: DeckExport): DeckHead => ({
  title: title.trim() === '' ? wording.t('site.name') : title.trim(),
  language,
  wording,
  size: slideSizes[shape],
  sourceLine,
  address,
})
