import { expect, test } from 'vitest'
import { en } from './en.ts'
import { ko } from './ko.ts'
import { type Messages, translator } from './translate.ts'
import { zh } from './zh.ts'

const english = translator('en', en, (value) => value.toLocaleString('en-GB'))
const korean = translator('ko', ko, (value) => value.toLocaleString('ko-KR'))
const chinese = translator('zh', zh, String)

test.each([
  [0, 'Cited by 0 records', '인용한 기록 0건', '被0条记录引用'],
  [1, 'Cited by 1 record', '인용한 기록 1건', '被1条记录引用'],
  [2, 'Cited by 2 records', '인용한 기록 2건', '被2条记录引用'],
  [1001, 'Cited by 1,001 records', '인용한 기록 1,001건', '被1001条记录引用'],
])('%d takes its plural form where a language has one', (n, ...forms) => {
  expect([english, korean, chinese].map((t) => t('sources.citedBy', { n }))).toEqual(forms)
})

test('a plural form need not print its number', () => {
  expect(english('view.unknownVendors', { n: 1, list: 'acme' })).toBe(
    'This link names a vendor that is not in the data: acme. The rest is shown.',
  )
  expect(english('view.unknownVendors', { n: 2, list: 'acme, zeta' })).toBe(
    'This link names vendors that are not in the data: acme, zeta. The rest is shown.',
  )
})

test('every slot of a sentence is filled, in the order of its language', () => {
  const params = { vendor: 'Huawei', model: 'PanGu-Σ', figure: '1.085T' }
  expect([english, korean, chinese].map((t) => t('growth.title.largest', params))).toEqual([
    'Huawei’s PanGu-Σ has the most parameters of all models shown with a stated size: 1.085T',
    '규모가 알려진 모델 중 매개변수 최다는 Huawei PanGu-Σ, 1.085T',
    '在规模已知的模型中，Huawei的 PanGu-Σ 参数最多，1.085T',
  ])
})

test('a number in a slot is written as the language writes numbers, text is left as it is', () => {
  expect(english('load.refused', { status: 1500 })).toContain('(1,500)')
  expect(english('load.refused', { status: '1500' })).toContain('(1500)')
})

test('a slot in use twice is filled twice', () => {
  const doubled: Messages = { ...en, 'export.saved': '{file}, once more: {file}' }
  expect(translator('en', doubled, String)('export.saved', { file: 'a.csv' })).toBe('a.csv, once more: a.csv')
})

test('what fills a slot is not read as a message itself', () => {
  expect(
    english('growth.spoken', {
      model: '{vendor}',
      vendor: '$1 $& {model}',
      date: '',
      figure: '',
      status: '',
    }),
  ).toBe('{vendor}, $1 $& {model}, : , ')
})

test('a wrong call does not compile, and shows its slot rather than "undefined"', () => {
  // @ts-expect-error a slot without a value
  expect(english('export.saved', {})).toBe('Saved {file}')
  // @ts-expect-error no values at all
  expect(english('export.saved')).toBe('Saved {file}')
  // @ts-expect-error a plural message needs its number
  expect(english('view.problem', { list: 'scale' })).toContain('{n} settings')
  // @ts-expect-error there is no such slot
  expect(english('load.retry', { file: 'x' })).toBe('Try again')
})
