import { describe, expect, test } from 'vitest'
import { cutPangu } from '#dataset/cut-pangu.ts'
import type { CutEntry } from '#domain/pangu-cut.ts'
import { capabilities, coverageStatuses, languages, tiers } from '#domain/vocabulary.ts'
import { endOf, type When } from '#domain/when.ts'
import { dice } from '#testing/seeded.ts'
import { entry, tinyPangu } from '#testing/tiny-pangu.ts'
import { wordingFor } from '#testing/wording.ts'
import { readView } from '#view/codec.ts'
import { type PanguView, panguCodec } from '#view/views.ts'
import { readData } from '../../../scripts/read-data.ts'
import type { MatrixModel } from '../model.ts'
import { tableOf } from '../rows.ts'
import { tierItemsOf } from '../tier-items.ts'
import { monthsTo } from './as-of.ts'
import { buildClaims, countsOverTime } from './claims.ts'
import { buildCustomers } from './customers.ts'
import { buildMatrix } from './matrix.ts'
import { buildTree } from './tree.ts'

const viewOf = (query: string) => readView(panguCodec, query).view
const matrix = (query = '', language: 'en' | 'ko' | 'zh' = 'en') =>
  buildMatrix(tinyPangu(language), viewOf(query), wordingFor(language))
const tree = (query = '', language: 'en' | 'ko' | 'zh' = 'en') =>
  buildTree(tinyPangu(language), viewOf(query), wordingFor(language))
const ids = (model: Parameters<typeof tierItemsOf>[0]) =>
  tierItemsOf(model)
    .map(({ id }) => id)
    .toSorted()

test.each(languages)(
  'matrix, tree and claims in %s say what they said when last reviewed',
  async (language) => {
    const models = [
      matrix('', language),
      tree('', language),
      buildClaims(tinyPangu(language), wordingFor(language)),
    ]
    await expect(JSON.stringify(models, null, 1)).toMatchFileSnapshot(`golden/${language}.json`)
  },
)

describe('each filter lets through what it names', () => {
  test.each([
    ['', ['base', 'belt', 'mine', 'rain', 'stray']],
    ['?tiers=L1', ['mine', 'stray']],
    ['?tiers=', []],
    ['?capabilities=prediction', ['belt', 'rain']],
    ['?status=deployed,announced', ['mine', 'rain']],
    ['?q=WEATHER', ['rain', 'stray']],
    ['?q=entry+b', ['base', 'belt']],
    ['?month=2022-12', ['base', 'mine']],
    ['?month=2022-12&status=deployed', []],
    ['?month=2023-07&status=deployed', ['mine']],
  ])('%s', (query, expected) => {
    expect(ids(matrix(query))).toEqual(expected)
    expect(ids(tree(query))).toEqual(expected)
  })
})

test('an empty cell says so, and the base column names what feeds the row', () => {
  const { rows } = matrix('?q=weather')
  expect(
    rows.map(({ cells }) => cells.map(({ text, items }) => text || items.map(({ id }) => id).join())),
  ).toEqual([['Entry base; in part not known', 'stray', 'rain']])
  expect(matrix('?q=belt').rows[0]?.cells.map(({ text }) => text)).toEqual(['Entry base', 'none found', ''])
  expect(matrix('?q=stray').rows[0]?.cells[0]?.text).toBe('base not known')
})

describe('order of industries', () => {
  /** One industry for each reason to come first. */
  const cut = {
    ...tinyPangu(),
    industries: [
      { id: 'deep', name: 'Zinc' },
      { id: 'early', name: 'Mining' },
      { id: 'wide', name: 'Air' },
    ],
    entries: [
      entry('d1', 'L1', 'deep', '2024', 'announced', []),
      entry('d2', 'L2', 'deep', '2024', 'announced', []),
      entry('e1', 'L2', 'early', '2021-05', 'released', []),
      entry('w1', 'L2', 'wide', '2023', 'released', []),
      entry('w2', 'L2', 'wide', '2023', 'announced', []),
    ],
  }
  const orderOf = (query: string, data = cut) =>
    buildMatrix(data, viewOf(query), wordingFor('en')).rows.map(({ id }) => id)
  test.each([
    ['depth', ['deep', 'wide', 'early']],
    ['first', ['early', 'wide', 'deep']],
    ['name', ['wide', 'early', 'deep']],
  ])('%s', (order, expected) => expect(orderOf(`?order=${order}`)).toEqual(expected))
  test('with as many tiers, the industry whose furthest entry came further is deeper, however few it has', () => {
    const further = cut.entries.map((one) =>
      one.id === 'e1' ? { ...one, status: 'deployed' as const } : one,
    )
    expect(orderOf('', { ...cut, entries: further })).toEqual(['deep', 'early', 'wide'])
  })
})

test('in the tree a filter keeps what leads to what is shown, uncounted, and strays stand apart', () => {
  const { roots, orphans, columns } = tree('?capabilities=prediction')
  const [base] = roots
  expect(base).toMatchObject({ isPath: true, item: { id: 'base' } })
  expect(base?.children.map(({ item, isPath }) => [item.id, isPath])).toEqual([
    ['mine', true],
    ['rain', false],
  ])
  expect(orphans).toBeNull()
  expect(columns.map(({ countText }) => countText)).toEqual(['0', '0', '2'])
  expect(tree().orphans).toMatchObject({
    label: '1 entry whose base is not known',
    nodes: [{ item: { id: 'stray' } }],
  })
})

describe('on the shipped data', () => {
  const { landscape } = readData('data')
  const cut = cutPangu(landscape, 'en')
  const wording = wordingFor('en')
  const months = monthsTo(cut.asOf)

  /** The records that a view should show, worked out from the records alone. */
  function expected(view: PanguView): CutEntry[] {
    const month = view.month
    return cut.entries.filter((one) => {
      const status = month === null ? one.status : statusAt(one, month)
      const industry = cut.industries.find(({ id }) => id === one.industry)?.name ?? ''
      return (
        status !== undefined &&
        (view.tiers?.includes(one.tier) ?? true) &&
        (view.status?.includes(status) ?? true) &&
        (view.capabilities === null || one.capabilities.some((each) => view.capabilities?.includes(each))) &&
        `${one.name}\n${industry}`.toLowerCase().includes(view.q)
      )
    })
  }
  function statusAt({ since, status, history }: CutEntry, month: When) {
    const steps = history.length > 0 ? history : since === null ? [] : [{ date: since, status }]
    return steps.findLast(({ date }) => endOf(date) <= endOf(month))?.status
  }

  /** A repeatable choice: the same views on every machine. */
  function views(count: number): PanguView[] {
    const random = dice(7)
    const some = <T>(values: readonly T[]): T[] | null =>
      random(2) === 0 ? null : values.filter(() => random(2) === 0)
    const base = viewOf('')
    return Array.from({ length: count }, () => ({
      ...base,
      order: (['depth', 'first', 'name'] as const)[random(3)] ?? 'depth',
      month: random(3) === 0 ? null : (months[random(months.length - 1)] ?? null),
      tiers: some(tiers),
      capabilities: some(capabilities),
      status: some(coverageStatuses),
      q: ['', '', 'model', 'mining', 'o'][random(5)] ?? '',
    }))
  }

  test('every count equals the records behind it, in matrix, tree and table alike (300 seeded views)', () => {
    let shownSomething = 0
    for (const view of views(300)) {
      const records = expected(view)
      const models = [buildMatrix(cut, view, wording), buildTree(cut, view, wording)]
      for (const model of models) {
        expect(ids(model)).toEqual(records.map(({ id }) => id).toSorted())
        expect(
          tableOf(model, wording)
            .rows.map(({ recordId }) => recordId)
            .toSorted(),
        ).toEqual(ids(model))
        expect(model.empty === null).toBe(records.length > 0)
        for (const { id, countText } of model.columns)
          expect(countText).toBe(String(records.filter(({ tier }) => tier === id).length))
        if (records.length > 0) expect(model.subtitle).toContain(`${records.length} entr`)
      }
      shownSomething += records.length > 0 ? 1 : 0
      const [grid] = models as [MatrixModel]
      for (const { id, countText, cells } of grid.rows) {
        const own = records.filter(({ tier, industry }) => tier !== 'L0' && industry === id)
        expect(countText).toBe(String(own.length))
        expect(cells.flatMap(({ items }) => items)).toHaveLength(own.length)
      }
      for (const { id, count } of grid.facets.statuses)
        expect([id, count]).toEqual([id, expected({ ...view, status: [id] }).length])
      for (const { id, count } of grid.facets.tiers)
        expect([id, count]).toEqual([id, expected({ ...view, tiers: [id] }).length])
      for (const { id, count } of grid.facets.capabilities)
        expect([id, count]).toEqual([id, expected({ ...view, capabilities: [id] }).length])
      const customers = buildCustomers(cut, view, wording)
      expect(customers.rows.reduce((sum, { count }) => sum + count, 0)).toBe(
        records.reduce((sum, { deployments }) => sum + deployments.length, 0),
      )
    }
    expect(shownSomething).toBeGreaterThan(100)
  })

  test('month by month nothing that was there is gone, and what is new is counted once', () => {
    let before: string[] = []
    let appeared = 0
    for (const month of months.slice(0, -1)) {
      const items = tierItemsOf(buildMatrix(cut, { ...viewOf(''), month }, wording))
      const now = items.map(({ id }) => id)
      expect(before.filter((id) => !now.includes(id))).toEqual([])
      expect(
        items
          .filter(({ fresh }) => fresh === 'appeared')
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(now.filter((id) => !before.includes(id)).toSorted())
      appeared += now.length - before.length
      before = now
    }
    expect(appeared).toBe(before.length)
  })

  test('what is on record beside the claims is what the matrix shows at that time', () => {
    const counts = countsOverTime(cut)
    for (const { at, industries, scenarios } of counts) {
      const month = at.precision === 'month' ? at : null
      const { rows, columns } = buildMatrix(cut, { ...viewOf(''), month }, wording)
      expect([at.value, industries, scenarios]).toEqual([
        at.value,
        rows.length,
        Number(columns.find(({ id }) => id === 'L2')?.countText),
      ])
    }
    expect(buildClaims(cut, wording).title).toContain(
      `${counts.at(-1)?.industries} and ${counts.at(-1)?.scenarios}`,
    )
  })

  test('a claim without a number is no point, and every other is one with its own words', () => {
    const { series } = buildClaims(cut, wording)
    const stated = (measure: 'industries' | 'scenarios') =>
      cut.claims.filter((claim) => claim[measure].value !== null).map((claim) => claim[measure].value)
    for (const measure of ['industries', 'scenarios'] as const)
      expect(series.find(({ id }) => id === measure)?.points.map(({ cell }) => cell.value)).toEqual(
        stated(measure),
      )
  })
})
