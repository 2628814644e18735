import { expect, test } from 'vitest'
import type { FoundKind } from '#domain/cuts.ts'
import { destinationOf } from './destination.ts'

test.each([
  ['page', 'sources', 'sources/', '?lang=ko&theme=dark'],
  ['page', 'overview', '', '?lang=ko&theme=dark'],
  ['vendor', 'huawei', 'vendors/huawei/', '?lang=ko&theme=dark'],
  ['model', 'pangu-sigma', 'models/pangu-sigma/', '?lang=ko&theme=dark'],
  ['event', 'hdc-2023', 'timeline/', '?lang=ko&theme=dark&event=hdc-2023'],
  ['source', 'paper', 'sources/', '?lang=ko&theme=dark&q=A+name'],
  ['industry', 'mining', 'pangu/', '?lang=ko&theme=dark&q=A+name'],
  ['coverage', 'l1-mine', 'pangu/', '?lang=ko&theme=dark&entry=l1-mine'],
] as const)('%s %s leads to %s%s', (kind: FoundKind, id, path, query) => {
  const record = { kind, id, name: 'A name', names: [], detail: '', date: null, vendor: null }
  expect(destinationOf(record, { lang: 'ko', theme: 'dark' })).toEqual({ path, query })
})
