import { describe, expect, test } from 'vitest'
import { chartPages } from '#charts/chart-pages.ts'
import type { ChartId } from '#charts/model.ts'
import { languages } from '#domain/vocabulary.ts'
import { dice } from '#testing/seeded.ts'
import {
  type Deck,
  deckOfFragment,
  deckSizes,
  deckThemes,
  emptyDeck,
  longest,
  mostSlides,
  readDeck,
  slidePlace,
  slideQuery,
  writeDeck,
} from './deck.ts'

const read = (text: string) => readDeck(text, chartPages)
const slide = (chart: ChartId, query = '', name: string | null = null, takeaway = '') => ({
  chart,
  query,
  name,
  takeaway,
})

const pick = <T>(list: readonly T[], roll: (sides: number) => number): T => list[roll(list.length)] as T
const texts = [
  '',
  ' ',
  '판구 먼저',
  '盘古，先行',
  '<b>&"\'',
  '=1+1',
  '‮rtl‏ עברית',
  '👩🏽‍💻',
  'a+b&c=d#e%20?x',
  '__proto__',
  '\u0000',
]
const views = Object.entries({
  growth: ['', '?scale=linear', '?vendors=huawei,baidu&from=2023', '?vendors=', '?q=%E7%9B%98+a'],
  disclosure: ['', '?vendors=alibaba'],
  timeline: ['', '?segment=telecom&order=name'],
  'pangu-tree': ['', '?form=tree&tiers=L1'],
  compare: ['', '?vendors=huawei,baidu&diff=1'],
}).flatMap(([chart, queries]) => queries.map((query) => [chart as ChartId, query] as const))

test('a deck is the same after a link and back, whatever it says', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const roll = dice(seed)
    const deck: Deck<ChartId> = {
      title: pick(texts, roll),
      language: pick(languages, roll),
      theme: pick(deckThemes, roll),
      size: pick(deckSizes, roll),
      slides: Array.from({ length: roll(8) }, () => {
        const [chart, query] = pick(views, roll)
        const name = pick(texts, roll)
        return slide(chart, query, name === '' ? null : name, pick([...texts, 'two\nlines'], roll))
      }),
    }
    const written = writeDeck(deck)
    expect(read(written)).toEqual({ deck, problems: [] })
    // As an address gives it back.
    const { hash } = new URL(`https://example.org/slides/#${written}`)
    expect(read(deckOfFragment(hash) ?? '')).toEqual({ deck, problems: [] })
    expect(written).toMatch(/^[\x21-\x7E]+$/)
  }
})

test('a link reads like what it means', () => {
  const deck: Deck<ChartId> = {
    ...emptyDeck,
    title: 'Who leads',
    language: 'ko',
    slides: [slide('growth', '?scale=linear'), slide('pangu', '', 'Tiers', 'Mining first.')],
  }
  expect(writeDeck(deck)).toBe(
    'deck=1&title=Who+leads&lang=ko&slide=growth?scale=linear&slide=pangu&name=Tiers&takeaway=Mining+first.',
  )
})

test('what belongs to the reader is not part of a slide, and comes back in the place of its view', () => {
  expect(slideQuery('growth', '?lang=ko&theme=dark&scale=linear&model=x&table=1')).toEqual({
    query: '?scale=linear',
    wrong: [],
  })
  expect(slideQuery('growth', '?lang=xx&scale=wide')).toEqual({ query: '', wrong: ['scale'] })
  expect(slidePlace('growth', '?scale=linear', { lang: 'ko', theme: 'dark' })).toEqual({
    path: 'growth/',
    query: '?lang=ko&theme=dark&scale=linear',
  })
})

describe('at the border', () => {
  test.each([
    ['', 'no-deck'],
    ['slide=growth', 'no-deck'],
    ['{"slides":[]}', 'no-deck'],
    [`deck=1&title=${'x'.repeat(300_000)}`, 'too-long'],
    ['deck=2&slide=growth', 'newer'],
  ])('%.30s is no deck of ours: %s', (text, kind) => {
    const { deck, problems } = read(text)
    expect([deck, problems.map((one) => one.kind)]).toEqual([null, [kind]])
  })

  test('unknown charts, also those that objects have by nature, are left out with their words and named', () => {
    const { deck, problems } = read(
      'deck=1&slide=__proto__&name=a&slide=constructor&takeaway=b&slide=growth&name=c&slide=toString?x=1',
    )
    expect(deck?.slides).toEqual([slide('growth', '', 'c')])
    expect(problems).toEqual(
      ['__proto__', 'constructor', 'toString'].map((raw) => ({ kind: 'unknown-chart', raw })),
    )
    read('deck=1&__proto__=x&constructor=y&slide=growth&__proto__=z')
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  test('settings and views that are not understood fall back and are named', () => {
    expect(read('deck=1&lang=fr&theme=blue&size=1:1&colour=red&slide=growth?scale=wide&lang=ko')).toEqual({
      deck: { ...emptyDeck, language: 'ko', slides: [slide('growth')] },
      problems: [
        { kind: 'setting', field: 'lang', raw: 'fr' },
        { kind: 'setting', field: 'theme', raw: 'blue' },
        { kind: 'setting', field: 'size', raw: '1:1' },
        { kind: 'setting', field: 'colour', raw: 'red' },
        { kind: 'view', slide: 1, fields: ['scale'] },
      ],
    })
  })

  test('more slides than a deck holds and longer texts than it takes are cut, and that is said', () => {
    const long = `${'가'.repeat(longest.takeaway - 1)}👍`
    const { deck, problems } = read(
      `deck=1&title=${'t'.repeat(longest.title + 1)}&slide=growth&takeaway=${encodeURIComponent(long)}${'&slide=pangu'.repeat(mostSlides + 2)}`,
    )
    expect(deck?.slides).toHaveLength(mostSlides)
    expect(deck?.title).toHaveLength(longest.title)
    // Not through the middle of a character.
    expect(deck?.slides[0]?.takeaway).toBe('가'.repeat(longest.takeaway - 1))
    expect(problems).toEqual([
      { kind: 'cut', field: 'title', slide: null },
      { kind: 'cut', field: 'takeaway', slide: 1 },
      { kind: 'too-many', left: 3 },
    ])
  })

  test('any text at all gives a deck that is written and read alike, or none', () => {
    const pieces = [
      'deck=1',
      'deck=',
      '&',
      '=',
      'slide=',
      'growth',
      '?',
      '%',
      '%E0%A4',
      'name=',
      '\uD800',
      'lang=ko',
      '#',
      'takeaway=x',
      'vendors=a,b',
      '+',
    ]
    for (let seed = 1; seed <= 500; seed += 1) {
      const roll = dice(seed)
      const text = Array.from({ length: 1 + roll(20) }, () => pick(pieces, roll)).join('')
      const { deck } = read(text)
      if (deck !== null) expect(read(writeDeck(deck))).toEqual({ deck, problems: [] })
    }
  })
})
