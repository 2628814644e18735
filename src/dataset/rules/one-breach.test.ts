import { describe, expect, test } from 'vitest'
import { type Edit, problemsAfter } from '#testing/problems-after.ts'
import type { rules } from './all.ts'

type RuleId = (typeof rules)[number]['id']
type Found = readonly [rule: RuleId, record: string, field: string, says: string]

const findingsAfter = (edit: Edit): Found[] =>
  problemsAfter(edit).map(({ rule, record, field, says }) => [rule as RuleId, record, field, says])

const gone = 'no source is called gone'

describe('one slip gives one finding, at its place, and nothing else', () => {
  test.each<readonly [string, Edit, ...Found]>([
    [
      'two sources of one id',
      (r) => r.sources.push({ ...r.sources[1], url: 'https://example.org/other' }),
      'ids-are-unique',
      'sources/press-two',
      'id',
      'a second record is called press-two',
    ],
    [
      'two industries of one id',
      (r) => r.industries.push(r.industries[0]),
      'ids-are-unique',
      'industries/mining',
      'id',
      'a second record is called mining',
    ],
    [
      'an old name given to a coverage entry',
      (r) => r.renames.push({ from: 'l1-mine', to: 'l0-vision' }),
      'ids-are-unique',
      'renames/l1-mine',
      'from',
      'l1-mine is still in use',
    ],
    [
      'a source that does not exist, in an event',
      (r) => r.events[0].sources.push('gone'),
      'references-resolve',
      'events/one-rumour',
      'sources',
      gone,
    ],
    [
      'a source that does not exist, in a measurement',
      (r) => r.coverage[1].deployments[0].metrics[0].sources.push('gone'),
      'references-resolve',
      'coverage/l1-mine',
      'deployments.0.metrics.0.sources',
      gone,
    ],
    [
      'a source that does not exist, in a claim',
      (r) => r.coverageClaims[0].industries.sources.push('gone'),
      'references-resolve',
      'coverageClaims/{"value":"2023-07-07","precision":"day"}',
      'industries.sources',
      gone,
    ],
    [
      'a source that does not exist, in a reading',
      (r) => r.conflicts[0].readings[1].sources.push('gone'),
      'references-resolve',
      'conflicts/(about model two-7b, parametersB)',
      'readings.1.sources',
      gone,
    ],
    ...(['vendor', 'event', 'coverage'] as const).map((kind): readonly [string, Edit, ...Found] => [
      `a conflict about a ${kind} of another kind of record`,
      (r) => {
        r.conflicts[0].about.kind = kind
      },
      'references-resolve',
      `conflicts/(about ${kind} two-7b, parametersB)`,
      'about.id',
      `no ${kind} is called two-7b`,
    ]),
    [
      'a measurement without a source',
      (r) => {
        r.coverage[1].deployments[0].metrics[0].sources = []
      },
      'records-have-sources',
      'coverage/l1-mine',
      'deployments.0.metrics.0.sources',
      'names no source',
    ],
    ...(['vendors/alpha', 'events/one-denial', 'coverage/l0-vision', 'analystViews/view-one'] as const).map(
      (name): readonly [string, Edit, ...Found] => [
        `${name} without a source`,
        (r) => {
          const [list = '', id] = name.split('/')
          delete r[list].find((record: { id: string }) => record.id === id).sources
        },
        'records-have-sources',
        name,
        'sources',
        'names no source',
      ],
    ),
    ...(['activeParametersB', 'contextTokens', 'trainingTokensB'] as const).map(
      (field): readonly [string, Edit, ...Found] => [
        `${field} without a source`,
        (r) => {
          r.models[0][field] = { value: 5, qualifier: 'about', status: 'reported' }
        },
        'figures-have-sources',
        'models/one-moe',
        field,
        '5 has no source of its own',
      ],
    ),
    [
      'press called disclosure, in a context length',
      (r) => {
        r.models[2].contextTokens = {
          value: 32768,
          qualifier: 'exact',
          status: 'disclosed',
          sources: ['press-two'],
        }
      },
      'disclosed-is-first-hand',
      'models/two-7b',
      'contextTokens',
      "is called disclosed, but none of its sources is the vendor's (press-two)",
    ],
    [
      'an estimated claim without a derivation',
      (r) => {
        r.coverageClaims[0].industries.status = 'estimated'
      },
      'estimates-say-how',
      'coverageClaims/{"value":"2023-07-07","precision":"day"}',
      'industries',
      '10 is an estimate without a derivation',
    ],
    [
      'one parameter more active than there are',
      (r) => {
        r.models[0].activeParametersB.value = 1085.000000001
      },
      'active-within-total',
      'models/one-moe',
      'activeParametersB.value',
      '1085.000000001 active of 1085 in total',
    ],
    [
      'a dense model whose active count is not told though its size is',
      (r) => {
        r.models[2].activeParametersB = { value: null, qualifier: null, status: 'undisclosed' }
      },
      'dense-activates-all',
      'models/two-7b',
      'activeParametersB.value',
      'a dense model of 7.2 with null active',
    ],
    [
      'a rumour from tomorrow, though the dataset calls it rumoured',
      (r) => {
        r.events.push({
          ...r.events[0],
          id: 'late',
          status: 'rumoured',
          date: { value: '2027-Q1', precision: 'quarter' },
        })
      },
      'dates-are-past',
      'events/late',
      'date',
      "2027-Q1 is after the dataset's own date 2026-11-23",
    ],
    [
      'a month that begins after the dataset’s day',
      (r) => {
        r.models[3].date = { value: '2026-12', precision: 'month' }
      },
      'dates-are-past',
      'models/two-big',
      'date',
      "2026-12 is after the dataset's own date 2026-11-23",
    ],
    [
      'a model of the year before its vendor',
      (r) => {
        r.vendors[1].founded = 2024
      },
      'models-follow-vendors',
      'models/two-7b',
      'date',
      '2023-07 is before beta was founded (2024)',
    ],
    [
      'two names that differ in capitals only',
      (r) => {
        r.models[3].name.en = '=two-7B'
      },
      'names-are-unique',
      'models/two-big',
      'name.en',
      'beta has another model called =two-7B (two-7b)',
    ],
    [
      'English left in a Korean note of a figure',
      (r) => {
        r.models[3].parametersB.note.ko = 'A sentence.'
      },
      'texts-are-translated',
      'models/two-big',
      'parametersB.note.ko',
      '"A sentence." is not Korean',
    ],
    [
      'English left in a Chinese judgement',
      (r) => {
        r.conflicts[0].judgement.zh = 'A sentence.'
      },
      'texts-are-translated',
      'conflicts/(about model two-7b, parametersB)',
      'judgement.zh',
      '"A sentence." is not Chinese',
    ],
    [
      'Hangul in an English name',
      (r) => {
        r.vendors[0].name.en = '알파'
      },
      'texts-are-translated',
      'vendors/alpha',
      'name',
      'Hangul outside the Korean text',
    ],
    [
      'Hangul in a Chinese place',
      (r) => {
        r.vendors[0].hq.zh = '深圳선전'
      },
      'texts-are-translated',
      'vendors/alpha',
      'hq',
      'Hangul outside the Korean text',
    ],
    ...[...'(),:;?!'].map((mark): readonly [string, Edit, ...Found] => [
      `a half-width ${mark} after Han`,
      (r) => {
        r.changes[0].summary.zh = `一句话${mark}`
      },
      'chinese-marks-are-full-width',
      'changes/2026.11.23',
      'summary.zh',
      `half-width mark in "话${mark}"`,
    ]),
    [
      'a half-width bracket before Han',
      (r) => {
        r.industries[0].name.zh = 'Mine (矿山'
      },
      'chinese-marks-are-full-width',
      'industries/mining',
      'name.zh',
      'half-width mark in "(矿"',
    ],
    [
      'a denied rumour that only another rumour follows',
      (r) => {
        r.events[1].kind = 'rumour'
      },
      'rumours-are-answered',
      'events/one-rumour',
      'status',
      'is denied, but no denial follows it',
    ],
    [
      'a tier under itself',
      (r) => {
        r.coverage[0].parent = 'l0-vision'
      },
      'tiers-descend',
      'coverage/l0-vision',
      'parent',
      'L0 under l0-vision, which is L0',
    ],
    [
      'an unsafe host in capitals',
      (r) => {
        r.sources[0].url = 'https://MMDFX.com/a'
      },
      'addresses-are-safe',
      'sources/paper-one',
      'url',
      'mmdfx.com is known as unsafe',
    ],
    [
      'an IP address written as one number',
      (r) => {
        r.sources[0].url = 'http://2130706433/a'
      },
      'addresses-are-safe',
      'sources/paper-one',
      'url',
      'is a raw IP address',
    ],
    [
      'a home page with a place on it',
      (r) => {
        r.sources[0].url = 'https://example.org#about'
      },
      'addresses-are-safe',
      'sources/paper-one',
      'url',
      'is a home page, not a page that says so',
    ],
    [
      'notes for an older version only',
      (r) => {
        r.changes[0].version = '2026.11.22'
      },
      'releases-are-noted',
      'changes/2026.11.23',
      'version',
      'no entry tells what changed in 2026.11.23',
    ],
  ])('%s', (_, edit, ...found) => expect(findingsAfter(edit)).toEqual([found]))
})

test('a slip that breaks two promises is told twice: an unsafe home page', () => {
  const found = findingsAfter((r) => {
    r.sources[0].url = 'https://www.8w.lol/'
  })
  expect(found.map(([rule, , , says]) => [rule, says])).toEqual([
    ['addresses-are-safe', 'www.8w.lol is known as unsafe'],
    ['addresses-are-safe', 'is a home page, not a page that says so'],
  ])
})

test('each of three models of one name is told of the one before it', () => {
  const found = findingsAfter((r) => {
    for (const id of ['two-b', 'two-c'])
      r.models.push({ ...r.models[2], id, date: { value: '2025', precision: 'year' } })
  })
  expect(found).toEqual([
    ['names-are-unique', 'models/two-b', 'name.en', 'beta has another model called =Two-7B (two-7b)'],
    ['names-are-unique', 'models/two-c', 'name.en', 'beta has another model called =Two-7B (two-b)'],
  ])
})
