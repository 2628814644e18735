import { expect, test } from 'vitest'
import { drawnTogether, lightened, moved } from './crowd.ts'
import type { SceneNode } from './scene.ts'
import { symbolPath } from './symbol.ts'

const mark = (x: number, ink: 'vendor-red' | 'vendor-blue'): SceneNode => ({
  node: 'mark',
  d: 'M-1,0A1,1 0 1 1 1,0Z',
  x,
  y: 10,
  fill: ink,
  stroke: ink,
  strokePx: 1,
  datum: `at-${x}`,
})

test('a path moves by its absolute places and keeps its relative steps', () => {
  expect(moved('M-1,-2L3,4H5V6h1v-1A2,2 0 1 0 7,8Z', 10, 100)).toBe(
    'M9,98L13,104H15V106h1v-1A2,2,0,1,0,17,108Z',
  )
  expect(moved('M-1.5-2.5L.5.5', 1, 1)).toBe('M-0.5,-1.5L1.5,1.5')
})

test.each(['circle', 'square', 'triangle', 'diamond', 'cross', 'star', 'wye', 'house', 'drop'] as const)(
  'a %s moved there and back is itself to a hundredth of a pixel',
  (shape) => {
    const path = symbolPath(shape, 5)
    const numbers = (d: string) => (d.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const [there, back] = [numbers(path), numbers(moved(moved(path, 40, 70), -40, -70))]
    expect(back).toHaveLength(there.length)
    for (const [index, value] of there.entries()) expect(back[index]).toBeCloseTo(value, 1)
  },
)

test('marks of one look become one path, each look where its first mark stood, and texts stay', () => {
  const text: SceneNode = { node: 'text', x: 0, y: 0, text: 'a', sizePx: 12, ink: 'text', anchor: 'start' }
  const drawn = drawnTogether([mark(1, 'vendor-red'), mark(2, 'vendor-blue'), text, mark(3, 'vendor-red')])
  expect(drawn.map((one) => (one.node === 'mark' ? [one.fill, one.d] : one.node))).toEqual([
    ['vendor-red', 'M0,10A1,1,0,1,1,2,10ZM2,10A1,1,0,1,1,4,10Z'],
    ['vendor-blue', 'M1,10A1,1,0,1,1,3,10Z'],
    'text',
  ])
})

test('lines and rectangles are drawn so too', () => {
  const line: SceneNode = { node: 'line', x1: 0, y1: 1, x2: 2, y2: 1, ink: 'axis', widthPx: 1, dash: '2 2' }
  const rect: SceneNode = { node: 'rect', x: 5, y: 6, widthPx: 2, heightPx: 3, fill: 'band', opacity: 0.5 }
  expect(drawnTogether([line, rect, { ...line, y1: 9, y2: 9 }])).toEqual([
    {
      node: 'mark',
      d: 'M0,1L2,1M0,9L2,9',
      x: 0,
      y: 0,
      fill: 'axis',
      fillOpacity: 0,
      stroke: 'axis',
      strokePx: 1,
      dash: '2 2',
    },
    {
      node: 'mark',
      d: 'M5,6h2v3h-2Z',
      x: 0,
      y: 0,
      fill: 'band',
      fillOpacity: 0.5,
      stroke: 'band',
      strokePx: 0,
    },
  ])
})

test('marks are drawn where they stand, those of a crowd within a group together', () => {
  const marks = (count: number) => Array.from({ length: count }, (_, x) => mark(x, 'vendor-red'))
  const group = (children: readonly SceneNode[]): SceneNode => ({ node: 'group', dx: 3, dy: 4, children })
  const [first, quiet, crowded] = lightened([mark(5, 'vendor-blue'), group(marks(20)), group(marks(3000))])
  expect(first).toEqual({ ...mark(5, 'vendor-blue'), d: 'M4,10A1,1,0,1,1,6,10Z', x: 0, y: 0 })
  expect(quiet).toMatchObject({ node: 'group', dx: 3, dy: 4 })
  expect(quiet?.node === 'group' && quiet.children[7]).toMatchObject({
    d: 'M6,10A1,1,0,1,1,8,10Z',
    x: 0,
    y: 0,
    datum: 'at-7',
  })
  expect(crowded).toMatchObject({ node: 'group', children: [{ node: 'mark', fill: 'vendor-red' }] })
})
