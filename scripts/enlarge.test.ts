import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkFiles } from '../src/dataset/check.ts'
import { enlarged } from './enlarge.ts'
import { readData } from './read-data.ts'

const { landscape } = readData(fileURLToPath(new URL('../data', import.meta.url)))

test('an enlarged dataset is one that the data rules would publish', () => {
  const { schemaVersion, ...records } = enlarged(landscape, 3)
  const { landscape: checked, problems } = checkFiles([
    { path: 'enlarged.json', text: JSON.stringify(records) },
  ])
  // Vendors are not copied and cite no copies; a step known to the year cannot move by a month with those before it.
  const expected = ['sources-are-cited', 'history-runs-forward']
  expect(problems.filter(({ rule }) => !expected.includes(rule))).toEqual([])
  expect(checked).toMatchObject({ schemaVersion, version: landscape.version })
  for (const list of ['sources', 'models', 'events', 'coverage'] as const)
    expect(new Set(checked[list].map(({ id }) => id)).size).toBe(3 * landscape[list].length)
})

test('the copies of a record lie apart in time and say which copy they are', () => {
  const [sigma] = landscape.models.filter(({ id }) => id === 'pangu-sigma')
  const found = enlarged(landscape, 4).models.filter(({ id }) => id.startsWith('pangu-sigma'))
  expect(found.map(({ id }) => id)).toEqual([
    'pangu-sigma',
    ...[1, 2, 3].map((copy) => `pangu-sigma-copy-${copy}`),
  ])
  expect(new Set(found.map(({ date }) => date.value)).size).toBeGreaterThan(1)
  expect(found[1]?.name.en).toBe(`${sigma?.name.en} (1)`)
})
