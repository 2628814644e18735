import { describe, expect, test } from 'vitest'
import { cutCharts } from '#dataset/cut.ts'
import type { Landscape } from '#domain/schema.ts'
import { languages } from '#domain/vocabulary.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { wordingFor } from '#testing/wording.ts'
import { buildDisclosure } from './build.ts'

const landscape = tinyLandscape()
const everything = { vendors: null, from: null, to: null, q: '' }
const build = (data: Landscape = landscape, language: 'en' | 'ko' | 'zh' = 'en') =>
  buildDisclosure(cutCharts(data, language), everything, wordingFor(language))

test.each(languages)('the model in %s says what it said when it was last reviewed', async (language) => {
  await expect(JSON.stringify(build(landscape, language), null, 1)).toMatchFileSnapshot(
    `golden/${language}.json`,
  )
})

test('a year without a model is an empty place, and the cells add up to the models', () => {
  const { categories, series } = build()
  expect(categories).toEqual(['2021', '2022', '2023', '2024'])
  expect(series.flatMap(({ cells }) => cells).reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(
    landscape.models.length,
  )
})

describe('the title compares years that have enough models', () => {
  /** Five models in each of two years, `silent` of them without a size. */
  const years = (early: number, late: number): Landscape => {
    const [sized, unsized] = [landscape.models[0], landscape.models.find(({ id }) => id === 'one-chat')]
    if (sized === undefined || unsized === undefined) throw new Error('fixture')
    const of = (year: string, silent: number) =>
      Array.from({ length: 5 }, (_, index) => ({
        ...(index < silent ? unsized : sized),
        id: `m-${year}-${index}`,
        date: { value: year, precision: 'year' as const },
      }))
    return { ...landscape, models: [...of('2023', early), ...of('2025', late)] }
  }
  test.each([
    [1, 3, 'More models come without a size: 60% in 2025, up from 20% in 2023'],
    [3, 1, 'Fewer models come without a size: 20% in 2025, down from 60% in 2023'],
    [2, 2, 'In 2025 as in 2023, 40% of the models come without a size'],
  ])('%i of 5, then %i of 5: %s', (early, late, title) => expect(build(years(early, late)).title).toBe(title))

  test('with too few models it names the chart and claims nothing', () =>
    expect(build().title).toBe('Disclosure by year'))
})
