// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { chartIds } from '#charts/registry.ts'
import { tableOf } from '#charts/rows.ts'
import { publishedTables } from '#dataset/tables.ts'
import type { Scene } from '#scenes/scene.ts'
import { chartExport } from '#testing/chart-exports.ts'
import { exportedSlide } from '#testing/exported-slides.ts'
import { hostileCorpus, withinXml } from '#testing/hostile-corpus.ts'
import { harmlessLandscape, hostileLandscape } from '#testing/hostile-dataset.ts'
import { all, reopen, workbookCells } from '#testing/reopen.ts'
import { copiedTable } from './copied-table.ts'
import { inertText, toCsv } from './csv.ts'
import { chartCsv, figureSvg } from './export-chart.ts'
import { element, xmlDocument } from './pptx/xml.ts'
import { toSvg } from './svg.ts'
import { workbook } from './workbook.ts'

vi.setConfig({ testTimeout: 60_000 })

const landscape = hostileLandscape()
const harmless = harmlessLandscape()
/** What Excel, LibreOffice and Sheets take for a formula. */
const runs = /^[=+\-@\t\r\n＝＋－＠]/
/** XML has one sort of line break in a text. */
const read = (text: string) => withinXml(text).replace(/\r\n?/g, '\n')

const parsed = (xml: string, type: DOMParserSupportedType = 'application/xml') => {
  const document = new DOMParser().parseFromString(xml, type)
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}
/** Every name of an element, and of an attribute, in a document. */
const namesIn = (document: Document): Set<string> =>
  new Set(
    [...document.querySelectorAll('*')].flatMap((node) => [
      node.nodeName,
      ...node.getAttributeNames().map((name) => `@${name}`),
    ]),
  )

describe('one text at a time', () => {
  test('an element holds it as text and as an attribute, whatever it is', () => {
    for (const text of hostileCorpus) {
      const { documentElement } = parsed(xmlDocument(element('a', { b: text }, text)))
      expect([documentElement.textContent, documentElement.childNodes.length <= 1]).toEqual([
        read(text),
        true,
      ])
      expect(documentElement.getAttributeNames()).toEqual(['b'])
      // A line break within an attribute is read as a space by some.
      const line = (whole: string) => whole.replace(/[\t\r\n ]+/g, ' ')
      expect(line(documentElement.getAttribute('b') ?? '')).toBe(line(withinXml(text)))
    }
  })

  test('a picture holds it as a text, a title and a description', () => {
    for (const text of hostileCorpus) {
      const scene: Scene = {
        ...{ widthPx: 100, heightPx: 100 },
        nodes: [{ node: 'text', x: 1, y: 1, text, sizePx: 12, ink: 'text', anchor: 'start' }],
      }
      const svg = parsed(
        toSvg(scene, { title: text, description: text, language: 'ko', theme: 'light' }),
        'image/svg+xml',
      )
      expect(
        [...svg.documentElement.children].map((node) => [
          node.nodeName,
          node.textContent,
          node.children.length,
        ]),
      ).toEqual([
        ['title', read(text), 0],
        ['desc', read(text), 0],
        ['rect', '', 0],
        ['text', read(text), 0],
      ])
    }
  })

  test('a line of CSV holds it in one cell that no spreadsheet runs', () => {
    const rows = hostileCorpus.map((text) => [text, 'end'])
    const cells = cellsOf(toCsv({ columns: ['text', 'end'], rows })).slice(1)
    expect(cells).toEqual(rows.map(([text = '', end]) => [runs.test(text) ? `'${text}` : text, end]))
  })

  test('a workbook holds it as text, never as a formula', async () => {
    const rows = hostileCorpus.map((text) => [text])
    const bytes = new Uint8Array(await workbook([{ name: 'All', heads: ['text'], rows }]).arrayBuffer())
    const cells = workbookCells(bytes)
    expect(hostileCorpus.map((_, index) => cells.get(`All!A${index + 2}`))).toEqual(hostileCorpus.map(read))
    expect(all(reopen(bytes).xml('xl/worksheets/sheet1.xml'), 'f')).toEqual([])
  })
})

test('the published tables are CSV of as many cells, none of which runs', () => {
  for (const table of Object.values(publishedTables(landscape))) {
    const lines = cellsOf(toCsv(table))
    expect(lines).toHaveLength(table.rows.length + 1)
    for (const cells of lines) {
      expect(cells).toHaveLength(table.columns.length)
      expect(cells.filter((cell) => runs.test(cell))).toEqual([])
    }
  }
})

describe.each(chartIds)('%s of the hostile dataset', (id) => {
  const { chart, sources } = chartExport(id, 'en', { landscape })
  const { rows } = tableOf(chart.model, chart.wording)

  test('is a picture of the same elements as any other, without a link or a style', () => {
    const svg = parsed(figureSvg(chart), 'image/svg+xml')
    const usual = parsed(figureSvg(chartExport(id, 'en', { landscape: harmless }).chart), 'image/svg+xml')
    const known = namesIn(usual)
    expect([...namesIn(svg)].filter((name) => !known.has(name))).toEqual([])
    expect(svg.querySelector('title')?.textContent).toBe(read(chart.model.title))
    expect(
      [...known].filter((name) => /^@(href|xlink:href|style|on.*)$|^(a|style|script|image)$/.test(name)),
    ).toEqual([])
  })

  test('is CSV with a line for each row of its table', () => {
    const lines = cellsOf(chartCsv(chart, sources)).slice(1)
    expect(lines).toHaveLength(rows.length)
    rows.forEach(({ item }, index) => {
      if (item !== '') expect(lines[index]).toContain(inertText(item))
    })
    expect(lines.flat().filter((cell) => runs.test(cell) && Number.isNaN(Number(cell)))).toEqual([])
  })

  test('is copied as a table of the same cells', () => {
    const { html, tsv } = copiedTable(chart)
    const document = new DOMParser().parseFromString(html, 'text/html')
    expect([...namesIn(document)].toSorted()).toEqual(
      [...['HTML', 'HEAD', 'BODY', 'TABLE', 'CAPTION', 'THEAD', 'TBODY', 'TR', 'TH', 'TD', 'P']].toSorted(),
    )
    const cells = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent ?? ''),
    )
    expect(cells.map(([item]) => item)).toEqual(rows.map(({ item }) => read(inertText(item))))
    const pasted = tsv.split('\r\n').map((line) => line.split('\t'))
    expect(pasted).toHaveLength(rows.length + 4)
    expect(new Set(pasted.slice(1, -2).map((line) => line.length)).size).toBe(1)
    expect(pasted.flat().filter((cell) => runs.test(cell))).toEqual([])
  })

  test('is a slide of nothing but its own elements, and its notes name every source whole', () => {
    const deck = reopen(exportedSlide(id, 'en', { landscape }).content)
    const parts = deck.paths
      .filter((path) => /^ppt\/(slides|notesSlides|charts)\/[^/]+\.xml$/.test(path))
      .map((path) => ({ path, document: deck.xml(path) }))
    expect(parts.length).toBeGreaterThan(1)
    // All of OOXML has a prefix; nothing of the corpus has one.
    const strange = parts.flatMap(({ document }) =>
      [...document.querySelectorAll('*')].flatMap(({ tagName }) => (/^\w+:/.test(tagName) ? [] : [tagName])),
    )
    expect(strange).toEqual([])
    if (chart.model.kind === 'bar' || chart.model.kind === 'heat') return
    const bare = (text: string) => withinXml(text).replace(/\s+/g, '')
    const notes = bare(
      parts
        .filter(({ path }) => path.startsWith('ppt/notes'))
        .map(({ document }) => document.documentElement.textContent)
        .join('\n'),
    )
    const cited = new Set(rows.flatMap(({ cell }) => cell.sources))
    expect(
      sources.filter(({ id: source, title }) => cited.has(source) && !notes.includes(bare(title))),
    ).toEqual([])
  })
})

/** Reads CSV as RFC 4180 has it. */
function cellsOf(csv: string): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    line.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    lines.push(line)
    line = []
  }
  return lines
}
