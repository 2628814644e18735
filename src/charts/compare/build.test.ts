import { describe, expect, test } from 'vitest'
import { cutCharts, cutEvents, cutEvidence } from '#dataset/cut.ts'
import { cutModels } from '#dataset/cut-models.ts'
import { cutPangu } from '#dataset/cut-pangu.ts'
import { cutVendors } from '#dataset/cut-vendors.ts'
import { type Language, languages } from '#domain/vocabulary.ts'
import { seeded } from '#testing/seeded.ts'
import { wordingFor } from '#testing/wording.ts'
import { readView } from '#view/codec.ts'
import { compareCodec, readChartViews } from '#view/views.ts'
import { readData } from '../../../scripts/read-data.ts'
import { figureCell } from '../figure-cell.ts'
import type { ComparisonModel } from '../model.ts'
import { buildModelPage } from '../models/one.ts'
import { buildMatrix } from '../pangu/matrix.ts'
import { buildTimeline } from '../timeline/build.ts'
import { buildVendorPage } from '../vendors/one.ts'
import { buildComparison } from './build.ts'
import { modelsForm } from './models-form.ts'
import { vendorsForm } from './vendors-form.ts'

const { landscape } = readData('data')
const dataIn = (language: Language) => ({
  charts: cutCharts(landscape, language),
  events: cutEvents(landscape, language),
  vendors: cutVendors(landscape, language),
  models: cutModels(landscape, language),
})
const data = { en: dataIn('en'), ko: dataIn('ko'), zh: dataIn('zh') }
const compared = (query: string, language: Language = 'en') =>
  buildComparison(data[language], readView(compareCodec, query).view, wordingFor(language))
const rowsOf = ({ groups }: ComparisonModel) => groups.flatMap(({ rows }) => rows)
const cellIn = (model: ComparisonModel, row: string, column = 0) =>
  rowsOf(model).find(({ id }) => id === row)?.cells[column]
const vendorIds = data.en.charts.vendors.map(({ id }) => id)
const modelIds = data.en.charts.models.map(({ id }) => id)

const drawn = (ids: readonly string[], n: number, next: () => number): string[] => {
  const left = [...ids]
  return Array.from({ length: n }, () => left.splice(Math.floor(next() * left.length), 1)[0] ?? '')
}

describe('only differences', () => {
  const next = seeded(7)
  const choices = [
    ...Array.from({ length: 40 }, () => `vendors=${drawn(vendorIds, 4, next).join()}`),
    ...Array.from({ length: 40 }, () => `form=models&models=${drawn(modelIds, 4, next).join()}`),
  ]
  test.each(choices)('hides exactly the rows whose values are equal: %s', (choice) => {
    const all = rowsOf(compared(`?${choice}`))
    const shown = rowsOf(compared(`?${choice}&diff=1`)).map(({ id }) => id)
    const unequal = all.filter(({ cells: [first, ...others] }) =>
      others.some(
        (other) =>
          other.raw !== first?.raw ||
          (other.raw !== null && (other.cell.qualifier ?? 'exact') !== (first.cell.qualifier ?? 'exact')) ||
          (other.raw === null && other.cell.status !== first.cell.status) ||
          (other.raw === null && other.cell.text !== first.cell.text),
      ),
    )
    expect(shown).toEqual(unequal.map(({ id }) => id))
  })

  test('says how many are left out, and shows all of a single column', () => {
    const model = compared('?vendors=huawei,alibaba,tencent,baidu&diff=1')
    expect(rowsOf(model).map(({ id }) => id)).not.toContain('segment')
    expect(model.hiddenText).toBe('One row that is equal for all is left out.')
    expect(rowsOf(compared('?vendors=huawei&diff=1'))).toHaveLength(25)
  })
})

describe.each(languages)('in %s', (language) => {
  const [charts, wording] = [data[language].charts, wordingFor(language)]
  test('every vendor is described in the words and figures of its own page', () => {
    const { conflicts } = cutEvidence(landscape, language)
    for (const id of vendorIds) {
      const model = compared(`?vendors=${id}`, language)
      const page = buildVendorPage(charts, data[language].vendors, data[language].events, id, wording)
      const said = (row: string) => cellIn(model, row)?.cell.text
      const facts = new Map(page?.facts.map((fact) => [fact.id, fact.text]))
      expect(model.columns[0]?.label).toBe(page?.title)
      expect((['segment', 'seat', 'founded', 'listing', 'market'] as const).map((row) => said(row))).toEqual(
        (['segment', 'seat', 'founded', 'listing', 'goToMarket'] as const).map((fact) => facts.get(fact)),
      )
      const lineup = page?.lineup.flatMap(({ models }) => models) ?? []
      expect(said('models')).toBe(wording.count(lineup.length))
      expect(said('sources')).toBe(page?.figures.find((figure) => figure.id === 'sources')?.text)
      const sized = lineup.filter(({ cell }) => cell.value !== null)
      const most = Math.max(...sized.map(({ cell }) => cell.value ?? 0))
      if (sized.length > 0)
        expect(sized.filter(({ cell }) => cell.value === most).map(({ cell }) => cell)).toContainEqual(
          cellIn(model, 'largest-total')?.cell,
        )
      else expect(cellIn(model, 'largest-total')?.cell.value).toBeNull()
      const counts = page?.figures.filter((figure) => figure.id !== 'sources').map(({ text }) => text) ?? []
      const parts = cellIn(model, 'disclosed')?.spark
      if (parts?.form === 'parts')
        expect(parts.parts.map(({ value }) => wording.count(value))).toEqual(counts)
      else expect(new Set(counts)).toEqual(new Set(['0']))
      const disputed = page?.records.flatMap(({ kind, id: record }) =>
        conflicts.filter(({ about }) => about.kind === kind && about.id === record),
      )
      expect(said('conflicts')).toBe(wording.count(disputed?.length ?? -1))
    }
  })

  test('every model is described by the cells of its own page', () => {
    for (const id of modelIds) {
      const page = buildModelPage(charts, data[language].models, id, wording)
      const model = compared(`?form=models&models=${id}`, language)
      const cells = new Map(rowsOf(model).map((row) => [row.id, row.cells[0]]))
      expect(cells.size).toBe(page?.facts.length)
      for (const { id: fact, cell } of page?.facts ?? []) {
        expect([id, fact, cells.get(fact)?.cell.text, cells.get(fact)?.raw]).toEqual([
          id,
          fact,
          cell.text,
          cell.value,
        ])
        if (cell.figure !== null) expect(cells.get(fact)?.cell).toEqual(cell.figure)
      }
    }
  })
})

test('releases are those that the timeline counts, industries those of the page of Pangu', () => {
  const wording = wordingFor('en')
  const model = compared('?vendors=huawei')
  const timeline = buildTimeline(data.en, readChartViews('?vendors=huawei').timeline, wording)
  const releases = timeline.lanes
    .flatMap(({ events }) => events)
    .filter(({ status, kind }) => status === 'confirmed' && /^(launch|upgrade|open-weights)$/.test(kind))
  expect(cellIn(model, 'rate')?.records).toHaveLength(releases.length)
  const matrix = buildMatrix(cutPangu(landscape, 'en'), readChartViews('').pangu, wording)
  const scenarios = matrix.columns.find(({ id }) => id === 'L2')?.countText
  expect(cellIn(model, 'industries')?.cell.text).toBe(wording.count(matrix.rows.length))
  expect(cellIn(model, 'scenarios')?.cell.text).toBe(scenarios)
  expect(cellIn(compared('?vendors=baidu'), 'industries')?.cell).toMatchObject({
    value: null,
    text: 'not followed here',
  })
})

test('the best is marked for openness, disclosure and context alone, and never where all are equal', () => {
  const next = seeded(11)
  for (let round = 0; round < 30; round += 1) {
    for (const query of [
      `?vendors=${drawn(vendorIds, 5, next).join()}`,
      `?form=models&models=${drawn(modelIds, 5, next).join()}`,
    ])
      for (const { id, cells } of rowsOf(compared(query))) {
        const best = cells.filter(({ isBest }) => isBest)
        if (best.length === 0) continue
        expect(['open-share', 'disclosed', 'context']).toContain(id)
        expect(best.length).toBeLessThan(cells.length)
        const others = cells.filter(({ isBest, cell }) => !isBest && cell.value !== null)
        const least = Math.min(...best.map(({ cell }) => cell.value ?? 0))
        for (const { cell, detail } of others)
          expect((cell.value ?? 0) < least || /^[0-3] of /.test(detail) || / of [1-3] /.test(detail)).toBe(
            true,
          )
      }
  }
})

test('a model behind many rows is one record', () => {
  const model = compared('')
  const [inAll, ...others] = ['models', 'sizes', 'modalities', 'first-model'].map((row) =>
    cellIn(model, row)?.records.at(0),
  )
  expect(inAll).toMatchObject({ kind: 'model', id: others.at(-1)?.id })
  expect(others[0]).toBe(inAll)
  expect(others.at(-1)).toBe(inAll)
})

test('small charts of a row stand on the same axes', () => {
  const model = compared('')
  for (const row of ['sizes', 'rate']) {
    const axes = rowsOf(model)
      .find(({ id }) => id === row)
      ?.cells.flatMap(({ spark }) =>
        spark?.form === 'points'
          ? [JSON.stringify([spark.x, spark.y])]
          : spark?.form === 'bars'
            ? [String(spark.most)]
            : [],
      )
    expect(axes).toHaveLength(5)
    expect(new Set(axes).size).toBe(1)
  }
})

test('a link is shown as far as it can be: unknown ids are named, a sixth is left out', () => {
  const chosen = (query: string) =>
    vendorsForm.chosenOf(data.en.charts, data.en.models, readView(compareCodec, query).view)
  expect(chosen('?vendors=baidu,nobody,huawei')).toEqual({
    ids: ['baidu', 'huawei'],
    unknown: ['nobody'],
    beyond: [],
  })
  expect(chosen('?vendors=huawei,alibaba,tencent,baidu,qihoo360,zhipu')).toMatchObject({
    ids: ['huawei', 'alibaba', 'tencent', 'baidu', 'qihoo360'],
    beyond: ['zhipu'],
  })
  expect(chosen('').ids).toEqual(['huawei', 'alibaba', 'tencent', 'baidu', 'qihoo360'])
})

test('a model by an old id is the one it is now, once, in its place', () => {
  const models = {
    ...data.en.models,
    renames: [
      { from: 'pangu-first', to: 'pangu-second' },
      { from: 'pangu-second', to: 'pangu-sigma' },
    ],
  }
  const { view } = readView(compareCodec, '?form=models&models=pangu-first,hy4,pangu-sigma,pangu-third')
  expect(modelsForm.chosenOf(data.en.charts, models, view)).toEqual({
    ids: ['pangu-sigma', 'hy4'],
    unknown: ['pangu-third'],
    beyond: [],
  })
  const model = buildComparison({ ...data.en, models }, view, wordingFor('en'))
  expect(model.columns.map(({ id }) => id)).toEqual(['pangu-sigma', 'hy4'])
})

test('the title names who opens most and who discloses least, whatever is chosen', () => {
  const next = seeded(3)
  for (let round = 0; round < 60; round += 1) {
    const model = compared(`?vendors=${drawn(vendorIds, 4, next).join()}`)
    const shares = (row: string) =>
      rowsOf(model)
        .find(({ id }) => id === row)
        ?.cells.map(({ cell, detail }, index) => ({
          name: model.columns[index]?.label ?? '',
          share: cell.value,
          behind: Number(/ of (\d+)/.exec(detail)?.[1] ?? 0),
        }))
        .filter(({ share, behind }) => share !== null && behind >= 4) ?? []
    const ends = (row: string, pick: (...all: number[]) => number) => {
      const known = shares(row)
      const end = pick(...known.map(({ share }) => share ?? 0))
      const at = known.filter(({ share }) => share === end)
      return known.length > 1 && at.length === 1 ? at[0]?.name : undefined
    }
    const [open, silent] = [ends('open-share', Math.max), ends('disclosed', Math.min)]
    if (open !== undefined) expect(model.title).toContain(`open at ${open}`)
    if (silent !== undefined) expect(model.title).toContain(`disclosed at ${silent}`)
    if (open === undefined && silent === undefined) expect(model.title).toMatch(/^Side by side: /)
  }
})

test('an undisclosed figure is a word and no value, and a figure keeps its status and its sources', () => {
  const model = compared('?vendors=huawei,tencent')
  const largest = cellIn(model, 'largest-total', 1)
  const source = data.en.charts.models.find(({ id }) => id === largest?.records[0]?.id)
  if (source === undefined) throw new Error('no model behind the figure')
  expect(largest?.cell).toEqual(figureCell(source.parametersB, wordingFor('en')))
  const models = compared('?form=models&models=hy4,pangu-sigma')
  expect(cellIn(models, 'total')).toMatchObject({
    raw: null,
    isKnown: false,
    cell: { value: null, text: 'Not disclosed', status: 'undisclosed' },
  })
})
