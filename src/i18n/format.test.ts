import { expect, test } from 'vitest'
import { precisionOf } from '#domain/when.ts'
import { formatCount, formatParameters, formatSignificant, formatWhen } from './format.ts'

test.each([
  [0.256, '256M', '2억 5,600만', '2.56亿'],
  [0.11, '110M', '1억 1,000만', '1.1亿'],
  [0.34, '340M', '3억 4,000만', '3.4亿'],
  [1, '1B', '10억', '10亿'],
  [7.2, '7.2B', '72억', '72亿'],
  [14.3, '14.3B', '143억', '143亿'],
  [37, '37B', '370억', '370亿'],
  [100, '100B', '1,000억', '1000亿'],
  [200, '200B', '2,000억', '2000亿'],
  [671, '671B', '6,710억', '6710亿'],
  [1000, '1T', '1조', '1万亿'],
  [1085, '1.085T', '1조 850억', '1.085万亿'],
  [1600, '1.6T', '1조 6,000억', '1.6万亿'],
  [2400, '2.4T', '2조 4,000억', '2.4万亿'],
  [10000, '10T', '10조', '10万亿'],
])('%d billion parameters read %s, %s, %s', (valueB, en, ko, zh) => {
  expect([
    formatParameters(valueB, 'en'),
    formatParameters(valueB, 'ko'),
    formatParameters(valueB, 'zh'),
  ]).toEqual([en, ko, zh])
})

test('a million of millions never prints bn, tn or 兆', () => {
  for (const language of ['en', 'ko', 'zh'] as const)
    for (const value of [0.05, 1, 999, 1000, 1085, 12345])
      expect(formatParameters(value, language)).not.toMatch(/bn|tn|兆|NaN/)
})

test.each([
  ['2023-07-07', '7 July 2023', '7 Jul 2023', '2023년 7월 7일', '2023年7月7日', '2023年7月7日'],
  ['2023-07', 'July 2023', 'Jul 2023', '2023년 7월', '2023年7月', '2023年7月'],
  ['2023-Q2', 'Q2 2023', 'Q2 2023', '2023년 2분기', '2023年第二季度', '2023年Q2'],
  ['2023', '2023', '2023', '2023년', '2023年', '2023年'],
])('%s reads %s (in charts %s), %s, %s (in charts %s)', (value, en, enShort, ko, zh, zhShort) => {
  const when = { value, precision: precisionOf(value) ?? 'day' }
  expect([
    formatWhen(when, 'en'),
    formatWhen(when, 'en', 'short'),
    formatWhen(when, 'ko'),
    formatWhen(when, 'zh'),
    formatWhen(when, 'zh', 'short'),
  ]).toEqual([en, enShort, ko, zh, zhShort])
})

test('counts take a comma in English and Korean, none in Chinese', () => {
  expect([formatCount(1234, 'en'), formatCount(1234, 'ko'), formatCount(1234, 'zh')]).toEqual([
    '1,234',
    '1,234',
    '1234',
  ])
})

test('digits are those of Intl: grouping, three places at most, two significant digits', () => {
  const values = [0, 0.05, 0.125, 1.15, 9.95, 99.5, 100, 999.9995, 1000, 12345.6785, 1e7, -3.25]
  for (let exponent = -4; exponent <= 9; exponent += 1)
    for (let digits = 1000; digits < 10000; digits += 7) values.push(Number(`${digits}e${exponent - 3}`))
  const plain = new Intl.NumberFormat('en-GB')
  const ungrouped = new Intl.NumberFormat('zh-CN', { useGrouping: false })
  const two = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 })
  const wrong = values.filter(
    (value) =>
      formatCount(value, 'en') !== plain.format(value) ||
      formatCount(value, 'zh') !== ungrouped.format(value) ||
      formatSignificant(value, 'ko') !==
        (Math.abs(value) >= 100 ? plain.format(Math.round(value)) : two.format(value)),
  )
  expect(wrong).toEqual([])
})
