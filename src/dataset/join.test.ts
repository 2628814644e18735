import { expect, test } from 'vitest'
import { tinyRecords } from '#testing/tiny-dataset.ts'
import { joinFiles } from './join.ts'
import { reportOf } from './problem.ts'

const release = { path: 'release.json', text: JSON.stringify({ version: '2026.11.23', asOf: '2026-11-23' }) }
const join = (records: object) =>
  joinFiles([release, { path: 'vendors/x.json', text: JSON.stringify(records) }])
const model = (change: object) => ({ ...tinyRecords.models[0], ...change })
const found = (change: object) =>
  join({ models: [model(change)] }).problems.map(({ record, field, says }) => [record, field, says])

test.each([
  ['a comma too many', '{ "models": [], }', /is not JSON/],
  ['a list at the top', '[]', /is not an object of lists/],
  ['an unknown list', '{ "modles": [] }', /"modles" is not a list/],
  ['one record without its list', '{ "models": {} }', /is not a list/],
])('%s is reported with the file', (_, text, says) => {
  const { problems } = joinFiles([release, { path: 'vendors/x.json', text }])
  expect(problems).toEqual([
    expect.objectContaining({ file: 'vendors/x.json', says: expect.stringMatching(says) }),
  ])
})

test.each<readonly [string, object, string, RegExp]>([
  ['a field missing', { stage: undefined }, 'stage', /is missing/],
  ['a field misspelt', { openess: 'api' }, 'openess', /is not a field/],
  ['a value outside its list', { architecture: 'sparse' }, 'architecture', /"sparse"/],
  [
    'a date finer than its precision',
    { date: { value: '2021-04-26', precision: 'month' } },
    'date',
    /finer or coarser/,
  ],
  [
    'a date that does not exist',
    { date: { value: '2021-02-30', precision: 'day' } },
    'date.value',
    /is not a date/,
  ],
  [
    'a stated size without a value',
    { parametersB: { value: null, qualifier: 'exact', status: 'disclosed', sources: [] } },
    'parametersB.value',
    /null/,
  ],
  [
    'an undisclosed size with a value',
    { parametersB: { value: 7, qualifier: null, status: 'undisclosed' } },
    'parametersB.value',
    /7/,
  ],
  [
    'a size of zero',
    { parametersB: { value: 0, qualifier: 'exact', status: 'disclosed', sources: [] } },
    'parametersB.value',
    /above zero/,
  ],
  ['a text without Korean', { note: { en: 'A', zh: '一' } }, 'note.ko', /is missing/],
  ['an empty text', { note: { en: 'A', ko: ' ', zh: '一' } }, 'note.ko', /^is empty$/],
])('%s is reported by record and field', (_, change, field, says) => {
  expect(found(change)).toEqual([['models/one-moe', field, expect.stringMatching(says)]])
})

test('an id that is not kebab-case and a source without an address are reported', () => {
  expect(found({ id: 'One.MoE' })).toEqual([['models/One.MoE', 'id', expect.stringMatching(/kebab-case/)]])
  const source = { ...tinyRecords.sources[0], url: 'example.org/page' }
  expect(join({ sources: [source] }).problems).toEqual([
    expect.objectContaining({
      record: 'sources/paper-one',
      field: 'url',
      says: expect.stringMatching(/not an http/),
    }),
  ])
})

test('a wrong record does not hide the others, nor the other problems', () => {
  const { landscape, problems } = join({
    models: [model({ stage: 'x' }), model({ id: 'good' }), model({ id: 'bad', openness: 'x' })],
  })
  expect(landscape.models.map(({ id }) => id)).toEqual(['good'])
  expect(problems.map(({ record }) => record)).toEqual(['models/one-moe', 'models/bad'])
})

test('without a release file its fields are asked for', () => {
  expect(joinFiles([]).problems.map(({ file, field }) => [file, field])).toEqual([
    ['release.json', 'version'],
    ['release.json', 'asOf'],
  ])
})

test('the published order does not depend on files or on the order in them, and each record knows its file', () => {
  const [one, two, ...rest] = tinyRecords.models
  const files = [
    { path: 'b.json', text: JSON.stringify({ models: [...rest, two] }) },
    { path: 'a.json', text: JSON.stringify({ models: [one] }) },
    release,
  ]
  const { landscape, fileOf } = joinFiles(files)
  expect(landscape.models.map(({ id }) => id)).toEqual(['one-moe', 'two-7b', 'one-chat', 'two-big'])
  expect(joinFiles(files.toReversed()).landscape).toEqual(landscape)
  expect(landscape.models.map((record) => fileOf.get(record))).toEqual([
    'a.json',
    'b.json',
    'b.json',
    'b.json',
  ])
})

test('a report names file, record, field, what is wrong, how to mend it and the rule, and counts', () => {
  const problem = {
    rule: 'r',
    file: 'f.json',
    record: 'models/m',
    field: 'date',
    says: 'is wrong',
    fix: 'mend it',
  }
  expect(reportOf([problem])).toBe(
    'data/f.json\n  record  models/m\n  field   date\n  wrong   is wrong\n  mend    mend it\n  rule    r\n\n1 problem in data/',
  )
  expect(reportOf([problem, problem])).toMatch(/2 problems in data\/$/)
})

test('a list called like something every object has is reported, not read', () => {
  expect(join({ toString: [] }).problems).toEqual([
    expect.objectContaining({ field: 'toString', says: expect.stringMatching(/not a list of this dataset/) }),
  ])
})
