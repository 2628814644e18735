import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { ko } from './ko.ts'
import { type Message, type Messages, translator } from './translate.ts'
import { zh } from './zh.ts'

const forms = (message: Message) => (typeof message === 'string' ? [message] : [message.one, message.other])
const slots = (message: Message) =>
  [...new Set(forms(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].toSorted()
const catalogues: Record<'en' | 'ko' | 'zh', Messages> = { en, ko, zh }
const keys = Object.keys(en) as (keyof Messages)[]

describe.each(['ko', 'zh'] as const)('%s', (language) => {
  const messages = catalogues[language]
  test('has the slots of the English message in each of its own', () => {
    // A plural form chosen by {n} need not print it.
    const wrong = keys.filter((key) => {
      const [own, english] = [slots(messages[key]), slots(en[key])]
      return (
        own.some((slot) => !english.includes(slot)) ||
        english.some((slot) => slot !== '{n}' && !own.includes(slot))
      )
    })
    expect(wrong).toEqual([])
  })

  test('is written in its own script', () => {
    const script = language === 'ko' ? /\p{Script=Hangul}/u : /\p{Script=Han}/u
    const latin = keys.filter((key) => forms(messages[key]).some((text) => !script.test(text)))
    // Names of formats and bare patterns are the same everywhere.
    expect(
      latin.filter(
        (key) =>
          !/^(export\.(powerpoint|png|svg|csv|pdf|xlsx)|figure\.exact|timeline\.spoken|pangu\.spoken|claims\.spoken|compare\.(counted|spoken|note)|panel\.claim|table\.part|growth\.leftOut\.one|growth\.(period|spoken)|footer\.schema|model\.lead)$/.test(
            key,
          ),
      ),
    ).toEqual([])
  })

  test('ends a label without a stop where English does', () => {
    const stop = /[.。]$/
    const wrong = keys.filter(
      (key) =>
        forms(en[key]).every((text) => !stop.test(text)) &&
        forms(messages[key]).some((text) => stop.test(text)),
    )
    expect(wrong).toEqual([])
  })
})

test('Chinese has full-width marks beside Han', () => {
  const wrong = keys.filter((key) =>
    forms(zh[key]).some((text) => /\p{Script=Han}[(),:;?!]|[(),:;?!]\p{Script=Han}/u.test(text)),
  )
  expect(wrong).toEqual([])
})

test('Korean never hangs a particle on a slot that may hold a Latin name', () => {
  const wrong = keys.filter((key) =>
    forms(ko[key]).some((text) =>
      /\{(model|vendor|figure|list|file)\}(은|는|이|가|을|를|으로|로|과|와)(\s|,|$)/.test(text),
    ),
  )
  expect(wrong).toEqual([])
})

describe('a message', () => {
  const count = (value: number) => value.toLocaleString('en-GB')
  test('takes the plural of its number, written as the language writes numbers', () => {
    const english = translator('en', en, count)
    expect([
      english('count.models', { n: 1 }),
      english('count.models', { n: 0 }),
      english('count.models', { n: 1234 }),
    ]).toEqual(['1 model', '0 models', '1,234 models'])
    expect(translator('ko', ko, count)('count.models', { n: 1 })).toBe('모델 1개')
  })
  test('takes words for its slots as they are, markup and braces included', () => {
    expect(translator('en', en, count)('export.saved', { file: '<b>{n}$&' })).toBe('Saved <b>{n}$&')
  })
})
