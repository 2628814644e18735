import { describe, expect, test } from 'vitest'
import type { Breach } from '#testing/breaches/breach.ts'
import { figureBreaches } from '#testing/breaches/figures.ts'
import { recordBreaches } from '#testing/breaches/records.ts'
import { sourceAndTextBreaches } from '#testing/breaches/sources-and-texts.ts'
import { problemsAfter } from '#testing/problems-after.ts'
import { rules } from './all.ts'

type RuleId = (typeof rules)[number]['id']

/** For each rule: edits that break it. A rule without one does not compile. */
const breaches: Record<RuleId, readonly Breach[]> = {
  ...recordBreaches,
  ...figureBreaches,
  ...sourceAndTextBreaches,
}

test('every rule has a breach here, a reason and an id of its own', () => {
  expect(Object.keys(breaches).toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
  expect(rules.filter(({ why }) => why === '')).toEqual([])
})

describe.each(Object.entries(breaches))('%s', (rule, cases) => {
  test.each(cases)('%s', (_, edit, record, field, says) => {
    const found = problemsAfter(edit).filter((problem) => problem.rule === rule)
    expect(found).toContainEqual({
      rule,
      file: expect.stringMatching(/^(tiny|release)\.json$/),
      record,
      field,
      says: expect.stringMatching(says),
      fix: expect.stringMatching(/\w{3}/),
    })
  })
})

test('two wrong records give two reports', () => {
  const found = problemsAfter((r) => {
    r.models[0].parametersB.sources = []
    r.models[2].parametersB.sources = []
  })
  expect(found.filter(({ rule }) => rule === 'figures-have-sources').map(({ record }) => record)).toEqual([
    'models/one-moe',
    'models/two-7b',
  ])
})
