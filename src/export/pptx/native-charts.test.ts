// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import type { ScatterModel } from '#charts/model.ts'
import type { Landscape } from '#domain/schema.ts'
import { exportedSlide } from '#testing/exported-slides.ts'
import { all, chartReferences, type Reopened, reopen, textOf, workbookCells } from '#testing/reopen.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'

vi.setConfig({ testTimeout: 30_000 })

const chartOf = (deck: Reopened) => deck.xml('ppt/charts/chart1.xml')
const cells = (deck: Reopened) => workbookCells(deck.bytes('ppt/embeddings/workbook1.xlsx'))
const referencesOf = (deck: Reopened) => chartReferences(chartOf(deck), cells(deck))
const valOf = (within: Document | Element, name: string) => all(within, name)[0]?.getAttribute('val') ?? null
const seriesOf = (deck: Reopened, name: string) =>
  all(chartOf(deck), 'c:ser').find((ser) => textOf(all(ser, 'c:tx')[0], 'c:v') === name)
const growth = (query = '', landscape?: Landscape) =>
  reopen(exportedSlide('growth', 'en', { query, ...(landscape === undefined ? {} : { landscape }) }).content)

test('the scatter is native: a log axis of sizes, an axis of days with a date format, a series for each vendor', () => {
  const deck = growth()
  expect(all(chartOf(deck), 'c:scatterChart')).toHaveLength(1)
  const [days, sizes] = all(chartOf(deck), 'c:valAx')
  expect([days, sizes].map((axis) => axis && valOf(axis, 'c:logBase'))).toEqual([null, '10'])
  expect([days, sizes].map((axis) => axis && all(axis, 'c:numFmt')[0]?.getAttribute('formatCode'))).toEqual([
    'yyyy',
    '[>=1000]#,##0,"T";[>=1]0"B";0.0#"B"',
  ])
  expect(valOf(chartOf(deck), 'c:dispBlanksAs')).toBe('gap')
  const alpha = referencesOf(deck).find(({ series, part }) => series === 'Alpha' && part === 'c:xVal')
  // 26 April 2021, and the middle of the third quarter of 2023.
  expect(alpha?.reference.inChart).toEqual([44312, 45154])
  const linear = growth('?scale=linear')
  expect(all(chartOf(linear), 'c:logBase')).toEqual([])
})

test('a model without a size is a gap: an empty cell, no point, a mark in the band and a name in the notes', () => {
  const deck = growth()
  const value = referencesOf(deck).find(({ series, part }) => series === 'Alpha' && part === 'c:yVal')
  expect(value?.reference).toEqual({
    sheet: 'Models',
    inChart: [1085, undefined],
    inWorkbook: [1085, undefined],
  })
  const named = [...cells(deck)].find(([, cell]) => cell === 'One "Chat" <b>&')
  expect(named?.[0]).toMatch(/^Models!B/)
  const band = all(deck.xml('ppt/slides/slide1.xml'), 'p:grpSp').find((group) =>
    all(group, 'p:cNvPr')[0]?.getAttribute('descr')?.startsWith('Size not disclosed'),
  )
  expect(band && all(band, 'p:cNvPr').map((shape) => shape.getAttribute('name'))).toContain('One "Chat" <b>&')
  expect(deck.xml('ppt/notesSlides/notesSlide1.xml').documentElement.textContent).toContain(
    'Size not disclosed (1 model): One "Chat" <b>&',
  )
})

test('disclosed, reported and estimated sizes differ in their markers, bounds have an arrow, an open day a line', () => {
  const deck = growth()
  const alpha = seriesOf(deck, 'Alpha')
  const beta = seriesOf(deck, 'Beta')
  expect(alpha && all(alpha, 'c:dPt')).toEqual([])
  const looks =
    beta === undefined
      ? []
      : all(beta, 'c:dPt').map((point) => [valOf(point, 'c:idx'), valOf(point, 'a:prstDash')])
  // The reported size first, then the estimated one with a dotted edge.
  expect(looks).toEqual([
    ['0', null],
    ['1', 'sysDot'],
  ])
  expect(beta && all(beta, 'c:dLbl').map((label) => textOf(label, 'a:t'))).toEqual(['=Two-7B ↑', 'Two-Big ↓'])
  const days = beta && all(beta, 'c:errBars')[0]
  expect([
    days && valOf(days, 'c:errDir'),
    days && all(days, 'c:minus')[0]?.getElementsByTagName('c:v')[0]?.textContent,
  ]).toEqual(['x', '15.5'])
})

test('frontier and trend are lines without markers, below the marks, and only explained once', () => {
  const many = withModels(12)
  const deck = growth('?trend=all', many)
  const names = all(chartOf(deck), 'c:ser').map((ser) => textOf(all(ser, 'c:tx')[0], 'c:v'))
  expect(names.slice(0, 4)).toEqual([
    'Trend of all models',
    'Trend of all models, lower bound (95%)',
    'Trend of all models, upper bound (95%)',
    'Largest so far',
  ])
  for (const ser of all(chartOf(deck), 'c:ser').slice(0, 4)) expect(valOf(ser, 'c:symbol')).toBe('none')
  expect(all(chartOf(deck), 'c:legendEntry').map((entry) => valOf(entry, 'c:idx'))).toEqual(['1', '2'])
  const step = referencesOf(deck).find(({ series, part }) => series === 'Largest so far' && part === 'c:yVal')
  const drawn = step?.reference.inChart.filter((value) => value !== undefined)
  // Each record stands twice or more: where it begins and where the next one ends it.
  expect(new Set(drawn).size).toBeLessThan(drawn?.length ?? 0)
  // LibreOffice loses series before a longer one.
  const lengths = all(chartOf(deck), 'c:yVal').map((node) => Number(valOf(node, 'c:ptCount')))
  expect(lengths[0]).toBe(Math.max(...lengths))
})

test('both sizes: the active one is a mark of its own, joined to the total by a line whose length stands in the workbook', () => {
  const deck = growth('?size=both')
  const alpha = seriesOf(deck, 'Alpha')
  const joins = alpha && all(alpha, 'c:errBars').find((bars) => valOf(bars, 'c:errDir') === 'y')
  expect(joins && textOf(all(joins, 'c:minus')[0], 'c:v')).toBe(String(1085 - 37))
  const second = referencesOf(deck).find(
    ({ series, part }) => series === 'Active parameters (billions)' && part === 'c:yVal',
  )
  expect(second?.reference.inWorkbook).toEqual([37, undefined])
  for (const { reference } of referencesOf(deck)) expect(reference.inChart).toEqual(reference.inWorkbook)
})

test('columns are native and stacked, a zero is a zero, a missing value a gap', () => {
  const slide = exportedSlide('disclosure', 'en')
  const deck = reopen(slide.content)
  expect([valOf(chartOf(deck), 'c:barDir'), valOf(chartOf(deck), 'c:grouping')]).toEqual(['col', 'stacked'])
  const estimated = referencesOf(deck).filter(
    ({ series, part }) => series === 'Estimated' && part === 'c:val',
  )
  expect(estimated.map(({ reference }) => reference)).toEqual([
    { sheet: 'Data', inChart: [0, 0, 0, 1], inWorkbook: [0, 0, 0, 1] },
  ])
})

test('the workbook opens beside the chart: its part is an embedded workbook that the chart names', () => {
  const deck = growth()
  const relation = all(deck.xml('ppt/charts/_rels/chart1.xml.rels'), 'Relationship')[0]
  expect([relation?.getAttribute('Type'), relation?.getAttribute('Target')]).toEqual([
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/package',
    '../embeddings/workbook1.xlsx',
  ])
  expect(all(chartOf(deck), 'c:externalData')[0]?.getAttribute('r:id')).toBe(relation?.getAttribute('Id'))
})

test('a vendor’s series has the vendor’s colour and shape', () => {
  const { content, model } = exportedSlide('growth', 'en', { landscape: named('huawei') })
  const series = (model as ScatterModel).series.find(({ id }) => id === 'huawei')
  const ser = seriesOf(reopen(content), series?.label ?? '')
  expect(ser && [valOf(ser, 'c:symbol'), valOf(all(ser, 'c:marker')[0] as Element, 'a:srgbClr')]).toEqual([
    'circle',
    'F22F59',
  ])
})

/** The tiny dataset with more models of the vendor beta, each twice as large. */
function withModels(count: number): Landscape {
  const landscape = tinyLandscape()
  const [, , model] = landscape.models
  if (model === undefined) throw new Error('the tiny dataset has changed')
  return {
    ...landscape,
    models: [
      ...landscape.models,
      ...Array.from({ length: count }, (_, index) => ({
        ...model,
        id: `copy-${index}`,
        date: { value: `${2020 + Math.floor(index / 3)}-0${1 + (index % 3)}`, precision: 'month' as const },
        parametersB: {
          value: 2 ** index,
          qualifier: 'exact' as const,
          status: 'reported' as const,
          sources: model.sources,
        },
      })),
    ],
  }
}

/** The tiny dataset with its first vendor under another id. */
function named(id: string): Landscape {
  const landscape = tinyLandscape()
  const rename = (own: string) => (own === 'alpha' ? id : own)
  return {
    ...landscape,
    vendors: landscape.vendors.map((vendor) => ({ ...vendor, id: rename(vendor.id) })),
    models: landscape.models.map((model) => ({ ...model, vendor: rename(model.vendor) })),
    events: landscape.events.map((event) => ({ ...event, vendor: rename(event.vendor) })),
  }
}
