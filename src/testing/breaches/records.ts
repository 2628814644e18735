import type { Breach } from './breach.ts'

/** Ids, references and the order of records: for each rule, edits that break it. */
export const recordBreaches = {
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
  'history-runs-forward': [
    [
      'steps out of order',
      (r) => {
        Object.assign(r.coverage[0], {
          since: { value: '2023', precision: 'year' },
          history: [
            { date: { value: '2023', precision: 'year' }, status: 'announced', sources: ['press-two'] },
            { date: { value: '2021-04', precision: 'month' }, status: 'released', sources: ['press-two'] },
          ],
        })
      },
      'coverage/l0-vision',
      'history',
      /not in the order of their dates/,
    ],
    [
      'a first step at another date than since',
      (r) => {
        r.coverage[0].history = [
          { date: { value: '2022', precision: 'year' }, status: 'released', sources: ['press-two'] },
        ]
      },
      'coverage/l0-vision',
      'history',
      /begins in 2022, but "since" is 2021-04/,
    ],
    [
      'a last step that is not the status',
      (r) => {
        r.coverage[0].history = [
          {
            date: { value: '2021-04', precision: 'month' },
            status: 'announced',
            sources: ['press-two'],
          },
        ]
      },
      'coverage/l0-vision',
      'history',
      /ends as announced, but the status is released/,
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
} satisfies Record<string, readonly Breach[]>
