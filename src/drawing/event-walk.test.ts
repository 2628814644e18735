import { expect, test } from 'vitest'
import { buildTimeline } from '#charts/timeline/build.ts'
import { tinyTimeline } from '#testing/tiny-events.ts'
import { wordingFor } from '#testing/wording.ts'
import { readView } from '#view/codec.ts'
import { timelineCodec } from '#view/views.ts'
import { walkableLanes, walkEvents } from './event-walk.ts'

const lanesOf = (query = '') =>
  walkableLanes(buildTimeline(tinyTimeline(), readView(timelineCodec, query).view, wordingFor('en')))
const lanes = lanesOf()
const step = (from: string | null, key: string) => walkEvents(lanes, from, key)?.id ?? null

test('left and right walk a lane in time and stop at its ends', () => {
  expect(step('denial', 'ArrowRight')).toBe('rumour')
  expect(step('rumour', 'ArrowRight')).toBe('launch')
  expect(step('launch', 'ArrowLeft')).toBe('rumour')
  expect(step('weights', 'ArrowRight')).toBeNull()
  expect(step('law', 'ArrowLeft')).toBeNull()
})

test('up and down lead to the event nearest in time of the next lane, and stop at the first and last', () => {
  expect(step('weights', 'ArrowDown')).toBe('plan')
  expect(step('plan', 'ArrowUp')).toBe('weights')
  expect(step('launch', 'ArrowUp')).toBe('law')
  expect(step('law', 'ArrowUp')).toBeNull()
  expect(step('plan', 'ArrowDown')).toBeNull()
})

test('Home and End lead to the first and last of all; the first arrow begins at the newest', () => {
  expect(step('rumour', 'Home')).toBe('talk')
  expect(step('rumour', 'End')).toBe('beta-launch')
  expect(step(null, 'ArrowRight')).toBe('beta-launch')
  expect(step('gone', 'ArrowDown')).toBe('beta-launch')
  expect(step('rumour', 'x')).toBeNull()
  expect(walkEvents([], null, 'Home')).toBeNull()
})

test('the walk leads out of the window, but not to what is filtered out', () => {
  const some = lanesOf('?from=2024-05-02&kinds=rumour,launch,integration')
  expect(walkEvents(some, 'leak', 'ArrowLeft')?.id).toBe('plan')
  expect(walkEvents(some, 'plan', 'ArrowLeft')).toBeNull()
})
