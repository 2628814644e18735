import { describe, expect, test } from 'vitest'
import { sourceKinds } from '#domain/vocabulary.ts'
import { type Links, testLinks } from '#testing/links.ts'
import { seeded } from '#testing/seeded.ts'
import { readView, writeView } from './codec.ts'
import { pageIds, pathOf, routeOf } from './routes.ts'
import {
  codecOf,
  type GrowthView,
  growthCodec,
  panguCodec,
  type SourcesView,
  sharedCodec,
  sourcesCodec,
  timelineCodec,
} from './views.ts'

const defaults = readView(growthCodec, '').view

/** Every parameter, so that a new one without a link here does not compile. */
const links: Links<GrowthView> = {
  lang: [
    ['ko', '?lang=ko'],
    ['zh', '?lang=zh'],
  ],
  theme: [
    ['light', '?theme=light'],
    ['dark', '?theme=dark'],
  ],
  vendors: [
    [[], '?vendors='],
    [['01ai'], '?vendors=01ai'],
    [['huawei', 'alibaba'], '?vendors=huawei,alibaba'],
  ],
  from: [
    [{ value: '2023', precision: 'year' }, '?from=2023'],
    [{ value: '2024-02-29', precision: 'day' }, '?from=2024-02-29'],
  ],
  to: [
    [{ value: '2024-Q4', precision: 'quarter' }, '?to=2024-Q4'],
    [{ value: '2024-12', precision: 'month' }, '?to=2024-12'],
  ],
  q: [
    ['qwen 3', '?q=qwen+3'],
    ['盘古', '?q=%E7%9B%98%E5%8F%A4'],
    ['a+b&c=d#e%', '?q=a%2Bb%26c%3Dd%23e%25'],
    ['1, 2', '?q=1,+2'],
  ],
  scale: [['linear', '?scale=linear']],
  size: [
    ['active', '?size=active'],
    ['both', '?size=both'],
  ],
  frontier: [
    ['vendor', '?frontier=vendor'],
    ['none', '?frontier=none'],
  ],
  counts: [['all', '?counts=all']],
  reach: [['year', '?reach=year']],
  trend: [
    ['frontier', '?trend=frontier'],
    ['all', '?trend=all'],
  ],
  by: [
    ['segment', '?by=segment'],
    ['architecture', '?by=architecture'],
  ],
  refs: [[true, '?refs=1']],
  labels: [['off', '?labels=off']],
  model: [['pangu-sigma', '?model=pangu-sigma']],
  table: [[true, '?table=1']],
}

testLinks(growthCodec, links)

test('a default written out by hand is read, and not written again', () => {
  const { view, problems } = readView(growthCodec, '?lang=en&theme=system&scale=log&q=')
  expect({ view, problems }).toEqual({ view: defaults, problems: [] })
  expect(writeView(growthCodec, view)).toBe('')
})

test('links that mean the same are written the same', () => {
  const canonical = '?lang=ko&vendors=huawei&q=a+b&scale=linear'
  for (const link of [
    '?scale=linear&q=a+b&vendors=huawei&lang=ko',
    'lang=ko&vendors=huawei&q=a%20b&scale=linear',
    '?vendors=huawei,huawei&lang=ko&lang=zh&scale=linear&q=a%20b&utm_source=mail',
  ])
    expect(writeView(growthCodec, readView(growthCodec, link).view)).toBe(canonical)
})

test('of a parameter given twice the first counts, even where it is wrong', () => {
  expect(readView(growthCodec, '?lang=ko&lang=zh')).toEqual({
    view: { ...defaults, lang: 'ko' },
    problems: [],
  })
  expect(readView(growthCodec, '?lang=fr&lang=zh')).toEqual({
    view: defaults,
    problems: [{ field: 'lang', raw: 'fr' }],
  })
})

const strange = [
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'javascript:alert(1)',
  '../../etc/passwd',
  "'; DROP TABLE models; --",
  'huawei\u0000',
  'huawei,',
  ',',
  'Huawei',
  'huawei--x',
  '화웨이',
  '\u202Ehuawei',
  '\uFEFFko',
  'ko ',
  'KO',
  'a'.repeat(3000),
]
const closed = [
  'lang',
  'theme',
  'vendors',
  'from',
  'to',
  'scale',
  'size',
  'frontier',
  'counts',
  'reach',
  'trend',
  'by',
  'refs',
  'labels',
  'model',
  'table',
] as const

describe.each(closed)('a stranger’s %s', (field) => {
  test('falls back to the default and is reported, whatever it is', () => {
    // The name of a machinery part is an id like any other.
    const ids = field === 'vendors' || field === 'model' ? ['constructor'] : []
    for (const raw of strange.filter((text) => !ids.includes(text)))
      expect(readView(growthCodec, `?${field}=${encodeURIComponent(raw)}`)).toEqual({
        view: defaults,
        problems: [{ field, raw: raw.slice(0, 80) }],
      })
  })
})

test.each([
  ['%', '%'],
  ['%E0%A4%A', '\uFFFD%A'],
  ['%ff', '\uFFFD'],
  ['%00', '\u0000'],
  ['%ED%A0%80', '\uFFFD\uFFFD\uFFFD'],
])('broken encoding q=%s is searched as far as it can be read', (raw, q) => {
  const { view, problems } = readView(growthCodec, `?q=${raw}`)
  expect({ q: view.q, problems }).toEqual({ q, problems: [] })
  expect(readView(growthCodec, writeView(growthCodec, view)).view).toEqual(view)
})

test('any text without half characters survives a link (500 seeded searches)', () => {
  const next = seeded(23)
  const letters = [...'aZ09 +&=#%?/\\,;:\'"<>{}[]|`~^\t\n\r\u0000\u200F\u202E盘古판구é́🙂𠮷½']
  const lost: unknown[] = []
  for (let run = 0; run < 500; run += 1) {
    const q = Array.from(
      { length: Math.floor(next() * 40) },
      () => letters[Math.floor(next() * letters.length)],
    ).join('')
    const link = writeView(growthCodec, { ...defaults, q })
    const { view, problems } = readView(growthCodec, link)
    if (view.q !== q || problems.length > 0 || writeView(growthCodec, view) !== link) lost.push(q)
    // Nothing in a link may end it early where it is pasted.
    if (/[\s<>"'#]/.test(link.replaceAll("'", ''))) lost.push(link)
  }
  expect(lost).toEqual([])
})

test('the view of sources keeps its kind, and growth does not know it', () => {
  const base = readView(sourcesCodec, '').view
  for (const kind of sourceKinds) {
    const view: SourcesView = { ...base, kind }
    expect(writeView(sourcesCodec, view)).toBe(`?kind=${kind}`)
    expect(readView(sourcesCodec, `?kind=${kind}`)).toEqual({ view, problems: [] })
  }
  expect(readView(growthCodec, '?kind=paper')).toEqual({ view: defaults, problems: [] })
})

test('a page without a view of its own has the shared one, also when its name is an object’s own', () => {
  expect(
    ['timeline', 'growth', 'pangu', 'sources', 'overview', 'constructor', '__proto__'].map(codecOf),
  ).toEqual([timelineCodec, growthCodec, panguCodec, sourcesCodec, sharedCodec, sharedCodec, sharedCodec])
})

describe('a path', () => {
  test('of each page is one folder, and no two are the same', () => {
    const paths = pageIds.map((page) => pathOf({ page }))
    expect(paths).toEqual([
      '',
      'timeline/',
      'growth/',
      'pangu/',
      'compare/',
      'models/',
      'slides/',
      'sources/',
    ])
  })

  test.each(['', '/', '//', '/index.html'])('%j is the overview', (path) =>
    expect(routeOf(path)).toEqual({ page: 'overview' }),
  )

  test.each([
    ['/growth', { page: 'growth' }],
    ['//growth//', { page: 'growth' }],
    ['growth/index.html', { page: 'growth' }],
    ['/models', { page: 'models' }],
    ['/models/qwen3-max', { page: 'model', id: 'qwen3-max' }],
    ['models/constructor/', { page: 'model', id: 'constructor' }],
  ])('%s leads to %j', (path, route) => expect(routeOf(path)).toEqual(route))

  test.each([
    'Growth',
    'growth/extra/',
    'models//x',
    'models/a/b/',
    'hasOwnProperty/x',
    'toString',
    '<script>',
    '%00',
    '盘古/',
    '../growth',
  ])('%s is not a page, and is kept to be shown', (path) => {
    expect(routeOf(path)).toEqual({ page: 'not-found', path })
    expect(pathOf(routeOf(path))).toBe(path)
  })
})
