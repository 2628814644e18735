import { describe, expect, test } from 'vitest'
import { type Edit, problemsAfter } from '#testing/problems-after.ts'

const sentence = { en: 'A sentence.', ko: '문장입니다.', zh: '一句话。' }

test('the tiny dataset keeps every rule', () => expect(problemsAfter(() => {})).toEqual([]))

describe('keeps every rule', () => {
  test.each<readonly [string, Edit]>([
    [
      'a planned event ahead of the data',
      (r) => {
        r.events[1] = {
          ...r.events[1],
          id: 'plan',
          kind: 'announcement',
          status: 'planned',
          follows: null,
          date: { value: '2027-01', precision: 'month' },
        }
        r.events[0].status = 'rumoured'
      },
    ],
    [
      'a disclosed figure quoted by the press, when its note says so',
      (r) => {
        r.models[0].parametersB = { ...r.models[0].parametersB, sources: ['press-two'], note: sentence }
      },
    ],
    [
      'a market-wide event and view',
      (r) => {
        r.events[0].vendor = 'market'
        r.analystViews[0].about = 'market'
      },
    ],
    [
      'a Latin model name in all three languages',
      (r) => {
        r.models[0].name = { en: 'A', ko: 'A', zh: 'A' }
      },
    ],
    [
      'a dense model without an active count',
      (r) => {
        delete r.models[2].activeParametersB
      },
    ],
    [
      'two vendors with a model of the same name',
      (r) => {
        r.models[3].name.en = r.models[0].name.en
      },
    ],
    [
      'an event on the dataset’s own day',
      (r) => {
        r.events[1].date = { value: '2026-11-23', precision: 'day' }
      },
    ],
    [
      'a host whose name only ends like an unsafe one',
      (r) => {
        r.sources[0].url = 'https://notmmdfx.com/a'
      },
    ],
    [
      'a page found by its query alone',
      (r) => {
        r.sources[0].url = 'https://example.org/?id=7'
      },
    ],
    [
      'a model of the year in which the dataset was made',
      (r) => {
        r.models[3].date = { value: '2026', precision: 'year' }
      },
    ],
    [
      'a source of the dataset’s own day, or of its year or month',
      (r) => {
        r.sources[0].date = '2026-11-23'
        r.sources[1].date = '2026-11'
      },
    ],
    [
      'a source without a date',
      (r) => {
        delete r.sources[0].date
      },
    ],
    [
      'an estimate whose record says how it was worked out',
      (r) => {
        r.models[3].note = r.models[3].parametersB.note
        delete r.models[3].parametersB.note
      },
    ],
    [
      'an undisclosed figure without a source',
      (r) => {
        r.models[2].contextTokens = { value: null, qualifier: null, status: 'undisclosed' }
      },
    ],
    [
      'a mixture of experts that activates everything',
      (r) => {
        r.models[0].activeParametersB.value = 1085
      },
    ],
    [
      'an active count of a model whose size is not told',
      (r) => {
        r.models[1].activeParametersB = {
          value: 13,
          qualifier: 'about',
          status: 'reported',
          sources: ['press-two'],
        }
      },
    ],
    [
      'a dense model that tells neither size nor active count',
      (r) => {
        r.models[1].architecture = 'dense'
        r.models[1].activeParametersB = { value: null, qualifier: null, status: 'undisclosed' }
      },
    ],
    [
      'a model of the year in which its vendor was founded',
      (r) => {
        r.vendors[1].founded = 2023
      },
    ],
    [
      'a vendor whose founding year is not recorded',
      (r) => {
        delete r.vendors[1].founded
      },
    ],
    [
      'a launch that follows a plan for a later day',
      (r) => {
        r.events[0] = { ...r.events[0], status: 'planned', date: { value: '2023-07', precision: 'month' } }
        r.events[1].kind = 'launch'
      },
    ],
    [
      'a denial on the day of the rumour',
      (r) => {
        r.events[1].date = r.events[0].date
      },
    ],
    [
      'a rumour that nobody denied',
      (r) => {
        r.events[0].status = 'rumoured'
        r.events[1].follows = null
      },
    ],
    [
      'L2 straight under L0',
      (r) => {
        r.coverage[1].tier = 'L2'
      },
    ],
    [
      'half-width marks between Latin letters in Chinese',
      (r) => {
        r.models[0].note.zh = '一句话 Qwen2.5 (7B, 14B) 完'
      },
    ],
    [
      'a conflict about a claim, which has no id',
      (r) => {
        r.conflicts[0].about = { kind: 'coverageClaim', id: '2023-07-07', field: 'industries' }
      },
    ],
    ['an id in use in another list', (r) => r.industries.push({ ...r.industries[0], id: 'alpha' })],
  ])('%s', (_, edit) => expect(problemsAfter(edit)).toEqual([]))
})
