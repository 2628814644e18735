import { expect, test } from 'vitest'
import type { Landscape } from '#domain/schema.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { statsOf } from './stats.ts'

const landscape = tinyLandscape()
const twice = <T>(records: readonly T[]): T[] => [...records, ...records]

test('the whole report of the tiny dataset', () => {
  expect(statsOf(landscape)).toBe(
    `
Dataset 2026.11.23, as of 2026-11-23
4 models, 2 events, 2 coverage entries in 1 industries, 2 sources, 1 conflicts
33 texts in three languages, 0 missing translations
0 stated figures without a source

vendor  models  with size  disclosed  events
Alpha        2        50%        50%       2
Beta         2       100%         0%       0

figures      count
disclosed        2
reported         3
estimated        1
undisclosed      2

sources       count
vendor            0
paper             1
model-card        0
repo              0
regulator         0
press             1
analyst           0
brief             0
encyclopedia      0`.trimStart(),
  )
})

test.each<readonly [string, Partial<Landscape>, RegExp]>([
  ['models', { models: twice(landscape.models) }, /^8 models, 2 events/m],
  ['models of a vendor', { models: twice(landscape.models) }, /^Alpha +4 +50% +50% +2$/m],
  ['events', { events: twice(landscape.events) }, /^4 models, 4 events/m],
  ['events of a vendor', { events: twice(landscape.events) }, /^Alpha +2 +50% +50% +4$/m],
  [
    'coverage, not its industries',
    { coverage: twice(landscape.coverage) },
    / 4 coverage entries in 1 industries/,
  ],
  ['sources', { sources: twice(landscape.sources) }, / 4 sources/],
  ['sources of a kind', { sources: twice(landscape.sources) }, /^paper +2$/m],
  ['conflicts', { conflicts: twice(landscape.conflicts) }, / 2 conflicts/],
  ['figures of a status', { models: twice(landscape.models) }, /^disclosed +4$/m],
])('a record more is counted: %s', (_, change, line) => {
  expect(statsOf(landscape)).not.toMatch(line)
  expect(statsOf({ ...landscape, ...change })).toMatch(line)
})

test('a vendor without models has no share, not a share of zero', () => {
  expect(statsOf({ ...landscape, models: [] })).toMatch(/^Alpha +0 +- +- +2$/m)
})

test('a stated figure without a source is counted', () => {
  const models = landscape.models.map((model) => ({
    ...model,
    parametersB: { ...model.parametersB, sources: [] },
  }))
  expect(statsOf({ ...landscape, models })).toContain('\n3 stated figures without a source\n')
})

test('a text without its Korean is counted', () => {
  const events = landscape.events.map((event) => ({
    ...event,
    title: { ...event.title, ko: event.title.en },
  }))
  expect(statsOf({ ...landscape, events })).toContain(' 2 missing translations\n')
})
