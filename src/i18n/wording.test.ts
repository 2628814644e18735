import { describe, expect, test } from 'vitest'
import { languages, type Qualifier } from '#domain/vocabulary.ts'
import { precisionOf } from '#domain/when.ts'
import { seeded } from '#testing/seeded.ts'
import { wordingFor } from '#testing/wording.ts'

const inEach = (say: (wording: ReturnType<typeof wordingFor>) => string) =>
  languages.map((language) => say(wordingFor(language)))

test.each<readonly [Qualifier, number, string, string, string]>([
  ['exact', 671, '671B', '6,710억', '6710亿'],
  ['about', 50, 'about 50B', '약 500억', '约500亿'],
  ['up-to', 30, 'up to 30B', '최대 300억', '最高300亿'],
  ['at-least', 1000, 'at least 1T', '1조 이상', '至少1万亿'],
  ['at-least', 100, 'at least 100B', '1,000억 이상', '至少1000亿'],
])('%s %d billion reads %s, %s, %s', (qualifier, value, ...words) => {
  expect(inEach((wording) => wording.figure({ value, qualifier }))).toEqual(words)
})

test('a figure that nobody states is a word, not a number', () => {
  expect(inEach((wording) => wording.figure({ value: null, qualifier: null }))).toEqual([
    'Not disclosed',
    '미공개',
    '未披露',
  ])
})

test('ticks of a log axis read as the glossary writes them', () => {
  const ticks = [1, 10, 100, 1000, 10000]
  expect(languages.map((language) => ticks.map(wordingFor(language).parameters).join(' '))).toEqual([
    '1B 10B 100B 1T 10T',
    '10억 100억 1,000억 1조 10조',
    '10亿 100亿 1000亿 1万亿 10万亿',
  ])
})

describe('slips that have been printed elsewhere', () => {
  test('ten eok is one billion, and a 7B model is seventy eok', () => {
    expect(inEach((wording) => wording.parameters(1))).toEqual(['1B', '10억', '10亿'])
    expect(inEach((wording) => wording.parameters(7))).toEqual(['7B', '70억', '70亿'])
  })
  test('204 billion keeps its eok', () => {
    expect(inEach((wording) => wording.parameters(204))).toEqual(['204B', '2,040억', '2040亿'])
  })
  test('a unit changes exactly at its size, also where rounding reaches it', () => {
    expect([0.0999, 0.1, 999.9, 999.96, 1000].map(wordingFor('en').parameters)).toEqual([
      '99.9M',
      '100M',
      '999.9B',
      '1T',
      '1T',
    ])
    expect([0.0999, 0.1, 999.9, 999.96, 1000].map(wordingFor('ko').parameters)).toEqual([
      '9,990만',
      '1억',
      '9,999억',
      '1조',
      '1조',
    ])
    expect([0.0999, 0.1, 999.9, 999.96, 1000].map(wordingFor('zh').parameters)).toEqual([
      '9990万',
      '1亿',
      '9999亿',
      '1万亿',
      '1万亿',
    ])
  })
})

const sizes: Record<string, number> = {
  K: 1e3,
  M: 1e6,
  B: 1e9,
  T: 1e12,
  만: 1e4,
  억: 1e8,
  조: 1e12,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
}
/** Reads a written magnitude back as a reader would: `2억 5,600만` is 256 million. */
const amountOf = (written: string) =>
  written.split(' ').reduce((sum, group) => {
    const [, digits = '', unit = ''] = /^([\d.,]+)(\D*)$/.exec(group) ?? []
    return sum + Number(digits.replaceAll(',', '')) * (unit === '' ? 1 : (sizes[unit] ?? Number.NaN))
  }, 0)

test('the three languages name the same amount, to four digits (500 seeded sizes)', () => {
  const next = seeded(11)
  const wrong: unknown[] = []
  for (let run = 0; run < 500; run += 1) {
    const valueB = 10 ** (-4 + next() * 9)
    const expected = Number((valueB * 1e9).toPrecision(4))
    for (const written of inEach((wording) => wording.parameters(valueB)))
      if (!(Math.abs(amountOf(written) / expected - 1) < 1e-9)) wrong.push([valueB, written])
  }
  expect(wrong).toEqual([])
})

test.each([
  ['2023-07-07', '7 July 2023', '2023년 7월 7일', '2023年7月7日'],
  ['2024-02-29', '29 February 2024', '2024년 2월 29일', '2024年2月29日'],
  ['2023-12', 'December 2023', '2023년 12월', '2023年12月'],
  ['2023-Q1', 'Q1 2023', '2023년 1분기', '2023年第一季度'],
  ['2023-Q4', 'Q4 2023', '2023년 4분기', '2023年第四季度'],
  ['2023', '2023', '2023년', '2023年'],
])('%s in a sentence: %s, %s, %s', (value, ...words) => {
  const precision = precisionOf(value) ?? 'day'
  expect(inEach((wording) => wording.date({ value, precision }))).toEqual(words)
})

test.each([
  ['2023-05-01', '1 May 2023', '2023년 5월 1일', '2023年5月1日'],
  ['2023-09', 'Sep 2023', '2023년 9월', '2023年9月'],
  ['2023-Q3', 'Q3 2023', '2023년 3분기', '2023年Q3'],
  ['2023', '2023', '2023년', '2023年'],
])('%s in a chart: %s, %s, %s', (value, ...words) => {
  const precision = precisionOf(value) ?? 'day'
  expect(inEach((wording) => wording.date({ value, precision }, 'short'))).toEqual(words)
})

test('what a chart is as of is a whole date', () => {
  expect(
    inEach((wording) =>
      wording.t('chart.source', { date: wording.date({ value: '2026-11-23', precision: 'day' }) }),
    ),
  ).toEqual([
    'Source: China LLM Landscape, data as of 23 November 2026',
    '자료: 중국 LLM 지형도, 2026년 11월 23일 기준',
    '资料来源：中国大模型全景，数据截至2026年11月23日',
  ])
})

test('models and sources are counted with the counter of each language', () => {
  expect(inEach(({ t }) => t('count.models', { n: 1234 }))).toEqual([
    '1,234 models',
    '모델 1,234개',
    '1234个模型',
  ])
  expect(inEach(({ t }) => t('count.sources', { n: 1 }))).toEqual(['1 source', '출처 1건', '1个来源'])
})

test('a share is a whole percentage', () => {
  expect([0, 0.004, 0.126, 0.995, 1].map(wordingFor('zh').percent)).toEqual([
    '0%',
    '0%',
    '13%',
    '100%',
    '100%',
  ])
})

test('a list is joined as the language joins one', () => {
  expect(inEach((wording) => wording.list(['Huawei', 'Baidu']))).toEqual([
    'Huawei, Baidu',
    'Huawei, Baidu',
    'Huawei、Baidu',
  ])
  expect(inEach((wording) => wording.list([]))).toEqual(['', '', ''])
})
