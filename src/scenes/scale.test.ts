import { expect, test } from 'vitest'
import { scaleNodes } from './scale.ts'
import type { SceneNode } from './scene.ts'
import { eventMark } from './symbol.ts'

const nodes: SceneNode[] = [
  { node: 'line', x1: 1, y1: 2, x2: 3, y2: 4, ink: 'axis', widthPx: 1 },
  {
    node: 'group',
    dx: 10,
    dy: 20,
    children: [{ node: 'text', x: 1, y: 2, text: 'a', sizePx: 10, ink: 'text', anchor: 'start' }],
  },
  { node: 'rect', x: 1, y: 2, widthPx: 3, heightPx: 4, fill: 'band' },
  { node: 'mark', d: 'M-1,2.5V3H4', x: 5, y: 6, fill: 'ground', stroke: 'axis', strokePx: 1 },
]

test('everything is as much larger, what lines are thick is not', () => {
  expect(scaleNodes(nodes, 2)).toEqual([
    { node: 'line', x1: 2, y1: 4, x2: 6, y2: 8, ink: 'axis', widthPx: 1 },
    {
      node: 'group',
      dx: 20,
      dy: 40,
      children: [{ node: 'text', x: 2, y: 4, text: 'a', sizePx: 20, ink: 'text', anchor: 'start' }],
    },
    { node: 'rect', x: 2, y: 4, widthPx: 6, heightPx: 8, fill: 'band' },
    { node: 'mark', d: 'M-2,5V6H8', x: 10, y: 12, fill: 'ground', stroke: 'axis', strokePx: 1 },
  ])
  expect(scaleNodes(nodes, 1)).toEqual(nodes)
})

test('an arc keeps the turn of its axes and its flags', () => {
  const arc: SceneNode = {
    ...{ node: 'mark', x: 0, y: 0, fill: 'axis', stroke: 'axis', strokePx: 1 },
    d: 'M-3,0A3,3 0 1 1 3,0A3,3 0 0 1 -3,0Z',
  }
  expect(scaleNodes([arc], 2)).toEqual([{ ...arc, d: 'M-6,0A6,6 0 1 1 6,0A6,6 0 0 1 -6,0Z' }])
})

test('a crossed out symbol stays one: its cross is still a part of its path', () => {
  const [mark] = scaleNodes(
    [eventMark('denied', { ink: 'vendor-red', shape: 'square' }, { x: 0, y: 0, radiusPx: 4 })],
    1.3,
  )
  expect(mark?.node === 'mark' && mark.struck !== undefined && mark.d.endsWith(mark.struck)).toBe(true)
})
