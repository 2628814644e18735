import { expect, test, vi } from 'vitest'
import { chartIds } from '#charts/registry.ts'
import type { Landscape } from '#domain/schema.ts'
import { exportedSlide } from '#testing/exported-slides.ts'
import { all, reopen, workbookCells } from '#testing/reopen.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'

// A page of tests in one: what would run, what would break out, and what would break the layout.
vi.setConfig({ testTimeout: 30_000 })

const corpus = [
  '=1+1',
  `@SUM(A1) <script>alert(1)</script>&"']]> _x0041_ _x000D_ ‮right to left‬ עברית ‏ 🚀👩🏽‍💻 盘古 판구 ぱんぐ a\u0000b\u0008c\uFFFFd`,
  'x'.repeat(2000),
]
/** What XML 1.0 has no place for is left out. */
const clean = (text: string) =>
  ['\u0000', '\u0008', '\uFFFF'].reduce((left, one) => left.replaceAll(one, ''), text)

const spoilt = (text: string): Landscape => {
  const landscape = tinyLandscape()
  const name = { en: text, ko: text, zh: text }
  return {
    ...landscape,
    vendors: landscape.vendors.map((vendor) => ({ ...vendor, name })),
    models: landscape.models.map((model) => ({ ...model, name })),
    events: landscape.events.map((event) => ({ ...event, title: name })),
    industries: landscape.industries.map((industry) => ({ ...industry, name })),
    coverage: landscape.coverage.map((entry) => ({ ...entry, name })),
    coverageClaims: landscape.coverageClaims.map((claim) => ({ ...claim, by: name })),
    sources: landscape.sources.map((source) => ({ ...source, title: text, publisher: text })),
  }
}

test.each(corpus.flatMap((text) => chartIds.map((id) => [text.slice(0, 30), id, text] as const)))(
  '%s comes through %s whole and inert',
  (_, id, text) => {
    const { content, model } = exportedSlide(id, 'ko', { landscape: spoilt(text) })
    const deck = reopen(content)
    for (const path of deck.paths.filter((path) => /\.(xml|rels)$/.test(path))) deck.xml(path)
    const said = all(deck.xml('ppt/slides/slide1.xml'), 'a:p').map((paragraph) =>
      all(paragraph, 'a:t')
        .map(({ textContent }) => textContent)
        .join(''),
    )
    expect(said).toContain(clean(model.title))
    const notes = deck.paths
      .filter((path) => /^ppt\/notesSlides\/[^/]+\.xml$/.test(path))
      .map((path) => deck.xml(path).documentElement.textContent)
      .join('\n')
    // What is counted has no sources of its own.
    if (model.kind === 'bar' || model.kind === 'heat') return
    expect(notes).toContain(`${clean(text)} – ${clean(text)}`)
    if (model.kind !== 'scatter') return
    const workbook = deck.bytes('ppt/embeddings/workbook1.xlsx')
    expect([...workbookCells(workbook).values()]).toContain(clean(text))
    for (const number of [1, 2])
      expect(all(reopen(workbook).xml(`xl/worksheets/sheet${number}.xml`), 'f')).toEqual([])
  },
)
