import { describe, expect, test } from 'vitest'
import { cutCharts } from '#dataset/cut.ts'
import type { Landscape } from '#domain/schema.ts'
import { languages } from '#domain/vocabulary.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { wordingFor } from '#testing/wording.ts'
import { readData } from '../../../scripts/read-data.ts'
import { buildTelling } from './build.ts'

const landscape = tinyLandscape()
const everything = { vendors: null, from: null, to: null, q: '' }
const build = (data: Landscape, language: 'en' | 'ko' | 'zh' = 'en', selection = everything) =>
  buildTelling(cutCharts(data, language), selection, wordingFor(language))

test.each(languages)('the model in %s says what it said when it was last reviewed', async (language) => {
  await expect(JSON.stringify(build(landscape, language), null, 1)).toMatchFileSnapshot(
    `golden/${language}.json`,
  )
})

/** Models of one vendor: in each year `n`, the first `told` of them with a disclosed size. */
function habit(vendor: string, years: Record<string, readonly [told: number, n: number]>) {
  const [sized, unsized] = [landscape.models[0], landscape.models.find(({ id }) => id === 'one-chat')]
  if (sized === undefined || unsized === undefined) throw new Error('fixture')
  return Object.entries(years).flatMap(([year, [told, n]]) =>
    Array.from({ length: n }, (_, index) => ({
      ...(index < told ? sized : unsized),
      id: `${vendor}-${year}-${index}`,
      vendor,
      date: { value: year, precision: 'year' as const },
    })),
  )
}

describe('who stopped telling', () => {
  const of = (...models: ReturnType<typeof habit>[]) => build({ ...landscape, models: models.flat() })
  test('is the vendor whose share fell most from the years before to the last one', () =>
    expect(
      of(
        habit('alpha', { 2023: [2, 2], 2024: [1, 2], 2025: [1, 3] }),
        habit('beta', { 2023: [3, 3], 2025: [0, 3] }),
      ).title,
    ).toBe('Beta has gone quietest: 0 of 3 sizes disclosed in 2025, 3 of 3 before'))
  test('is nobody when no share fell', () =>
    expect(of(habit('alpha', { 2023: [1, 3], 2025: [1, 3] })).title).toBe(
      'No developer shown discloses a smaller share of sizes in 2025 than before',
    ))
  test('is left open where too few models are known', () =>
    expect(of(habit('alpha', { 2023: [2, 2], 2025: [0, 2] })).title).toBe('Disclosure by developer and year'))
  test('counts only what the vendor itself said', () => {
    const [first, ...rest] = habit('alpha', { 2025: [4, 4] })
    if (first === undefined) throw new Error('fixture')
    const reported = {
      ...first,
      parametersB: { value: 1, qualifier: 'exact' as const, status: 'reported' as const, sources: [] },
    }
    const { rows } = build({ ...landscape, models: [reported, ...rest] })
    expect(rows[0]?.cells.map((one) => one?.cell.text)).toEqual(['3/4'])
  })
  test('a year without a model is a gap, not a zero, and small vendors are summed', () => {
    const { rows, columns } = of(
      habit('alpha', { 2023: [2, 2], 2025: [0, 3] }),
      habit('beta', { 2024: [1, 1] }),
    )
    expect(columns).toEqual(['2023', '2024', '2025'])
    expect(
      rows.map(({ id, cells }) => [id, ...cells.map((one) => (one === null ? null : one.cell.text))]),
    ).toEqual([
      ['alpha', '2/2', null, '0/3'],
      ['others', null, '1/1', null],
      ['all', '2/2', '1/1', '0/3'],
    ])
    expect(rows.flatMap(({ cells }) => cells.map((one) => one?.level))).toEqual([
      5,
      undefined,
      1,
      undefined,
      5,
      undefined,
      5,
      5,
      1,
    ])
  })
})

test('on the shipped data the rows add up to the last one, and the last one to all models', () => {
  const { landscape: shipped } = readData('data')
  const { rows } = build(shipped)
  const total = (cells: (typeof rows)[number]['cells']) =>
    cells.map((one) => (one === null ? 0 : Number(one.cell.text.split('/')[1])))
  const sum = rows
    .slice(0, -1)
    .map(({ cells }) => total(cells))
    .reduce((a, b) => a.map((value, index) => value + (b[index] ?? 0)))
  expect(total(rows.at(-1)?.cells ?? [])).toEqual(sum)
  expect(sum.reduce((a, b) => a + b)).toBe(shipped.models.filter(({ reference }) => !reference).length)
})
