// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { chartIds } from '#charts/registry.ts'
import { cleanText, hostileTexts, spoilt } from '#testing/chart-exports.ts'
import { exportedSlide } from '#testing/exported-slides.ts'
import { all, reopen, workbookCells } from '#testing/reopen.ts'

// A page of tests in one.
vi.setConfig({ testTimeout: 30_000 })

test.each(
  [0, 4, 5]
    .map((index) => hostileTexts[index] ?? '')
    .flatMap((text) => chartIds.map((id) => [text.slice(0, 30), id, text] as const)),
)('%s comes through %s whole and inert', (_, id, text) => {
  const { content, model } = exportedSlide(id, 'ko', { landscape: spoilt(text) })
  const deck = reopen(content)
  for (const path of deck.paths.filter((path) => /\.(xml|rels)$/.test(path))) deck.xml(path)
  const said = all(deck.xml('ppt/slides/slide1.xml'), 'a:p').map((paragraph) =>
    all(paragraph, 'a:t')
      .map(({ textContent }) => textContent)
      .join(''),
  )
  expect(said).toContain(cleanText(model.title))
  const notes = deck.paths
    .filter((path) => /^ppt\/notesSlides\/[^/]+\.xml$/.test(path))
    .map((path) => deck.xml(path).documentElement.textContent)
    .join('\n')
  // What is counted has no sources of its own.
  if (model.kind === 'bar' || model.kind === 'heat') return
  expect(notes).toContain(`${cleanText(text)} – ${cleanText(text)}`)
  if (model.kind !== 'scatter') return
  const workbook = deck.bytes('ppt/embeddings/workbook1.xlsx')
  expect([...workbookCells(workbook).values()]).toContain(cleanText(text))
  for (const number of [1, 2])
    expect(all(reopen(workbook).xml(`xl/worksheets/sheet${number}.xml`), 'f')).toEqual([])
})
