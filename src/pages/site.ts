import type { ChartsCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'

/** What every page gets: the data in the reader's language, and the words. */
export interface PageProps {
  readonly cut: ChartsCut
  readonly wording: Wording
  readonly theme: 'light' | 'dark'
}
