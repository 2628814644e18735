import { expect, test } from 'vitest'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { publishedTables } from './tables.ts'

const landscape = tinyLandscape()
const tables = publishedTables(landscape)
const { columns, rows } = tables.models
const cell = (id: string, column: string) => rows.find(([first]) => first === id)?.[columns.indexOf(column)]

test('columns keep their names and order: people’s scripts read them', () => {
  expect(
    Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, table.columns.join(' ')])),
  ).toEqual({
    models:
      'id vendor family name_en name_ko name_zh date date_precision stage ' +
      'parameters_b parameters_b_qualifier parameters_b_status parameters_b_sources ' +
      'active_parameters_b active_parameters_b_qualifier active_parameters_b_status active_parameters_b_sources ' +
      'architecture modalities ' +
      'context_tokens context_tokens_qualifier context_tokens_status context_tokens_sources ' +
      'training_tokens_b training_tokens_b_qualifier training_tokens_b_status training_tokens_b_sources ' +
      'openness licence hardware tier reference sources',
    events: 'id vendor date date_precision kind status models title_en title_ko title_zh follows sources',
    coverage: 'id tier industry name_en name_ko name_zh capabilities parent since status deployments sources',
    sources: 'id kind publisher title url date lang',
  })
})

test('every row has a cell for every column', () => {
  for (const table of Object.values(tables))
    expect(table.rows.map((row) => row.length)).toEqual(table.rows.map(() => table.columns.length))
})

test('a row for every record, in the order of the dataset', () => {
  for (const name of ['models', 'events', 'coverage', 'sources'] as const)
    expect(tables[name].rows.map(([id]) => id)).toEqual(landscape[name].map(({ id }) => id))
})

test('events, coverage and sources row by row', () => {
  expect(tables.events.rows[1]).toEqual([
    'one-denial',
    'alpha',
    '2023-06-06',
    'day',
    'denial',
    'confirmed',
    '',
    'Alpha denies it',
    '알파, 출시설 부인',
    '阿尔法予以否认',
    'one-rumour',
    'press-two',
  ])
  expect(tables.coverage.rows).toEqual([
    [
      'l0-vision',
      'L0',
      'mining',
      'Vision',
      '비전',
      '视觉',
      'vision',
      null,
      '2021-04',
      'released',
      0,
      'press-two',
    ],
    [
      'l1-mine',
      'L1',
      'mining',
      'Mine',
      '광산',
      '矿山',
      'vision',
      'l0-vision',
      null,
      'deployed',
      1,
      'press-two',
    ],
  ])
  expect(tables.sources.rows[1]).toEqual([
    'press-two',
    'press',
    'Example Daily',
    '둘째 모델 소식',
    'https://example.org/press-two',
    '2023-07-08',
    'ko',
  ])
})

test('numbers stay numbers, and a figure that nobody states is empty, never zero', () => {
  expect(['one-moe', 'two-7b', 'one-chat', 'two-big'].map((id) => cell(id, 'parameters_b'))).toEqual([
    1085,
    7.2,
    null,
    200,
  ])
})

test('a figure not told and a figure not recorded are told apart by the status', () => {
  expect([cell('one-chat', 'parameters_b_status'), cell('one-chat', 'context_tokens_status')]).toEqual([
    'undisclosed',
    null,
  ])
})

test('lists are joined by a space', () => {
  expect([cell('two-7b', 'modalities'), cell('one-chat', 'modalities')]).toEqual(['text code', 'text'])
})
