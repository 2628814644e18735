import { describe, expect, test } from 'vitest'
import { cutCharts } from '#dataset/cut.ts'
import type { CutModel } from '#domain/cuts.ts'
import { briefSource, languages } from '#domain/vocabulary.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { wordingFor } from '#testing/wording.ts'
import { readData } from '../../../scripts/read-data.ts'
import { buildClaim } from './build.ts'

const cut = cutCharts(tinyLandscape(), 'en')
const [sample] = cut.models
const model = (id: string, year: string, value: number | null): CutModel => {
  if (sample === undefined) throw new Error('no model')
  return {
    ...sample,
    id,
    name: id,
    date: { value: year, precision: 'year' },
    parametersB: {
      value,
      qualifier: value === null ? null : 'exact',
      status: value === null ? 'undisclosed' : 'disclosed',
      sources: [],
    },
  }
}
const claim = (...models: CutModel[]) => buildClaim({ ...cut, models }, wordingFor('en'))
const verdicts = (...models: CutModel[]) => claim(...models).halves.map(({ verdict }) => verdict)
const many = (year: string, ...values: number[]) =>
  values.map((value, index) => model(`${year}-${index}`, year, value))

describe('a half of the claim', () => {
  test.each([
    ['holds', [8, 11, 19, 1]],
    ['partly', [0.1, 0.3, 11]],
    ['not', [0.1, 0.3, 1.5]],
    ['open', [10, 10]],
  ])('%s before 2020 with sizes %j', (verdict, sizes) =>
    expect(verdicts(...many('2018', ...sizes))[0]).toBe(verdict),
  )
  test.each([
    ['holds', [175, 200, 1]],
    ['partly', [175, 2, 3]],
    ['not', [17, 2, 3]],
    ['open', [200]],
  ])('%s in 2020 and 2021 with sizes %j', (verdict, sizes) =>
    expect(verdicts(...many('2021', ...sizes))[1]).toBe(verdict),
  )
})

test('the words give the counts, the median, the largest and who does not tell', () => {
  const { halves, title, apart, rule } = claim(
    ...many('2019', 0.1, 0.3, 11),
    ...many('2020', 2, 175, 200, 300),
    model('silent', '2021', null),
    ...many('2022', 500),
  )
  expect(title).toBe(
    'The brief’s claim of 2023 on sizes holds in part for the years before 2020 and holds for 2020 and 2021',
  )
  expect(halves.map(({ text }) => text)).toEqual([
    'Before 2020, 1 of 3 models with a stated size had 5 to 20 billion parameters. The median is 300M, the largest is 2019-2 (11B). Size not stated: 0.',
    'In 2020 and 2021, 3 of 4 models with a stated size had 100 billion or more. The median is 187.5B, the largest is 2020-3 (300B). Size not stated: 1.',
  ])
  expect(apart).toBe(
    'Year by year, at 100 billion or more: 2020: 3 of 4, 2021: 0 of 0; of Chinese models in both years 3 of 4.',
  )
  expect(rule).toMatch(/more than half/)
})

test.each(languages)(
  'on the shipped data in %s, the evidence is every model of the two periods',
  (language) => {
    const { landscape } = readData('data')
    const { evidence, halves, title } = buildClaim(cutCharts(landscape, language), wordingFor(language))
    expect(evidence.map(({ id }) => id).toSorted()).toEqual(
      landscape.models
        .filter(({ date }) => date.value < '2022')
        .map(({ id }) => id)
        .toSorted(),
    )
    const big = landscape.models.filter(
      ({ date, parametersB }) => /^202[01]/.test(date.value) && (parametersB.value ?? 0) >= 100,
    ).length
    expect(halves[1]?.text).toContain(String(big))
    expect(title).not.toMatch(/[{}]/)
  },
)

test('the brief is a source of the dataset', () => {
  expect(readData('data').landscape.sources.find(({ id }) => id === briefSource)?.kind).toBe('brief')
})
