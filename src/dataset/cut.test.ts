import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  chartsCut,
  citationsCut,
  eventsCut,
  evidenceCut,
  modelsCut,
  searchCut,
  sourcesCut,
  vendorsCut,
} from '#domain/cuts.ts'
import { panguCut } from '#domain/pangu-cut.ts'
import type { Landscape } from '#domain/schema.ts'
import { languages } from '#domain/vocabulary.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { cutCharts, cutCitations, cutEvents, cutEvidence } from './cut.ts'
import { cutModels } from './cut-models.ts'
import { cutPangu } from './cut-pangu.ts'
import { cutSearch } from './cut-search.ts'
import { cutSources } from './cut-sources.ts'
import { cutVendors } from './cut-vendors.ts'

/** The same dataset with its language written on every text: names that are alike in three languages are no longer. */
const marked = JSON.parse(JSON.stringify(tinyLandscape()), (_, value) =>
  value !== null && typeof value === 'object' && 'ko' in value
    ? { en: `in-en ${value.en}`, ko: `in-ko ${value.ko}`, zh: `in-zh ${value.zh}` }
    : value,
) as Landscape

const cuts = [
  ['charts', cutCharts, chartsCut],
  ['events', cutEvents, eventsCut],
  ['pangu', cutPangu, panguCut],
  ['evidence', cutEvidence, evidenceCut],
  ['citations', cutCitations, citationsCut],
  ['sources', cutSources, sourcesCut],
  ['models', cutModels, modelsCut],
  ['vendors', cutVendors, vendorsCut],
] as const

describe.each(languages)('in %s', (language) => {
  test.each(cuts)('%s hold texts, and none of another language', (_, cut) => {
    const text = JSON.stringify(cut(marked, language))
    expect(text).toContain(`in-${language} `)
    expect(languages.filter((other) => text.includes(`in-${other} `))).toEqual([language])
  })

  test.each(cuts)(
    '%s survive their file and their schema without losing or gaining a field',
    (_, cut, schema) => {
      const made = cut(marked, language)
      expect(v.parse(schema as v.GenericSchema, JSON.parse(JSON.stringify(made)))).toEqual(made)
    },
  )

  test.each(cuts)('%s say their language and the dataset they come from', (_, cut) => {
    expect(cut(marked, language)).toMatchObject({
      schemaVersion: '1',
      version: '2026.11.23',
      asOf: '2026-11-23',
      language,
    })
  })
})

test('charts carry every model and every figure as stated, in the order of the dataset', () => {
  const landscape = tinyLandscape()
  const bare = ({ note: _, ...figure }: Landscape['models'][number]['parametersB']) => figure
  expect(
    cutCharts(landscape, 'ko').models.map(({ id, date, parametersB, activeParametersB, sources }) => ({
      id,
      date,
      parametersB,
      activeParametersB,
      sources,
    })),
  ).toEqual(
    landscape.models.map(({ id, date, parametersB, activeParametersB, sources }) => ({
      id,
      date,
      parametersB: bare(parametersB),
      activeParametersB: activeParametersB === null ? null : bare(activeParametersB),
      sources,
    })),
  )
})

test('a figure that nobody states stays null and undisclosed, never zero', () => {
  const { models } = cutCharts(tinyLandscape(), 'en')
  expect(models.find(({ id }) => id === 'one-chat')?.parametersB).toEqual({
    value: null,
    qualifier: null,
    status: 'undisclosed',
    sources: [],
  })
})

test('evidence carries the notes of a record and of each of its figures, apart', () => {
  const landscape = tinyLandscape()
  const note = (en: string) => ({ en, ko: `${en}은`, zh: `${en}是` })
  const [model] = landscape.models
  if (model?.activeParametersB == null) throw new Error('the tiny dataset has lost its active count')
  model.note = note('record')
  model.parametersB.note = note('total')
  model.activeParametersB.note = note('active')
  expect(cutEvidence(landscape, 'zh').notes).toEqual({
    'events/one-rumour': '一句话。',
    'events/one-denial': '一句话。',
    'models/one-moe': 'record是',
    'models/one-moe/parametersB': 'total是',
    'models/one-moe/activeParametersB': 'active是',
    'models/two-big/parametersB': '一句话。',
  })
})

test('evidence carries sources in their own language, both readings of a conflict, and events with models', () => {
  const landscape = tinyLandscape()
  const { sources, conflicts, events } = cutEvidence(landscape, 'ko')
  expect(sources).toEqual(landscape.sources)
  expect(conflicts).toEqual([
    {
      about: { kind: 'model', id: 'two-7b', field: 'parametersB' },
      readings: [
        { value: '72억', sources: ['press-two'] },
        { value: '70억', sources: ['paper-one'] },
      ],
      judgement: '문장입니다.',
    },
  ])
  expect(events).toEqual([
    {
      id: 'one-rumour',
      date: { value: '2023-06-05', precision: 'day' },
      kind: 'rumour',
      title: '알파, 챗봇 출시설',
      models: ['one-chat'],
    },
  ])
})

test('citations name every citing record as readers know it', () => {
  const { records } = cutCitations(tinyLandscape(), 'en')
  expect(records.map(({ kind, id, name }) => `${kind} ${id}: ${name}`)).toEqual([
    'vendor alpha: Alpha',
    'vendor beta: Beta',
    'model one-moe: One-MoE',
    'model two-7b: =Two-7B',
    'model one-chat: One "Chat" <b>&',
    'model two-big: Two-Big',
    'event one-rumour: Alpha said to plan a chatbot',
    'event one-denial: Alpha denies it',
    'coverage l0-vision: Vision',
    'coverage l1-mine: Mine',
    'coverageClaim 2023-07-07: Alpha, 2023-07-07',
    'analystView view-one: Example Securities',
    'conflict two-7b: =Two-7B',
  ])
})

test('a source cited only deep inside a record is cited by that record', () => {
  const landscape = tinyLandscape()
  const metric = landscape.coverage[1]?.deployments[0]?.metrics[0]
  if (metric === undefined) throw new Error('the tiny dataset has lost its measurement')
  metric.sources = ['paper-one']
  const { records, citedBy } = cutCitations(landscape, 'en')
  expect(citedBy['paper-one']?.map((place) => records[place]?.id)).toEqual(['one-moe', 'l1-mine', 'two-7b'])
})

test('figures are counted by status, those of claims included', () => {
  const landscape = tinyLandscape()
  expect(cutCitations(landscape, 'en').figures).toEqual({
    disclosed: 2,
    reported: 3,
    estimated: 1,
    undisclosed: 2,
  })
  const [model] = landscape.models
  if (model) model.contextTokens = { value: 5, qualifier: 'up-to', status: 'estimated', sources: [] }
  expect(cutCitations(landscape, 'en').figures['estimated']).toBe(2)
})

test('events carry every event with its date as precise as it is known, and what it follows', () => {
  const landscape = tinyLandscape()
  expect(cutEvents(landscape, 'ko').events).toEqual(
    landscape.events.map(({ id, vendor, date, kind, status, models, title, follows, sources }) => ({
      id,
      vendor,
      date,
      kind,
      status,
      models,
      title: title.ko,
      follows,
      sources,
    })),
  )
})

test('the search has every record by its name in each language and by what people type', () => {
  const landscape = tinyLandscape()
  const page = { id: 'growth', name: { en: 'Growth', ko: '증가 추이', zh: '参数增长' } }
  const all = { en: 'All industries', ko: '전 업종', zh: '所有行业' }
  const cut = cutSearch(landscape, 'ko', [page], all)
  expect(v.parse(searchCut, JSON.parse(JSON.stringify(cut)))).toEqual(cut)
  expect(cut.records.slice(0, 3)).toEqual([
    { kind: 'page', id: 'growth', name: '증가 추이', names: ['Growth', '参数增长'], ...nothingMore },
    { kind: 'vendor', id: 'alpha', name: '알파', names: ['Alpha', '阿尔法'], ...nothingMore },
    { kind: 'vendor', id: 'beta', name: '베타', names: ['Beta', '贝塔'], ...nothingMore },
  ])
  expect(cut.records.find(({ id }) => id === 'one-moe')).toEqual({
    kind: 'model',
    id: 'one-moe',
    name: 'One-MoE',
    names: ['一号MoE'],
    detail: '알파',
    date: { value: '2021-04-26', precision: 'day' },
    vendor: 'alpha',
  })
  const detailOf = (id: string) => cut.records.find((record) => record.id === id)?.detail
  expect([detailOf('l0-vision'), detailOf('l1-mine')]).toEqual(['전 업종', '광산'])
  const { vendors, families, models, industries, coverage, events, sources } = landscape
  expect(cut.records).toHaveLength(
    1 + [vendors, families, models, industries, coverage, events, sources].flat().length,
  )
})
const nothingMore = { detail: '', date: null, vendor: null }

test('vendors have the models of each family, the status of each figure of their models, and the sources they cite', () => {
  const { vendors, families } = cutVendors(tinyLandscape(), 'ko')
  expect(families).toEqual([{ id: 'one', vendor: 'alpha', name: '원', models: ['one-moe', 'one-chat'] }])
  expect(vendors.map(({ id, hq, founded, figures, cited }) => ({ id, hq, founded, figures, cited }))).toEqual(
    [
      {
        id: 'alpha',
        hq: '선전',
        founded: 1987,
        figures: { disclosed: 2, reported: 0, estimated: 0, undisclosed: 1 },
        cited: 2,
      },
      {
        id: 'beta',
        hq: '베이징',
        founded: 2019,
        figures: { disclosed: 0, reported: 2, estimated: 1, undisclosed: 0 },
        cited: 1,
      },
    ],
  )
})
