import type { ChartData } from '#charts/chart-data.ts'
import { chartPages } from '#charts/chart-pages.ts'
import type { ChartId, ChartModel } from '#charts/model.ts'
import { charts } from '#charts/registry.ts'
import type { DeckExport } from '#export/slide/deck.ts'
import type { Wording } from '#i18n/wording.ts'
import { type Deck, type DeckSlide, slidePlace } from '#view/deck.ts'
import { pathOf } from '#view/routes.ts'
import { readChartViews } from '#view/views.ts'
import { deckLink } from './deck-link.ts'

/** Longer addresses are no links in PowerPoint. */
const longestLink = 2000

const built = new WeakMap<ChartData, Map<string, ChartModel>>()

/** The chart of a slide in the deck's language; built once for each view. */
export function modelOf(
  { chart, query }: Pick<DeckSlide<ChartId>, 'chart' | 'query'>,
  data: ChartData,
  wording: Wording,
): ChartModel {
  const models = built.get(data) ?? new Map<string, ChartModel>()
  built.set(data, models)
  const key = `${wording.language} ${chart}${query}`
  const model = models.get(key) ?? charts[chart](data, readChartViews(query), wording)
  models.set(key, model)
  return model
}

/** A deck as it leaves: its charts built from the data and words of its language. `site` is the address of the site's own folder. */
export function deckExport(deck: Deck<ChartId>, data: ChartData, wording: Wording, site: URL): DeckExport {
  const { title, language, theme, size, slides } = deck
  const addressOf = ({ path, query }: { path: string; query: string }) =>
    new URL(`./${path}${query}`, site).href
  const link = deckLink(deck, site)
  const { version, asOf } = data.charts
  return {
    title,
    language,
    theme,
    shape: size,
    wording,
    address: link.length <= longestLink ? link : new URL(`./${pathOf({ page: 'slides' })}`, site).href,
    version,
    sourceLine: wording.t('chart.source', { date: wording.date({ value: asOf, precision: 'day' }) }),
    slides: slides.map(({ chart, query, name, takeaway }) => ({
      model: modelOf({ chart, query }, data, wording),
      address: addressOf(slidePlace(chartPages[chart], query, { lang: language, theme: 'system' })),
      name,
      takeaway,
    })),
  }
}
