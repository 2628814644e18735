// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { type Edit, problemsAfter } from '#testing/problems-after.ts'
import { rules } from './all.ts'

type RuleId = (typeof rules)[number]['id']

/** For each rule: edits that break it, where the report must point, and what it must say. */
const breaches: Record<
  RuleId,
  readonly (readonly [what: string, edit: Edit, record: string, field: string, says: RegExp])[]
> = {
  'ids-are-unique': [
    [
      'a second model of the same id',
      (r) => r.models.push({ ...r.models[1], name: { en: 'X', ko: 'X', zh: 'X' } }),
      'models/one-chat',
      'id',
      /second record/,
    ],
    [
      'a rename to nothing',
      (r) => r.renames.push({ from: 'old', to: 'never' }),
      'renames/old',
      'to',
      /no record is called never/,
    ],
    [
      'one old name for two records',
      (r) => r.renames.push({ from: 'old', to: 'two-7b' }, { from: 'old', to: 'one-moe' }),
      'renames/old',
      'from',
      /renamed twice/,
    ],
    [
      'an old name in use',
      (r) => r.renames.push({ from: 'one-moe', to: 'two-7b' }),
      'renames/one-moe',
      'from',
      /still in use/,
    ],
  ],
  'references-resolve': [
    [
      'a family of another vendor',
      (r) => {
        r.models.at(-1).family = r.models[0].family
      },
      'models/two-big',
      'family',
      /is a family of alpha, the model is one of beta/,
    ],
    [
      'an event that follows itself',
      (r) => {
        r.events[0].follows = r.events[0].id
      },
      'events/one-rumour',
      'follows',
      /follows itself/,
    ],
    [
      'an unknown source',
      (r) => r.models[0].sources.push('gone'),
      'models/one-moe',
      'sources',
      /no source is called gone/,
    ],
    [
      'an unknown source of a figure',
      (r) => r.models[0].parametersB.sources.push('gone'),
      'models/one-moe',
      'parametersB.sources',
      /no source/,
    ],
    [
      'an unknown vendor of a model',
      (r) => {
        r.models[3].vendor = 'gamma'
      },
      'models/two-big',
      'vendor',
      /no vendor is called gamma/,
    ],
    [
      'an unknown family',
      (r) => {
        r.models[3].family = 'gamma'
      },
      'models/two-big',
      'family',
      /no family/,
    ],
    [
      'an unknown vendor of a family',
      (r) => {
        r.families[0].vendor = 'gamma'
      },
      'families/one',
      'vendor',
      /no vendor/,
    ],
    [
      'an unknown vendor of an event',
      (r) => {
        r.events[1].vendor = 'gamma'
      },
      'events/one-denial',
      'vendor',
      /no vendor/,
    ],
    [
      'an unknown model of an event',
      (r) => {
        r.events[1].models = ['gamma']
      },
      'events/one-denial',
      'models',
      /no model/,
    ],
    [
      'an unknown event that is followed',
      (r) => {
        r.events[0].follows = 'gamma'
      },
      'events/one-rumour',
      'follows',
      /no event/,
    ],
    [
      'an unknown industry',
      (r) => {
        r.coverage[0].industry = 'gamma'
      },
      'coverage/l0-vision',
      'industry',
      /no industry/,
    ],
    [
      'an unknown parent',
      (r) => {
        r.coverage[1].parent = 'gamma'
      },
      'coverage/l1-mine',
      'parent',
      /no coverage entry/,
    ],
    [
      'a view about nobody',
      (r) => {
        r.analystViews[0].about = 'gamma'
      },
      'analystViews/view-one',
      'about',
      /no vendor/,
    ],
    [
      'a conflict about nothing',
      (r) => {
        r.conflicts[0].about.id = 'gamma'
      },
      'conflicts/(about model gamma, parametersB)',
      'about.id',
      /no model/,
    ],
  ],
  'records-have-sources': [
    [
      'a model',
      (r) => {
        r.models[1].sources = []
      },
      'models/one-chat',
      'sources',
      /names no source/,
    ],
    [
      'a deployment',
      (r) => {
        r.coverage[1].deployments[0].sources = []
      },
      'coverage/l1-mine',
      'deployments.0.sources',
      /names no source/,
    ],
    [
      'a reading',
      (r) => {
        r.conflicts[0].readings[0].sources = []
      },
      'conflicts/(about model two-7b, parametersB)',
      'readings.0.sources',
      /names no source/,
    ],
  ],
  'figures-have-sources': [
    [
      'a size',
      (r) => {
        r.models[0].parametersB.sources = []
      },
      'models/one-moe',
      'parametersB',
      /1085 has no source/,
    ],
    [
      'a claim',
      (r) => {
        r.coverageClaims[0].industries.sources = []
      },
      'coverageClaims/{"value":"2023-07-07","precision":"day"}',
      'industries',
      /10 has no source/,
    ],
  ],
  'disclosed-is-first-hand': [
    [
      'press called disclosure',
      (r) => {
        r.models[0].parametersB.sources = ['press-two']
      },
      'models/one-moe',
      'parametersB',
      /none of its sources is the vendor's \(press-two\)/,
    ],
  ],
  'estimates-say-how': [
    [
      'an estimate without a derivation',
      (r) => {
        delete r.models[3].parametersB.note
      },
      'models/two-big',
      'parametersB',
      /without a derivation/,
    ],
  ],
  'active-within-total': [
    [
      'more active than total',
      (r) => {
        r.models[0].activeParametersB.value = 2000
      },
      'models/one-moe',
      'activeParametersB.value',
      /2000 active of 1085/,
    ],
  ],
  'dense-activates-all': [
    [
      'a dense model with a part active',
      (r) => {
        r.models[2].activeParametersB.value = 3
      },
      'models/two-7b',
      'activeParametersB.value',
      /dense model of 7.2 with 3/,
    ],
  ],
  'dates-are-past': [
    [
      'a model from tomorrow',
      (r) => {
        r.models[3].date = { value: '2027', precision: 'year' }
      },
      'models/two-big',
      'date',
      /2027 is after/,
    ],
    [
      'a confirmed event from tomorrow',
      (r) => {
        r.events[1].date = { value: '2026-11-24', precision: 'day' }
      },
      'events/one-denial',
      'date',
      /after the dataset's own date 2026-11-23/,
    ],
    [
      'a source from tomorrow',
      (r) => {
        r.sources[1].date = '2026-12-01'
      },
      'sources/press-two',
      'date',
      /after/,
    ],
    [
      'a source from next year',
      (r) => {
        r.sources[1].date = '2027'
      },
      'sources/press-two',
      'date',
      /2027 is after/,
    ],
    [
      'coverage from tomorrow',
      (r) => {
        r.coverage[0].since = { value: '2026-12', precision: 'month' }
      },
      'coverage/l0-vision',
      'since',
      /after/,
    ],
    [
      'a claim from tomorrow',
      (r) => {
        r.coverageClaims[0].date = { value: '2027', precision: 'year' }
      },
      'coverageClaims/{"value":"2027","precision":"year"}',
      'date',
      /after/,
    ],
    [
      'a view from tomorrow',
      (r) => {
        r.analystViews[0].date = { value: '2027', precision: 'year' }
      },
      'analystViews/view-one',
      'date',
      /after/,
    ],
  ],
  'models-follow-vendors': [
    [
      'a model before its vendor',
      (r) => {
        r.vendors[1].founded = 2025
      },
      'models/two-7b',
      'date',
      /before beta was founded \(2025\)/,
    ],
  ],
  'names-are-unique': [
    [
      'two models of one name',
      (r) => {
        r.models[3].name.en = r.models[2].name.en
      },
      'models/two-big',
      'name.en',
      /another model called =Two-7B/,
    ],
  ],
  'texts-are-translated': [
    [
      'English left in Korean',
      (r) => {
        r.events[0].summary.ko = 'A sentence.'
      },
      'events/one-rumour',
      'summary.ko',
      /is not Korean/,
    ],
    [
      'English left in Chinese',
      (r) => {
        r.models[0].note.zh = 'A sentence.'
      },
      'models/one-moe',
      'note.zh',
      /is not Chinese/,
    ],
    [
      'Hangul in Chinese',
      (r) => {
        r.models[0].name.zh = '판구'
      },
      'models/one-moe',
      'name',
      /Hangul outside/,
    ],
  ],
  'chinese-marks-are-full-width': [
    [
      'a half-width comma',
      (r) => {
        r.events[0].title.zh = '传闻,否认'
      },
      'events/one-rumour',
      'title.zh',
      /half-width mark in "闻,"/,
    ],
  ],
  'rumours-are-answered': [
    [
      'a denied rumour without a denial',
      (r) => {
        r.events[1].follows = null
      },
      'events/one-rumour',
      'status',
      /no denial follows/,
    ],
    [
      'a denial before its rumour',
      (r) => {
        r.events[1].date = { value: '2023-06-01', precision: 'day' }
      },
      'events/one-denial',
      'follows',
      /which is later \(2023-06-05\)/,
    ],
  ],
  'tiers-descend': [
    [
      'L1 under L1',
      (r) => {
        r.coverage[0].tier = 'L1'
      },
      'coverage/l1-mine',
      'parent',
      /L1 under l0-vision, which is L1/,
    ],
  ],
  'sources-are-cited': [
    [
      'a leftover',
      (r) => r.sources.push({ ...r.sources[0], id: 'left', url: 'https://example.org/left' }),
      'sources/left',
      'id',
      /nothing cites it/,
    ],
  ],
  'addresses-are-safe': [
    [
      'an unsafe host',
      (r) => {
        r.sources[0].url = 'https://mmdfx.com/a'
      },
      'sources/paper-one',
      'url',
      /known as unsafe/,
    ],
    [
      'its subdomain',
      (r) => {
        r.sources[0].url = 'https://www.mmdfx.com/a'
      },
      'sources/paper-one',
      'url',
      /known as unsafe/,
    ],
    [
      'the same with a dot at its end',
      (r) => {
        r.sources[0].url = 'https://mmdfx.com./a'
      },
      'sources/paper-one',
      'url',
      /known as unsafe/,
    ],
    [
      'an address that no browser opens',
      (r) => {
        r.sources[0].url = 'https://example.org:999999/a'
      },
      'sources/paper-one',
      'url',
      /a browser can open/,
    ],
    [
      'a raw address of the sixth version',
      (r) => {
        r.sources[0].url = 'http://[2001:db8::1]/a'
      },
      'sources/paper-one',
      'url',
      /raw IP address/,
    ],
    [
      'a raw address',
      (r) => {
        r.sources[0].url = 'http://119.23.250.19:2008/a'
      },
      'sources/paper-one',
      'url',
      /raw IP/,
    ],
    [
      'a home page',
      (r) => {
        r.sources[0].url = 'https://example.org/'
      },
      'sources/paper-one',
      'url',
      /home page/,
    ],
    [
      'the same address twice',
      (r) => {
        r.sources[0].url = r.sources[1].url
      },
      'sources/press-two',
      'url',
      /paper-one has the same address/,
    ],
  ],
  'releases-are-noted': [
    [
      'a version that no entry explains',
      (r) => {
        r.version = '2026.12.01'
      },
      'changes/2026.12.01',
      'version',
      /no entry tells what changed/,
    ],
  ],
}

test('every rule has a breach here, a reason and an id of its own', () => {
  expect(Object.keys(breaches).toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
  expect(rules.filter(({ why }) => why === '')).toEqual([])
})

describe.each(Object.entries(breaches))('%s', (rule, cases) => {
  test.each(cases)('%s', (_, edit, record, field, says) => {
    const found = problemsAfter(edit).filter((problem) => problem.rule === rule)
    expect(found).toContainEqual({
      rule,
      file: expect.stringMatching(/^(tiny|release)\.json$/),
      record,
      field,
      says: expect.stringMatching(says),
      fix: expect.stringMatching(/\w{3}/),
    })
  })
})

test('two wrong records give two reports', () => {
  const found = problemsAfter((r) => {
    r.models[0].parametersB.sources = []
    r.models[2].parametersB.sources = []
  })
  expect(found.filter(({ rule }) => rule === 'figures-have-sources').map(({ record }) => record)).toEqual([
    'models/one-moe',
    'models/two-7b',
  ])
})
