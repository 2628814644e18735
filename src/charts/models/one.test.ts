import { expect, test } from 'vitest'
import { cutCharts } from '#dataset/cut.ts'
import { cutModels } from '#dataset/cut-models.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { wordingFor } from '#testing/wording.ts'
import { readView } from '#view/codec.ts'
import { modelsCodec } from '#view/views.ts'
import { buildModels } from './build.ts'
import { buildModelPage, presentId } from './one.ts'
import { candidatesOf } from './rows.ts'

const landscape = tinyLandscape()
const [cut, specs, wording] = [cutCharts(landscape, 'en'), cutModels(landscape, 'en'), wordingFor('en')]
const pageOf = (id: string) => buildModelPage(cut, specs, id, wording)

test('a model’s page says in every fact what its row of the table says', () => {
  const { rows } = buildModels(
    cut,
    candidatesOf(cut, specs, wording),
    readView(modelsCodec, '').view,
    wording,
  )
  for (const { id, cell } of rows) {
    const facts = pageOf(id)?.facts ?? []
    expect(facts).toHaveLength(16)
    expect(facts.map((fact) => fact.cell)).toEqual(facts.map((fact) => cell(fact.id)))
  }
})

test('its place is in its family, or among its vendor’s models where it has none', () => {
  expect(pageOf('one-chat')).toMatchObject({
    title: 'One "Chat" <b>&',
    lead: 'Alpha, Q3 2023',
    lineup: { placeText: '2 of 2 in the family One', before: { id: 'one-moe' }, after: null },
  })
  expect(pageOf('two-7b')?.lineup).toEqual({
    placeText: '1 of 2 models of Beta',
    before: null,
    after: { id: 'two-big', name: 'Two-Big' },
  })
})

test('an id of before leads to the present one, an unknown one to nothing', () => {
  expect([presentId('two-seven', specs), presentId('two-7b', specs), pageOf('never')]).toEqual([
    'two-7b',
    'two-7b',
    null,
  ])
  const circle = {
    ...specs,
    renames: [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ],
  }
  expect(presentId('a', circle)).toBe('a')
})
