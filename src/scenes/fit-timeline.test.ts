import { expect, test } from 'vitest'
import { buildTimeline } from '#charts/timeline/build.ts'
import type { CutEvent } from '#domain/cuts.ts'
import { tinyTimeline } from '#testing/tiny-events.ts'
import { wordingFor } from '#testing/wording.ts'
import { readView } from '#view/codec.ts'
import { timelineCodec } from '#view/views.ts'
import { fitTimeline } from './fit-timeline.ts'
import { roomyLane } from './lane.ts'
import { measureByTable } from './measure.ts'
import { layoutTimeline } from './timeline.ts'

const { view } = readView(timelineCodec, '')
const everything = { top: 0, bottom: Number.POSITIVE_INFINITY }

/** A timeline with as many vendors, each with as many events on consecutive days as asked for. */
function timeline(vendors: number, eventsOf: (vendor: number) => number) {
  const data = tinyTimeline()
  const [first] = data.events.events
  const [vendor] = data.charts.vendors
  if (first === undefined || vendor === undefined) throw new Error('the tiny dataset has changed')
  const ids = Array.from({ length: vendors }, (_, index) => `vendor-${index}`)
  return buildTimeline(
    {
      charts: { ...data.charts, vendors: ids.map((id) => ({ ...vendor, id, name: id })) },
      events: {
        ...data.events,
        events: ids.flatMap((id, at) =>
          Array.from(
            { length: eventsOf(at) },
            (_, index): CutEvent => ({
              ...first,
              id: `${id}-${index}`,
              vendor: id,
              kind: index % 2 === 0 ? 'launch' : 'trademark',
              date: {
                value: new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10),
                precision: 'day',
              },
            }),
          ),
        ),
      },
    },
    view,
    wordingFor('en'),
  )
}

test('what fits is shown whole, as on the page', () => {
  const model = timeline(3, () => 2)
  const {
    model: fitted,
    heights,
    leftOut,
    leftOutLanes,
  } = fitTimeline(model, { widthPx: 1200, heightPx: 480 }, measureByTable)
  expect([heights, leftOut, leftOutLanes]).toEqual([roomyLane, [], []])
  expect(fitted.lanes).toEqual(model.lanes)
})

test('what does not fit is chosen by importance, every lane keeps a row, nothing is lost and the height is kept', () => {
  const model = timeline(20, (vendor) => 5 + vendor)
  const size = { widthPx: 1200, heightPx: 480 }
  const { model: fitted, heights, leftOut, leftOutLanes } = fitTimeline(model, size, measureByTable)
  expect(leftOutLanes).toEqual([])
  expect(fitted.lanes.map(({ id }) => id)).toEqual(model.lanes.map(({ id }) => id))
  const shown = fitted.lanes.flatMap(({ events }) => events)
  expect(shown.every((event) => !leftOut.includes(event))).toBe(true)
  expect(shown.length + leftOut.length).toBe(model.lanes.flatMap(({ events }) => events).length)
  expect(leftOut.length).toBeGreaterThan(0)
  for (const { id, events } of fitted.lanes) {
    const least = Math.min(...events.map(({ importance }) => importance))
    const most = model.lanes.find((lane) => lane.id === id)?.events.map(({ importance }) => importance) ?? []
    expect(Math.max(...events.map(({ importance }) => importance))).toBe(Math.max(...most))
    expect(least).toBeGreaterThanOrEqual(Math.min(...most))
  }
  const scene = layoutTimeline(fitted, size.widthPx, measureByTable, fitted.window, everything, heights)
  expect(scene.heightPx).toBeLessThanOrEqual(size.heightPx)
})

test('with more lanes than rows, those with the fewest events go, named, with all their events', () => {
  const model = timeline(60, (vendor) => 1 + vendor)
  const {
    model: fitted,
    leftOut,
    leftOutLanes,
  } = fitTimeline(model, { widthPx: 1200, heightPx: 480 }, measureByTable)
  expect(fitted.lanes.length + leftOutLanes.length).toBe(60)
  const fewest = Math.min(
    ...fitted.lanes.map(({ id }) => model.lanes.find((lane) => lane.id === id)?.events.length ?? 0),
  )
  expect(Math.max(...leftOutLanes.map(({ events }) => events.length))).toBeLessThan(fewest)
  for (const { events } of leftOutLanes) for (const event of events) expect(leftOut).toContain(event)
})
