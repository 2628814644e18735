import type { Breach } from './breach.ts'

/** Figures and dates: for each rule, edits that break it. */
export const figureBreaches = {
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
} satisfies Record<string, readonly Breach[]>
