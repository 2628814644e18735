import { expect, test } from 'vitest'
import { listNames } from '#domain/schema.ts'
import { tinyRecords } from '#testing/tiny-dataset.ts'
import { joinFiles } from './join.ts'

const { version, asOf, ...lists } = tinyRecords
const release = { path: 'release.json', text: JSON.stringify({ version, asOf }) }

/** Two records in every list, so that each list has an order to lose. */
const doubled = Object.fromEntries(
  Object.entries(lists).map(([name, records]) => {
    const [first = {}, second] = records as Record<string, unknown>[]
    return [name, second === undefined ? [first, other(first)] : records]
  }),
)

function other(record: Record<string, unknown>) {
  if ('about' in record && typeof record['about'] === 'object')
    return { ...record, about: { ...record['about'], field: 'date' } }
  if ('from' in record) return { ...record, from: 'a-first' }
  if ('version' in record) return { ...record, version: '2026.12.01' }
  if ('industries' in record) return { ...record, date: { value: '2021', precision: 'year' } }
  if ('tier' in record && 'definition' in record) return { ...record, tier: 'L1' }
  if ('event' in record) return { ...record, event: 'one-denial' }
  return { ...record, id: 'a-first' }
}

const reversed = Object.fromEntries(
  Object.entries(doubled).map(([name, records]) => [name, records.toReversed()]),
)
const oneFilePerRecord = Object.entries(reversed).flatMap(([name, records]) =>
  records.map((record, index) => ({
    path: `${name}-${index}.json`,
    text: JSON.stringify({ [name]: [record] }),
  })),
)

test('every list is published in its own order, however the records lie in files', () => {
  const { landscape, problems } = joinFiles([{ path: 'all.json', text: JSON.stringify(doubled) }, release])
  expect(problems).toEqual([])
  expect(listNames.filter((name) => landscape[name].length < 2)).toEqual([])
  expect(joinFiles([release, { path: 'x.json', text: JSON.stringify(reversed) }]).landscape).toEqual(
    landscape,
  )
  expect(joinFiles([...oneFilePerRecord, release]).landscape).toEqual(landscape)
})

test('lists of dated records run forward in time, the history of the data backward', () => {
  const { landscape } = joinFiles([{ path: 'all.json', text: JSON.stringify(doubled) }, release])
  expect(landscape.coverageClaims.map(({ date }) => date.value)).toEqual(['2021', '2023-07-07'])
  expect(landscape.events.map(({ id }) => id)).toEqual(['one-rumour', 'one-denial'])
  expect(landscape.changes.map((change) => change.version)).toEqual(['2026.12.01', '2026.11.23'])
})

test('every record knows its file, whatever list it is in', () => {
  const { landscape, fileOf } = joinFiles([...oneFilePerRecord, release])
  const stray = listNames.flatMap((name) =>
    landscape[name].filter((record) => !fileOf.get(record)?.startsWith(`${name}-`)),
  )
  expect(stray).toEqual([])
})

test('what may be left out is published as empty, null or false', () => {
  const { models, vendors } = joinFiles([
    { path: 'all.json', text: JSON.stringify(lists) },
    release,
  ]).landscape
  expect(models.find(({ id }) => id === 'two-7b')).toEqual({
    ...tinyRecords.models[2],
    family: null,
    aliases: [],
    contextTokens: null,
    trainingTokensB: null,
    licence: null,
    hardware: null,
    tier: null,
    reference: false,
    note: null,
  })
  expect(vendors[1]).toEqual({
    ...tinyRecords.vendors[1],
    aliases: [],
    listing: null,
    homepage: null,
    goToMarket: [],
  })
})

test('a curator’s file may name its schema for the editor', () => {
  const text = JSON.stringify({ $schema: '../curated.schema.json', ...lists })
  expect(joinFiles([{ path: 'all.json', text }, release]).problems).toEqual([])
})

test('a record that is no object is called by its number', () => {
  const { problems } = joinFiles([release, { path: 'x.json', text: '{"models": [null, 7, "one-moe"]}' }])
  expect(problems.map(({ record, says }) => [record, says])).toEqual([
    ['models/(number 1)', 'is null, which is not allowed here'],
    ['models/(number 2)', 'is 7, which is not allowed here'],
    ['models/(number 3)', 'is "one-moe", which is not allowed here'],
  ])
})

test.each([
  ['version', { version: 7, asOf }, 'write a version such as 2026.11.23'],
  ['asOf', { version, asOf: '23 November 2026' }, 'write a day such as 2026-11-23'],
])('a release with a wrong %s is told how to write it', (field, text, fix) => {
  const { problems } = joinFiles([{ path: 'release.json', text: JSON.stringify(text) }])
  expect(problems[0]).toMatchObject({ file: 'release.json', record: '(the file)', field, fix })
})
