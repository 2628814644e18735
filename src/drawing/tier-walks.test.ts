import { expect, test } from 'vitest'
import { buildMatrix } from '#charts/pangu/matrix.ts'
import { buildTree } from '#charts/pangu/tree.ts'
import { measureByTable } from '#scenes/measure.ts'
import { layoutTree } from '#scenes/tree.ts'
import { tinyPangu } from '#testing/tiny-pangu.ts'
import { wordingFor } from '#testing/wording.ts'
import { readView } from '#view/codec.ts'
import { panguCodec } from '#view/views.ts'
import { rowsOf, walkRows } from './matrix-drawing.tsx'
import { walkTree } from './tree-drawing.tsx'

const { view } = readView(panguCodec, '')
const rows = rowsOf(buildMatrix(tinyPangu(), view, wordingFor('en')))
const { targets } = layoutTree(buildTree(tinyPangu(), view, wordingFor('en')), 1000, measureByTable)

test.each([
  ['base', 'ArrowDown', 'mine'],
  ['mine', 'ArrowRight', 'belt'],
  ['belt', 'ArrowLeft', 'mine'],
  ['belt', 'ArrowRight', undefined],
  ['belt', 'ArrowUp', 'base'],
  ['belt', 'ArrowDown', 'rain'],
  ['rain', 'ArrowDown', undefined],
  ['belt', 'Home', 'base'],
  ['belt', 'End', 'rain'],
  ['belt', 'x', undefined],
  [null, 'ArrowDown', undefined],
])('in the matrix %s and %s lead to %s', (from, key, to) => expect(walkRows(rows, from, key)?.id).toBe(to))

test.each([
  ['base', 'ArrowRight', 'mine'],
  ['mine', 'ArrowRight', 'belt'],
  ['belt', 'ArrowLeft', 'mine'],
  ['mine', 'ArrowLeft', 'base'],
  ['base', 'ArrowLeft', undefined],
  ['belt', 'ArrowDown', 'rain'],
  ['mine', 'ArrowDown', 'stray'],
  ['stray', 'ArrowUp', 'mine'],
  ['belt', 'Home', 'base'],
  ['base', 'End', 'stray'],
  [null, 'ArrowDown', 'base'],
  ['base', 'x', undefined],
])('in the tree %s and %s lead to %s', (from, key, to) => {
  const start = targets.find(({ item }) => item.id === from) ?? null
  expect(walkTree(targets, start, key)?.item.id).toBe(to)
})
