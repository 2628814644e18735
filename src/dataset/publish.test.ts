import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { chartsCut, citationsCut, evidenceCut } from '#domain/cuts.ts'
import { languages } from '#domain/vocabulary.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { cutCharts, cutCitations, cutEvidence } from './cut.ts'
import { statsOf } from './stats.ts'
import { publishedTables } from './tables.ts'

const landscape = tinyLandscape()
const cuts = {
  charts: [cutCharts, chartsCut],
  evidence: [cutEvidence, evidenceCut],
  citations: [cutCitations, citationsCut],
} as const

describe.each(languages)('the cuts in %s', (language) => {
  test.each(Object.entries(cuts))('%s fits its schema and loses nothing to it', (_, [cut, schema]) => {
    const made = JSON.parse(JSON.stringify(cut(landscape, language)))
    expect(v.parse(schema, made)).toMatchObject(language === 'en' ? { language: 'en' } : { language })
  })

  test('hold no text of another language', () => {
    const own = { en: 'A sentence.', ko: '문장입니다.', zh: '一句话。' }
    const text = Object.values(cuts)
      .map(([cut]) => JSON.stringify(cut(landscape, language)))
      .join('\n')
    expect(text).toContain(own[language])
    for (const other of languages) if (other !== language) expect(text).not.toContain(own[other])
  })
})

test('figures travel unchanged, without their notes, which are evidence', () => {
  const model = landscape.models.find(({ id }) => id === 'two-big')
  const cut = cutCharts(landscape, 'en').models.find(({ id }) => id === 'two-big')
  const { note: _, ...figure } = model?.parametersB ?? {}
  expect(cut?.parametersB).toEqual(figure)
  expect(cutEvidence(landscape, 'en').notes).toEqual({
    'events/one-rumour': 'A sentence.',
    'events/one-denial': 'A sentence.',
    'models/one-moe': 'A sentence.',
    'models/two-big/parametersB': 'A sentence.',
  })
})

test('each source knows what cites it, once per record, however often it is named in it', () => {
  const { records, citedBy } = cutCitations(landscape, 'en')
  expect(citedBy['paper-one']?.map((index) => `${records[index]?.kind}/${records[index]?.id}`)).toEqual([
    'model/one-moe',
    'conflict/two-7b',
  ])
})

test('tables hold one row per record, raw numbers, empty gaps and figures in four columns', () => {
  const { models, events, sources } = publishedTables(landscape)
  const row = (id: string) =>
    Object.fromEntries(
      models.columns.map((column, index) => [column, models.rows.find((cells) => cells[0] === id)?.[index]]),
    )
  expect([models.rows.length, events.rows.length, sources.rows.length]).toEqual([4, 2, 2])
  expect(row('one-moe')).toMatchObject({
    parameters_b: 1085,
    parameters_b_qualifier: 'exact',
    parameters_b_status: 'disclosed',
    parameters_b_sources: 'paper-one',
    date: '2021-04-26',
    date_precision: 'day',
  })
  expect(row('one-chat')).toMatchObject({
    parameters_b: null,
    parameters_b_status: 'undisclosed',
    active_parameters_b: null,
    active_parameters_b_status: null,
  })
})

test('statistics are counted, not written', () => {
  expect(statsOf(landscape)).toContain(
    '4 models, 2 events, 2 coverage entries in 1 industries, 2 sources, 1 conflicts',
  )
  expect(statsOf(landscape)).toMatch(/Beta\s+2\s+100%\s+0%\s+0/)
  expect(statsOf({ ...landscape, models: landscape.models.slice(1) })).toContain('3 models,')
})
