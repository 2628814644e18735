import type { ChartsCut, CutEvent } from '#domain/cuts.ts'
import type { EventKind } from '#domain/vocabulary.ts'
import { endOf, middleOf, startOf } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import { lookOf } from '../looks.ts'
import type { Shape, TimelineEvent } from '../model.ts'
import type { TimelineData } from './build.ts'

/** Shape tells the kind; how much a kind weighs when there is no room for every label. */
const kinds: Record<EventKind, readonly [Shape, number]> = {
  launch: ['circle', 5],
  upgrade: ['triangle', 3],
  'open-weights': ['diamond', 4],
  announcement: ['triangle-right', 2],
  conference: ['star', 3.5],
  integration: ['cross', 1.5],
  approval: ['square', 3],
  trademark: ['wye', 1],
  rumour: ['drop', 3.5],
  denial: ['times', 4],
  'price-cut': ['triangle-down', 2.5],
  'app-milestone': ['house', 1.5],
  organisation: ['hourglass', 1],
  regulation: ['bar', 6],
}

export const shapeOf = (kind: EventKind): Shape => kinds[kind][0]

/** Kinds that a model's name says better than a sentence. */
const namedByModel: readonly EventKind[] = ['launch', 'upgrade', 'open-weights', 'announcement']

/** What a lane is called: its vendor, or the market as a whole. */
export function laneNames(charts: ChartsCut, { t }: Wording): (vendor: string) => string {
  const names = new Map(charts.vendors.map(({ id, name }) => [id, name]))
  return (vendor) => names.get(vendor) ?? t('timeline.market')
}

/** Every event as the timeline shows it, by its id: what filters and window do not change. */
export function eventPoints(
  { charts, events }: TimelineData,
  wording: Wording,
): ReadonlyMap<string, TimelineEvent> {
  const nameOf = laneNames(charts, wording)
  const models = new Map(charts.models.map(({ id, name }) => [id, name]))
  return new Map(
    events.events.map((event) => [event.id, eventPoint(event, nameOf(event.vendor), models, wording)]),
  )
}

/** An event of the dataset as the timeline shows it. */
function eventPoint(
  event: CutEvent,
  vendorLabel: string,
  models: ReadonlyMap<string, string>,
  wording: Wording,
): TimelineEvent {
  const { t } = wording
  const [shape, weight] = kinds[event.kind]
  const names = event.models.flatMap((id) => models.get(id) ?? [])
  const dateText = wording.date(event.date)
  const statusText = t(`eventStatus.${event.status}`)
  const kindText = t(`eventKind.${event.kind}`)
  const { precision } = event.date
  return {
    id: event.id,
    kind: event.kind,
    status: event.status,
    label:
      namedByModel.includes(event.kind) && names[0] !== undefined ? nameText(names, names[0]) : event.title,
    title: event.title,
    vendorLabel,
    look: { ink: lookOf(event.vendor).ink, shape },
    time: {
      start: startOf(event.date),
      end: endOf(event.date),
      at: middleOf(event.date),
      exact: precision === 'day',
    },
    dateText,
    isoDate: event.date.value,
    cell: {
      value: null,
      text: kindText,
      qualifier: null,
      status: event.status,
      statusText,
      sources: event.sources,
    },
    modelIds: event.models,
    follows: event.follows,
    spoken: t('timeline.spoken', {
      title: event.title,
      vendor: vendorLabel,
      date: precision === 'day' ? dateText : t(`when.only.${precision}`, { date: dateText }),
      kind: kindText,
      status: statusText,
    }),
    importance: weight + Math.min(event.sources.length, 6) * 0.25 + Math.min(names.length, 3) * 0.3,
  }
}

const nameText = (names: readonly string[], first: string) =>
  names.length === 1 ? first : `${first} +${names.length - 1}`
