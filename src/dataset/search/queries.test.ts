// @vitest-environment node
import { expect, test } from 'vitest'
import { readData } from '../../../scripts/read-data.ts'
import { queries } from './queries.ts'

const { landscape } = readData('data')
const lists: Record<string, readonly { readonly id: string }[]> = {
  vendor: landscape.vendors,
  family: landscape.families,
  model: landscape.models,
  event: landscape.events,
  industry: landscape.industries,
  coverage: landscape.coverage,
  source: landscape.sources,
}

test('forty different queries each mean a record that exists, or a page', () => {
  expect(new Set(queries.map(([typed]) => typed)).size).toBe(40)
  const missing = queries.filter(
    ([, kind, id]) => kind !== 'page' && !lists[kind]?.some((record) => record.id === id),
  )
  expect(missing).toEqual([])
})
