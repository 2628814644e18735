// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { chartPages } from '#charts/chart-pages.ts'
import { hostileCorpus } from '#testing/hostile-corpus.ts'
import { type Codec, readView, writeView } from './codec.ts'
import { deckOfFragment, longest, mostSlides, readDeck, splitSlide, writeDeck } from './deck.ts'
import { pathOf, routeOf } from './routes.ts'
import { codecOf, embedCodec, type SharedView } from './views.ts'

const pages = ['overview', 'timeline', 'growth', 'pangu', 'compare', 'models', 'sources']
const codecs: [string, Codec<SharedView>][] = [
  ...pages.map((page): [string, Codec<SharedView>] => [page, codecOf(page)]),
  ['embed', embedCodec],
]
/** As it is, as a link would carry it, and as somebody would who does not know how. */
const spellings = (text: string) => [
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')),
  text,
  encodeURIComponent(encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))),
]

describe.each(codecs)('the view of %s', (_, codec) => {
  const defaults = readView(codec, '').view
  const fields = Object.keys(codec) as (keyof SharedView)[]

  test('reads each hostile text in each parameter as nothing worse than itself, and writes it one way', () => {
    const wrong: unknown[] = []
    for (const field of fields)
      for (const text of hostileCorpus)
        for (const raw of spellings(text)) {
          const { view, problems } = readView(codec, `?${field}=${raw}`)
          const link = writeView(codec, view)
          const again = readView(codec, link)
          const differs = (one: keyof SharedView) =>
            JSON.stringify(view[one]) !== JSON.stringify(defaults[one])
          if (
            // What follows `&` in a text that is not escaped is another parameter.
            (!raw.includes('&') && fields.some((one) => one !== field && differs(one))) ||
            problems.some(({ field: one }) => differs(one as keyof SharedView)) ||
            again.problems.length > 0 ||
            JSON.stringify(again.view) !== JSON.stringify(view) ||
            writeView(codec, again.view) !== link ||
            /[\s<>"#]/.test(link)
          )
            wrong.push([field, raw.slice(0, 60), link.slice(0, 60)])
        }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  test('knows no parameter by the name of a hostile text, nor by what every object has', () => {
    for (const text of hostileCorpus)
      for (const key of spellings(text).filter((one) => !one.includes('&') && one.length < 2000)) {
        const { view, problems } = readView(codec, `?${key}=1&${key}[polluted]=1&${key}.polluted=1`)
        expect([key, view, problems]).toEqual([key, defaults, []])
      }
    expect(Object.getPrototypeOf(defaults)).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })

  test.each([100_000, 1_000_000])('a query of %i characters is refused in words, at once', (length) => {
    for (const query of [
      `?q=${'x'.repeat(length)}`,
      `?vendors=${'a,'.repeat(length / 2)}`,
      `?${'a=b&'.repeat(length / 4)}`,
      '&'.repeat(length),
      '%'.repeat(length),
    ]) {
      const begin = performance.now()
      const { view, problems } = readView(codec, query)
      expect(performance.now() - begin).toBeLessThan(1000)
      expect(view).toEqual(defaults)
      expect(problems).toHaveLength(1)
      expect(problems[0]?.raw.length).toBeLessThan(100)
    }
  })
})

test('any path is a route that is written back as it is, and leads to no part of an object', () => {
  for (const text of hostileCorpus)
    for (const path of [text, `models/${text}`, `vendors/${text}/`, `embed/${text}`, `${text}/${text}`]) {
      const route = routeOf(path)
      expect(typeof route.page).toBe('string')
      expect(routeOf(pathOf(route))).toEqual(route)
      if (route.page === 'not-found') expect(route.path).toBe(path)
    }
})

describe('a deck', () => {
  const keys = [
    'title',
    'lang',
    'theme',
    'size',
    'slide',
    'name',
    'takeaway',
    '__proto__',
    'constructor',
    'slide.__proto__',
  ]
  const read = (text: string) => readDeck(text, chartPages)

  test('takes each hostile text in each place as text, and is written one way', () => {
    const wrong: unknown[] = []
    for (const text of hostileCorpus)
      for (const raw of spellings(text)) {
        const links = [
          raw,
          `deck=${raw}`,
          ...keys.map((key) => `deck=1&slide=growth&${key}=${raw}`),
          `deck=1&slide=growth?q=${raw}&takeaway=x`,
          `deck=1&slide=${raw}?${raw}=${raw}&slide=timeline`,
          `deck=1&${raw}=${raw}&slide=pangu`,
        ]
        for (const link of links) {
          const { deck } = read(deckOfFragment(`#${link}`) ?? '')
          if (deck === null) continue
          const written = writeDeck(deck)
          const again = read(written)
          const known = deck.slides.every(({ chart }) => Object.hasOwn(chartPages, chart))
          if (!known || writeDeck(again.deck ?? deck) !== written || again.problems.length > 0)
            wrong.push([link.slice(0, 80), written.slice(0, 80)])
        }
      }
    expect(wrong.slice(0, 5)).toEqual([])
    expect('polluted' in {}).toBe(false)
  })

  test('says what it was given, whole, where that is allowed to be text', () => {
    for (const text of hostileCorpus) {
      const given = text.replace(/\p{Surrogate}/gu, '\uFFFD').slice(0, longest.takeaway)
      const { deck } = read(`deck=1&slide=growth&takeaway=${encodeURIComponent(given)}`)
      expect(deck?.slides).toEqual([{ chart: 'growth', query: '', name: null, takeaway: given }])
    }
    expect(splitSlide('__proto__?x=1')).toEqual({ chart: '__proto__', query: '?x=1' })
  })

  test.each([
    ['10,000 slides', `deck=1${'&slide=growth'.repeat(10_000)}`, mostSlides, 1],
    ['10,000 slides of no chart', `deck=1${'&slide=x'.repeat(10_000)}`, 0, 21],
    ['60,000 settings of no name', `deck=1${'&a='.repeat(60_000)}`, 0, 21],
    ['10,000 slides with wrong views', `deck=1${'&slide=growth?by=1'.repeat(10_000)}`, mostSlides, 22],
    ['10,000 names', `deck=1&slide=growth${'&name=x'.repeat(10_000)}`, 1, 0],
  ])('of %s is cut, quickly, and the problems told are few', (_, link, slides, problems) => {
    const begin = performance.now()
    const found = read(link)
    expect(performance.now() - begin).toBeLessThan(1000)
    expect([found.deck?.slides.length, found.problems.length]).toEqual([slides, problems])
  })

  test.each([
    ['no deck', 'x'.repeat(5_000_000)],
    ['nearly one', `deck=1&title=${'x'.repeat(5_000_000)}`],
    ['a deck of too many', `deck=1${'&slide=growth'.repeat(400_000)}`],
  ])('of 5 MB that is %s is refused at once', (_, text) => {
    const begin = performance.now()
    expect(read(text)).toEqual({ deck: null, problems: [{ kind: 'too-long' }] })
    expect(performance.now() - begin).toBeLessThan(1000)
  })

  test('that is JSON with a prototype in it is no deck', () => {
    for (const text of [
      '{"__proto__":{"polluted":1}}',
      '{"slides":[{"constructor":{"prototype":{"polluted":1}}}]}',
    ])
      expect(read(text)).toEqual({ deck: null, problems: [{ kind: 'no-deck' }] })
    expect('polluted' in {}).toBe(false)
  })
})
