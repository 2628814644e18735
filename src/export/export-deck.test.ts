// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { chartIds } from '#charts/registry.ts'
import { tableOf } from '#charts/rows.ts'
import { languages } from '#domain/vocabulary.ts'
import { exportedSlide } from '#testing/exported-slides.ts'
import { all, chartReferences, type Reopened, reopen, textOf, workbookCells } from '#testing/reopen.ts'
import { wordingFor } from '#testing/wording.ts'
import { chartPreviews, endPreviews } from './deck-preview.ts'
import { DeckFailure, deckPptx } from './export-deck.ts'
import type { DeckExport } from './slide/deck.ts'

vi.setConfig({ testTimeout: 60_000 })

const hostile = `=1+1 <script>&"' ‮rtl‏ 🚀 盘古 판구 _x0041_`

const deckOf = (
  language: (typeof languages)[number],
  theme: 'light' | 'dark',
  shape: '16:9' | '4:3' = '16:9',
): { deck: DeckExport; sources: ReturnType<typeof exportedSlide>['sources'] } => {
  const slides = chartIds.map((id) => exportedSlide(id, language, { theme, shape }))
  return {
    deck: {
      title: hostile,
      language,
      theme,
      shape,
      wording: wordingFor(language),
      address: 'https://example.org/slides/#deck=1&slide=growth',
      version: '1',
      sourceLine: slides[0]?.model.sourceLine ?? '',
      slides: slides.map(({ model, chart: { address } }, index) => ({
        model,
        address,
        name: index === 0 ? hostile : null,
        takeaway: index === 1 ? `${hostile}\nsecond line` : '',
      })),
    },
    sources: slides[0]?.sources ?? [],
  }
}
const written = async ({ deck, sources }: ReturnType<typeof deckOf>) => {
  const content = await deckPptx(deck, sources, async () => undefined)
  if (content === null) throw new Error('nothing was written')
  return reopen(content)
}
const parts = (file: Reopened, pattern: RegExp) =>
  file.paths.filter((path) => pattern.test(path)).map(file.xml)
const paragraphs = (within: Document | Element) =>
  all(within, 'a:p').map((paragraph) =>
    all(paragraph, 'a:t')
      .map(({ textContent }) => textContent)
      .join(''),
  )

describe.each(
  languages.flatMap((language) => (['light', 'dark'] as const).map((theme) => [language, theme] as const)),
)('a deck of every chart in %s, %s', (language, theme) => {
  const made = deckOf(language, theme)
  const file = written(made)

  test('the numbers of every native chart are those of its table, in the chart and in its workbook', async () => {
    const deck = await file
    const charts = parts(deck, /^ppt\/charts\/[^/]+\.xml$/)
    const native = made.deck.slides.filter(({ model }) => model.kind === 'scatter' || model.kind === 'bar')
    expect(charts).toHaveLength(native.length)
    charts.forEach((chart, index) => {
      const references = chartReferences(
        chart,
        workbookCells(deck.bytes(`ppt/embeddings/workbook${index + 1}.xlsx`)),
      )
      for (const { reference } of references) expect(reference.inChart).toEqual(reference.inWorkbook)
      const values = references
        .filter(({ part, reference }) => /^c:(yVal|val)$/.test(part) && reference.sheet !== 'Lines')
        .flatMap(({ reference }) => reference.inChart.map((value) => value ?? null))
      const model = native[index]?.model
      if (model === undefined) throw new Error('a chart without a model')
      expect(values.toSorted()).toEqual(
        tableOf(model, made.deck.wording)
          .rows.map(({ cell }) => cell.value)
          .toSorted(),
      )
    })
  })

  test('title first, sources last with every one that is cited, numbered and linked; no picture anywhere', async () => {
    const deck = await file
    const slides = parts(deck, /^ppt\/slides\/[^/]+\.xml$/)
    expect(paragraphs(slides[0] as Document)).toContain(hostile)
    expect(paragraphs(slides[0] as Document)).toContain(made.deck.sourceLine)
    const last = paragraphs(slides.at(-1) as Document)
    expect(last).toContain(made.deck.wording.t('deck.sources'))
    made.sources.forEach(({ title }, index) => {
      expect(last.some((text) => text.startsWith(`${index + 1}. ${title} – `))).toBe(true)
    })
    const links = all(deck.xml(`ppt/slides/_rels/slide${slides.length}.xml.rels`), 'Relationship').map(
      (one) => one.getAttribute('Target'),
    )
    for (const { url } of made.sources) expect(links).toContain(url)
    expect(deck.paths.filter((path) => /media|\.(png|jpe?g|gif|svg|emf|wmf)$/i.test(path))).toEqual([])
    expect(slides.flatMap((slide) => all(slide, 'p:pic'))).toEqual([])
  })

  test('a name and a takeaway stand on their slide and in its notes, to the letter', async () => {
    const deck = await file
    const [first, second] = [deck.xml('ppt/slides/slide2.xml'), deck.xml('ppt/slides/slide3.xml')].map(
      paragraphs,
    )
    expect(first).toContain(hostile)
    expect(second).toEqual(expect.arrayContaining([hostile, 'second line']))
    expect(paragraphs(deck.xml('ppt/notesSlides/notesSlide2.xml'))).toContain(
      made.deck.slides[0]?.model.title,
    )
    expect(paragraphs(deck.xml('ppt/notesSlides/notesSlide3.xml')).slice(0, 2)).toEqual([
      hostile,
      'second line',
    ])
  })

  test('no run with Han or Hangul lacks an East Asian face', async () => {
    const deck = await file
    const runs = parts(deck, /^ppt\/(slides|notesSlides|charts)\/[^/]+\.xml$/).flatMap((part) =>
      all(part, 'a:r'),
    )
    expect(runs.length).toBeGreaterThan(100)
    for (const run of runs)
      if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(textOf(run, 'a:t')))
        expect(all(run, 'a:ea')[0]?.getAttribute('typeface')).toMatch(/^(Malgun Gothic|Microsoft YaHei)$/)
  })
})

test('the preview draws each slide of the presentation with the words that stand on it', async () => {
  for (const shape of ['16:9', '4:3'] as const) {
    const made = deckOf('ko', 'light', shape)
    const deck = await written(made)
    const slides = parts(deck, /^ppt\/slides\/[^/]+\.xml$/)
    const ends = endPreviews(made.deck, made.sources)
    const previews = [ends.title, ...chartPreviews(made.deck).map(({ svg }) => svg), ...ends.sources]
    expect(previews).toHaveLength(slides.length)
    previews.forEach((svg, index) => {
      const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml')
      expect(drawn.documentElement.getAttribute('width')).toBe(shape === '16:9' ? '1280' : '960')
      const letters = (text: string) => text.replace(/\s/g, '')
      const inPicture = letters(
        [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent).join(''),
      )
      const slide = slides[index] as Document
      const boxes = all(slide, 'p:sp').filter((shapeNode) =>
        /^(title|takeaway|subtitle|source)$/.test(all(shapeNode, 'p:cNvPr')[0]?.getAttribute('name') ?? ''),
      )
      for (const text of boxes.flatMap(paragraphs)) expect(inPicture).toContain(letters(text))
      for (const cell of all(slide, 'a:tc').flatMap(paragraphs)) expect(inPicture).toContain(letters(cell))
    })
  }
})

test('a chart with nothing to show is left out; a deck of none is nothing', async () => {
  const { deck, sources } = deckOf('en', 'light')
  const [first, second] = deck.slides
  if (first === undefined || second === undefined) throw new Error('two slides are needed')
  const empty = { ...first, model: { ...first.model, empty: 'Nothing matches.' } }
  const steps: (number | null)[] = []
  const content = await deckPptx({ ...deck, slides: [empty, second] }, sources, async (slide) => {
    steps.push(slide)
  })
  expect([...new Set(steps)]).toEqual([2, null])
  expect(paragraphs(reopen(content as Uint8Array).xml('ppt/slides/slide2.xml'))).toContain(second.model.title)
  expect(await deckPptx({ ...deck, slides: [empty] }, sources, async () => undefined)).toBeNull()
})

test('a failure names its slide', async () => {
  const { deck, sources } = deckOf('en', 'light')
  const broken = deck.slides.map((slide, index) =>
    index === 2 ? { ...slide, model: { ...slide.model, kind: 'bar', series: null } as never } : slide,
  )
  const failure = await deckPptx({ ...deck, slides: broken }, sources, async () => undefined).catch(
    (error) => error,
  )
  expect(failure).toBeInstanceOf(DeckFailure)
  expect(failure.slide).toBe(3)
})

test('the same deck gives the same bytes', async () => {
  const made = deckOf('zh', 'dark', '4:3')
  const [one, two] = await Promise.all(
    [made, deckOf('zh', 'dark', '4:3')].map(({ deck, sources }) =>
      deckPptx(deck, sources, async () => undefined),
    ),
  )
  expect(one).toEqual(two)
})
