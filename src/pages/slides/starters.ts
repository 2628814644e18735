import type { ChartId } from '#charts/model.ts'
import type { MessageKey } from '#i18n/en.ts'

/** Decks to begin with: what they are called, and the charts with their queries. */
export const starters = [
  { id: 'landscape', name: 'slides.starter.landscape', views: [['timeline'], ['growth'], ['pangu']] },
  {
    id: 'telling',
    name: 'slides.starter.telling',
    views: [['disclosure'], ['telling'], ['growth', '?size=both&frontier=none']],
  },
  {
    id: 'pangu',
    name: 'slides.starter.pangu',
    views: [['pangu'], ['pangu-claims'], ['timeline', '?vendors=huawei']],
  },
] as const satisfies readonly {
  readonly id: string
  readonly name: MessageKey
  readonly views: readonly (readonly [chart: ChartId, query?: string])[]
}[]
