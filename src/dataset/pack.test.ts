import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { languages } from '#domain/vocabulary.ts'
import { readData } from '../../scripts/read-data.ts'
import { cutCharts, cutCitations, cutEvents, cutEvidence } from './cut.ts'
import { cutModels } from './cut-models.ts'
import { cutOverview } from './cut-overview.ts'
import { cutPangu } from './cut-pangu.ts'
import { cutSchemas } from './cut-schemas.ts'
import { cutSearch } from './cut-search.ts'
import { cutSources } from './cut-sources.ts'
import { cutVendors } from './cut-vendors.ts'
import { packCut, unpackCut } from './pack.ts'

const { landscape } = readData('data')
const text = { en: 'All', ko: '전체', zh: '全部' }

describe.each(languages)('in %s', (language) => {
  const cuts = {
    charts: cutCharts(landscape, language),
    events: cutEvents(landscape, language),
    pangu: cutPangu(landscape, language),
    evidence: cutEvidence(landscape, language),
    citations: cutCitations(landscape, language),
    models: cutModels(landscape, language),
    vendors: cutVendors(landscape, language),
    overview: cutOverview(landscape, language),
    sources: cutSources(landscape, language),
    search: cutSearch(landscape, language, [{ id: 'growth', name: text }], text),
  }

  test.each(Object.keys(cuts) as (keyof typeof cuts)[])(
    '%s come out of their file as they went in',
    (kind) => {
      const held = JSON.stringify(packCut(cutSchemas[kind], cuts[kind]))
      expect(unpackCut(cutSchemas[kind], JSON.parse(held))).toEqual(cuts[kind])
      expect(held.length).toBeLessThan(0.85 * JSON.stringify(cuts[kind]).length)
      // What is not packed stays as it is.
      expect(unpackCut(cutSchemas[kind], cuts[kind])).toEqual(cuts[kind])
    },
  )
})

const schema = v.object({
  version: v.string(),
  models: v.array(
    v.object({
      id: v.string(),
      stage: v.picklist(['paper', 'public']),
      size: v.nullable(v.object({ value: v.number(), sources: v.array(v.string()) })),
      sources: v.array(v.string()),
    }),
  ),
})
const cut: v.InferOutput<typeof schema> = {
  version: '1',
  models: [
    { id: 'a', stage: 'public', size: { value: 7, sources: ['s2', 's3'] }, sources: ['s1', 's2'] },
    { id: 'b', stage: 'paper', size: null, sources: [] },
  ],
}
const held = {
  version: '1',
  models: [
    ['a', 1, [7, [1, 's3']], ['s1', 's2']],
    ['b', 0, null, []],
  ],
}

test('records are lists of their values, words and sources that the record cites as well are places', () => {
  expect(packCut(schema, cut)).toEqual(held)
  expect(unpackCut(schema, held)).toEqual(cut)
})

test.each<readonly [string, unknown, string]>([
  ['a place behind the last', ['a', 1, [7, [2]], ['s1', 's2']], 'models.0.size.sources.0'],
  ['a place before the first', ['a', 1, [7, [0, -1]], ['s1', 's2']], 'models.0.size.sources.1'],
  ['half a place', ['a', 1, [7, [0.5]], ['s1', 's2']], 'models.0.size.sources.0'],
  ['a place that no record around has', ['a', 1, null, [0]], 'models.0.sources.0'],
  ['a place among what is no source', ['a', 1, [7, [0]], [{}]], 'models.0.size.sources.0'],
  ['a word that no list has', ['a', 2, null, []], 'models.0.stage'],
  ['half a word', ['a', 0.5, null, []], 'models.0.stage'],
  ['a value too few', ['a', 1, null], 'models.0.sources'],
  ['values of another order', [1, 'a', null, []], 'models.0.id'],
  ['a number for a list', ['a', 1, [7, 0], []], 'models.0.size.sources'],
  ['nothing', null, 'models.0'],
])('%s is refused by the name of its field', (_, model, field) => {
  const result = v.safeParse(schema, unpackCut(schema, { version: '1', models: [model] }))
  expect(result.success ? 'accepted' : v.getDotPath(result.issues[0])).toBe(field)
})
