import { expect, test } from 'vitest'
import type { SmallTiers } from '#charts/overview/model.ts'
import { measureByTable } from './measure.ts'
import { layoutSmallTiers } from './small-tiers.ts'

const model = (l2: number): SmallTiers => ({
  title: '',
  subtitle: '',
  summary: '',
  tiers: ['L1', 'L2'],
  rows: [
    {
      id: 'mining',
      label: 'Cement and building materials',
      entries: [
        { tier: 'L1', status: 'deployed' },
        ...Array.from({ length: l2 }, () => ({ tier: 'L2' as const, status: 'deployed' as const })),
      ],
    },
  ],
})

test('a sign for each entry, right of the label and within the width', () => {
  const { nodes } = layoutSmallTiers(model(4), 380, measureByTable)
  const signs = nodes.filter(({ node }) => node === 'mark') as { x: number }[]
  expect(signs).toHaveLength(5)
  const label = measureByTable('Cement and building materials', 12)
  for (const { x } of signs) {
    expect(x - 4.5).toBeGreaterThan(label)
    expect(x + 4.5).toBeLessThan(380)
  }
})

test('signs that have no room are counted in words', () => {
  const { nodes } = layoutSmallTiers(model(30), 380, measureByTable)
  const signs = nodes.filter(({ node }) => node === 'mark').length
  const more = nodes.flatMap((node) => (node.node === 'text' && node.text.startsWith('+') ? [node.text] : []))
  expect(more).toEqual([`+${31 - signs}`])
})
