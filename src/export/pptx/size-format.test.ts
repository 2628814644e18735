// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { sizeAxis } from '#charts/growth/axis.ts'
import { wordingFor } from '#testing/wording.ts'
import { sizeFormat } from './size-format.ts'

/** What a spreadsheet makes of a number by a format of sections, as far as these go: conditions, digits, thousands scaling, quoted texts. */
function formatted(value: number, format: string): string {
  const sections = format.split(';')
  const section =
    sections.find((one) => value >= Number(/^\[>=(\d+)\]/.exec(one)?.[1] ?? Number.NEGATIVE_INFINITY)) ?? ''
  const [, digits = '', scale = '', text = ''] =
    /^(?:\[[^\]]*\])?([#,0.]*?)(,?)(?:"([^"]*)")?$/.exec(section) ?? []
  if (digits === '') return text
  const decimals = digits.split('.')[1] ?? ''
  const written = new Intl.NumberFormat('en', {
    minimumFractionDigits: decimals.replaceAll('#', '').length,
    maximumFractionDigits: decimals.length,
    useGrouping: digits.includes(','),
  }).format(scale === '' ? value : value / 1000)
  return `${written}${text}`
}

test.each([
  ['en', 'log', [0.12, 9000]],
  ['en', 'linear', [0.5, 1500]],
  ['en', 'linear', [0.5, 10000]],
  ['ko', 'linear', [0.5, 10000]],
  ['zh', 'log', [0.12, 9000]],
  ['zh', 'linear', [0.5, 1500]],
] as const)('a native axis in %s, %s, writes its ticks as the model does', (language, scale, values) => {
  const { ticks } = sizeAxis(values, scale, wordingFor(language))
  const format = sizeFormat(ticks, language)
  const [least = 0] = values
  expect(ticks.length).toBeGreaterThan(3)
  expect(least).toBeGreaterThan(0)
  expect(ticks.map(({ value }) => formatted(value, format).replace(/\.0+(?=T|조|万亿)/, ''))).toEqual(
    ticks.map(({ text }) => text),
  )
})
