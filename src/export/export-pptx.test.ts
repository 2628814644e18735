// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { csvTableOf } from '#charts/csv-rows.ts'
import { chartIds } from '#charts/registry.ts'
import { tableOf } from '#charts/rows.ts'
import { languages } from '#domain/vocabulary.ts'
import { palette } from '#scenes/palette.ts'
import { exportedSlide } from '#testing/exported-slides.ts'
import { all, chartReferences, type Reopened, reopen, textOf, workbookCells } from '#testing/reopen.ts'

vi.setConfig({ testTimeout: 30_000 })

const themes = ['light', 'dark'] as const
const everySlide = chartIds.flatMap((id) =>
  languages.flatMap((language) => themes.map((theme) => [id, language, theme] as const)),
)

/** A long table goes on over several slides: what is said of all of it stands on any of them. */
const partsIn = (deck: Reopened, folder: 'slides' | 'notesSlides') =>
  deck.paths.filter((path) => new RegExp(`^ppt/${folder}/[^/]+\\.xml$`).test(path)).map(deck.xml)
const slideXml = (deck: Reopened) => deck.xml('ppt/slides/slide1.xml')
const chartPaths = ({ paths }: Reopened) => paths.filter((path) => /^ppt\/charts\/[^/]+\.xml$/.test(path))
const referencesOf = (deck: Reopened) =>
  chartReferences(
    deck.xml('ppt/charts/chart1.xml'),
    workbookCells(deck.bytes('ppt/embeddings/workbook1.xlsx')),
  )

describe.each(everySlide)('%s in %s, %s', (id, language, theme) => {
  const { chart, model, sources, content } = exportedSlide(id, language, { theme })
  const deck = reopen(content)

  test('every part is declared, every relation leads somewhere, and no picture stands for a chart', () => {
    const types = all(deck.xml('[Content_Types].xml'), 'Override').map((type) =>
      type.getAttribute('PartName'),
    )
    const parts = deck.paths.filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'))
    expect(types.toSorted()).toEqual(parts.map((path) => `/${path}`).toSorted())
    expect(deck.paths.filter((path) => /\.(png|jpe?g|gif|svg|emf|wmf|bin)$/i.test(path))).toEqual([])
    expect(all(slideXml(deck), 'p:pic')).toEqual([])
    for (const path of deck.paths.filter((path) => path.endsWith('.rels')))
      for (const relation of all(deck.xml(path), 'Relationship')) {
        if (relation.getAttribute('TargetMode') === 'External') continue
        const from = path.replace('_rels/', '').replace(/\.rels$/, '')
        const target = new URL(relation.getAttribute('Target') ?? '', `https://package/${from}`).pathname
        expect(deck.paths).toContain(target.slice(1))
      }
    const used = all(slideXml(deck), '*').flatMap((node) => node.getAttribute('r:id') ?? [])
    const given = all(deck.xml('ppt/slides/_rels/slide1.xml.rels'), 'Relationship').map((relation) =>
      relation.getAttribute('Id'),
    )
    for (const relation of used) expect(given).toContain(relation)
  })

  test('the slide is 16:9 and says title, subtitle, source, day and address; the notes name every source of what is drawn', () => {
    const size = all(deck.xml('ppt/presentation.xml'), 'p:sldSz')[0]
    expect([size?.getAttribute('cx'), size?.getAttribute('cy')]).toEqual(['12192000', '6858000'])
    const texts = paragraphsOf(slideXml(deck))
    for (const text of [model.title, model.sourceLine]) expect(texts).toContain(text)
    const slides = partsIn(deck, 'slides').length
    expect(texts).toContain(slides === 1 ? model.subtitle : `${model.subtitle} (1/${slides})`)
    const link = all(deck.xml('ppt/slides/_rels/slide1.xml.rels'), 'Relationship').find(
      (relation) => relation.getAttribute('TargetMode') === 'External',
    )
    expect(link?.getAttribute('Target')).toBe(chart.address)
    const title = all(slideXml(deck), 'p:sp').find(
      (shape) => all(shape, 'p:ph')[0]?.getAttribute('type') === 'title',
    )
    expect(title === undefined ? null : paragraphsOf(title)).toEqual([model.title])

    const notes = partsIn(deck, 'notesSlides').flatMap(paragraphsOf)
    expect(notes).toContain(model.summary)
    const cited = new Set(tableOf(model, chart.wording).rows.flatMap(({ cell }) => cell.sources))
    expect(cited.size > 0 || model.kind === 'bar' || model.kind === 'heat').toBe(true)
    for (const { id: source, title: name, publisher, date, url } of sources)
      expect(notes.includes(`${name} – ${publisher}, ${date}. ${url}`)).toBe(cited.has(source))
  })

  test('every run has a face for each script and a language, and colours are those of the theme', () => {
    const parts = ['ppt/slides/slide1.xml', 'ppt/notesSlides/notesSlide1.xml', ...chartPaths(deck)].map(
      deck.xml,
    )
    const runs = parts.flatMap((part) => all(part, 'a:r'))
    expect(runs.length).toBeGreaterThan(5)
    for (const run of runs) {
      const text = textOf(run, 'a:t')
      const look = all(run, 'a:rPr')[0]
      expect([text, all(run, 'a:latin')[0]?.getAttribute('typeface')]).toEqual([
        text,
        expect.stringMatching(/\w/),
      ])
      expect(all(run, 'a:ea')[0]?.getAttribute('typeface')).toMatch(
        /\p{Script=Hangul}/u.test(text) ? /^Malgun Gothic$/ : /^(Malgun Gothic|Microsoft YaHei)$/,
      )
      expect(look?.getAttribute('lang')).toBe(
        /\p{Script=Hangul}/u.test(text)
          ? 'ko-KR'
          : /\p{Script=Han}/u.test(text)
            ? 'zh-CN'
            : { en: 'en-GB', ko: 'ko-KR', zh: 'zh-CN' }[language],
      )
    }
    for (const chartPart of chartPaths(deck).map(deck.xml))
      for (const look of all(chartPart, 'a:defRPr'))
        expect([look.getAttribute('lang'), all(look, 'a:latin').length, all(look, 'a:ea').length]).toEqual([
          { en: 'en-GB', ko: 'ko-KR', zh: 'zh-CN' }[language],
          1,
          1,
        ])
    const inks = new Set(Object.values(palette[theme]).map((hex) => hex.slice(1).toUpperCase()))
    for (const colour of all(slideXml(deck), 'a:srgbClr')) expect(inks).toContain(colour.getAttribute('val'))
    const map = all(deck.xml('ppt/slideMasters/slideMaster1.xml'), 'p:clrMap')[0]
    const ground = all(deck.xml('ppt/theme/theme1.xml'), `a:${map?.getAttribute('bg1')}`)[0]
    expect(ground === undefined ? '' : all(ground, 'a:srgbClr')[0]?.getAttribute('val')).toBe(
      palette[theme].ground.slice(1).toUpperCase(),
    )
  })

  test('the slide carries the cells of the table and of the CSV: chart, workbook and native table alike', () => {
    const { rows } = tableOf(model, chart.wording)
    const csv = csvTableOf(model, chart.wording, () => undefined)
    expect(csv.rows).toHaveLength(rows.length)
    if (model.kind === 'scatter' || model.kind === 'bar') {
      const references = referencesOf(deck)
      for (const { reference } of references) expect(reference.inChart).toEqual(reference.inWorkbook)
      const values = references
        .filter(({ part, reference }) => /^c:(yVal|val)$/.test(part) && reference.sheet !== 'Lines')
        .flatMap(({ reference }) => reference.inChart)
        .map((value) => value ?? null)
      expect(values.toSorted()).toEqual(rows.map(({ cell }) => cell.value).toSorted())
      expect(csv.rows.map((row) => row[csv.columns.indexOf('value')])).toEqual(
        rows.map(({ cell }) => cell.value),
      )
      return
    }
    expect(chartPaths(deck)).toEqual([])
    const texts =
      model.kind === 'timeline'
        ? all(slideXml(deck), 'p:cNvPr').map((shape) => shape.getAttribute('descr') ?? '')
        : partsIn(deck, 'slides').flatMap(paragraphsOf)
    const wanted = rows.flatMap(({ item, cell }) =>
      model.kind === 'heat' ? [cell.text] : model.kind === 'comparison' ? [item, cell.text] : [item],
    )
    for (const want of wanted) expect([want, texts.some((text) => text.includes(want))]).toEqual([want, true])
    for (const slide of partsIn(deck, 'slides'))
      expect(all(slide, 'a:tbl')).toHaveLength(model.kind === 'timeline' ? 0 : 1)
  })

  test('what is drawn is described to whoever cannot see it, and no two shapes share an id', () => {
    const ids = all(slideXml(deck), 'p:cNvPr').map((shape) => shape.getAttribute('id'))
    expect(new Set(ids).size).toBe(ids.length)
    const said = all(slideXml(deck), 'p:cNvPr').map((shape) => shape.getAttribute('descr') ?? '')
    if (model.kind === 'timeline')
      for (const { spoken } of [model.market, ...model.lanes].flatMap(({ events }) => events))
        expect(said).toContain(spoken)
    else expect(said).toContain(model.summary)
  })
})

const paragraphsOf = (within: Document | Element): string[] =>
  all(within, 'a:p').map((paragraph) =>
    all(paragraph, 'a:t')
      .map(({ textContent }) => textContent)
      .join(''),
  )
