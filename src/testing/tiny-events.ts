import { cutCharts, cutEvents } from '#dataset/cut.ts'
import type { CutEvent } from '#domain/cuts.ts'
import type { EventKind, EventStatus, Language } from '#domain/vocabulary.ts'
import { precisionOf } from '#domain/when.ts'
import { tinyLandscape } from './tiny-dataset.ts'

const event = (
  id: string,
  vendor: string,
  date: string,
  kind: EventKind,
  status: EventStatus,
  rest: Partial<CutEvent> = {},
): CutEvent => ({
  id,
  vendor,
  date: { value: date, precision: precisionOf(date) ?? 'year' },
  kind,
  status,
  models: [],
  title: `${id} happens`,
  follows: null,
  sources: ['press-two'],
  ...rest,
})

/** Events of the two vendors of the tiny dataset and of the market, with every status and every precision. */
export const tinyEvents: readonly CutEvent[] = [
  event('law', 'market', '2023-08-15', 'regulation', 'confirmed'),
  event('rumour', 'alpha', '2023-06', 'rumour', 'denied'),
  event('denial', 'alpha', '2023-06-06', 'denial', 'confirmed', { follows: 'rumour' }),
  event('launch', 'alpha', '2023-07-07', 'launch', 'confirmed', { follows: 'denial', models: ['one-chat'] }),
  event('upgrade', 'alpha', '2023-Q4', 'upgrade', 'confirmed', { models: ['one-moe', 'one-chat'] }),
  event('weights', 'alpha', '2024-02-29', 'open-weights', 'confirmed'),
  event('talk', 'beta', '2022', 'announcement', 'confirmed'),
  event('plan', 'beta', '2024-05-01', 'integration', 'planned'),
  event('leak', 'beta', '2024-05-02', 'rumour', 'rumoured'),
  event('beta-launch', 'beta', '2024-05-03', 'launch', 'confirmed'),
]

/** What the timeline reads, of the tiny dataset. */
export function tinyTimeline(language: Language = 'en') {
  const landscape = tinyLandscape()
  return {
    charts: cutCharts(landscape, language),
    events: { ...cutEvents(landscape, language), events: [...tinyEvents] },
  }
}
