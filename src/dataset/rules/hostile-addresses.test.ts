// @vitest-environment node
import { expect, test } from 'vitest'
import { hostileAddresses, hostileCorpus } from '#testing/hostile-corpus.ts'
import { problemsAfter } from '#testing/problems-after.ts'

type Records = Parameters<Parameters<typeof problemsAfter>[0]>[0]

const hostile = [
  ...new Set([...hostileAddresses, ...hostileCorpus, ...hostileCorpus.map((text) => `https://${text}`)]),
]

test('the home page of a vendor is no source, with a slash at its end or without', () => {
  for (const url of ['https://example.org/en', 'https://example.org/en/']) {
    const problems = problemsAfter((records) => {
      records.sources[0].url = url
      records.vendors[0].homepage = 'https://example.org/en/'
    })
    expect(problems.map(({ says }) => says)).toContain('is a home page, not a page that says so')
  }
})

test.each(['source', 'homepage'] as const)('no %s leads where a stranger wants it', (what) => {
  const accepted = hostile.filter((address) => {
    const problems = problemsAfter((records) => {
      if (what === 'source') records.sources[0].url = address
      else records.vendors[0].homepage = address
    })
    return !problems.some(({ field }) => field === (what === 'source' ? 'url' : 'homepage'))
  })
  // Looks odd, and is the name of a host like any other.
  expect(accepted).toEqual(what === 'homepage' ? ['https://constructor.prototype.polluted'] : [])
})

test('an ordinary address of each kind passes', () => {
  for (const url of [
    'https://example.org/a?b=c#d',
    'http://www.gov.cn/zhengce/content_1.htm',
    'https://zh.wikipedia.org/wiki/%E7%9B%98%E5%8F%A4',
    'https://example.org/盘古',
    'https://example.org:8080/a;b=c,d!e~f*g@h$i&j',
  ])
    for (const edit of [
      (records: Records) => {
        records.sources[0].url = url
      },
      (records: Records) => {
        records.vendors[0].homepage = url
      },
    ])
      expect(problemsAfter(edit)).toEqual([])
})

test('a record by the name of a part of every object is not taken', () => {
  const recordNamed = (id: string) => (records: Parameters<Parameters<typeof problemsAfter>[0]>[0]) => {
    records.sources.push({ ...records.sources[0], id, url: 'https://example.org/other' })
    records.models[0].sources.push(id)
  }
  expect(problemsAfter(recordNamed('paper-three'))).toEqual([])
  for (const id of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])
    expect(problemsAfter(recordNamed(id)).map(({ record, field }) => [record, field])).toContainEqual([
      `sources/${id}`,
      'id',
    ])
})

test('keys that every object has are no fields and no lists', () => {
  const edits = ['__proto__', 'constructor', 'prototype'].map(
    (key) => (records: object) =>
      Object.defineProperty(records, key, { value: { polluted: 1 }, enumerable: true }),
  )
  for (const edit of edits) {
    expect(problemsAfter((records) => edit(records)).length).toBeGreaterThan(0)
    expect(problemsAfter((records) => edit(records.models[0])).length).toBeGreaterThan(0)
  }
  expect('polluted' in {}).toBe(false)
})
