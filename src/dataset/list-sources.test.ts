// @vitest-environment node
import { expect, test } from 'vitest'
import { languages } from '#domain/vocabulary.ts'
import { readData } from '../../scripts/read-data.ts'
import { cutCitations, cutEvidence } from './cut.ts'
import { cutSources } from './cut-sources.ts'
import { firstShown, listSources } from './list-sources.ts'

const { landscape } = readData('data')

test.each(languages)(
  'in %s the page begins as the whole does, in the same order and with the same counts',
  (language) => {
    const [evidence, citations] = [cutEvidence(landscape, language), cutCitations(landscape, language)]
    const whole = listSources(evidence, citations)
    const beginning = JSON.parse(JSON.stringify(cutSources(landscape, language)))
    expect(beginning).toEqual({
      ...whole,
      listed: whole.listed.slice(0, 50),
      disputed: whole.disputed.slice(0, 20),
    })
    expect(firstShown).toEqual({ listed: 50, disputed: 20 })
    expect(whole.listed).toHaveLength(beginning.sources)
    expect(whole.disputed).toHaveLength(beginning.conflicts)
    expect(Object.values<number>(beginning.kinds).reduce((sum, n) => sum + n, 0)).toBe(
      evidence.sources.length,
    )
  },
)

test('each source has the records that cite it, the most cited first; each reading who gives it', () => {
  const [evidence, citations] = [cutEvidence(landscape, 'en'), cutCitations(landscape, 'en')]
  const { listed, disputed } = listSources(evidence, citations)
  for (const { source, citing } of listed)
    expect(citing.map(({ kind, id }) => `${kind}/${id}`)).toEqual(
      (citations.citedBy[source.id] ?? []).map(
        (at) => `${citations.records[at]?.kind}/${citations.records[at]?.id}`,
      ),
    )
  const places = listed.map(({ source, citing }) => [citing.length, source.id] as const)
  expect(places).toEqual(places.toSorted(([a, x], [b, y]) => b - a || (x < y ? -1 : 1)))
  expect(listed.map(({ source }) => source.id).toSorted()).toEqual(
    evidence.sources.map(({ id }) => id).toSorted(),
  )
  disputed.forEach(({ id, field, readings }, index) => {
    const conflict = evidence.conflicts[index]
    expect([id, field]).toEqual([conflict?.about.id, conflict?.about.field])
    expect(readings.map(({ cited }) => cited.map((source) => source.id))).toEqual(
      conflict?.readings.map(({ sources }) => sources),
    )
  })
})
