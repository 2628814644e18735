import { expect, test } from 'vitest'
import { lineNodes } from './scatter-lines.ts'

const scales = { x: (ms: number) => ms, y: (value: number) => 100 - value }

test('steps are level until the next one and rise there; a gap is left open', () => {
  const nodes = lineNodes(
    [
      {
        id: 'frontier',
        form: 'step',
        label: 'Largest so far',
        ink: 'text',
        points: [
          { at: 0, value: 10 },
          { at: 5, value: 30 },
          { at: 8, value: null },
          { at: 9, value: 20 },
          { at: 12, value: null },
        ],
      },
    ],
    scales,
  )
  const ends = nodes.map((node) => (node.node === 'line' ? [node.x1, node.y1, node.x2, node.y2] : []))
  expect(ends).toEqual([
    [0, 90, 5, 90],
    [5, 90, 5, 70],
    [5, 70, 8, 70],
    [9, 80, 12, 80],
  ])
})

test('a trend is a dashed line in a band that holds it', () => {
  const nodes = lineNodes(
    [
      {
        id: 'trend',
        form: 'trend',
        label: 'Trend',
        ink: 'text',
        points: [
          { at: 0, value: 10, low: 5, high: 20 },
          { at: 10, value: 40, low: 30, high: 50 },
        ],
      },
    ],
    scales,
  )
  expect(nodes.map((node) => (node.node === 'mark' ? node.d : ''))).toEqual([
    'M0,80L10,50L10,70L0,95Z',
    'M0,90L10,60',
  ])
})
