import { expect, test } from 'vitest'
import type { ScatterPoint } from '#charts/model.ts'
import type { Target } from '#scenes/scene.ts'
import { nearest, walk } from './walk.ts'

const target = (id: string, seriesId: string, at: number): Target => ({
  point: { id, time: { start: at, end: at, at, exact: true } } as ScatterPoint,
  seriesId,
  x: at,
  y: 0,
})
const [a1, b1, a2, b2] = [
  target('a1', 'a', 10),
  target('b1', 'b', 20),
  target('a2', 'a', 30),
  target('b2', 'b', 90),
]
const all = [a1, b1, a2, b2]

test('right and left walk in time through all series, and stop at the ends', () => {
  expect(walk(all, a1, 'ArrowRight')).toBe(b1)
  expect(walk(all, a2, 'ArrowLeft')).toBe(b1)
  expect(walk(all, b2, 'ArrowRight')).toBeNull()
  expect(walk(all, a1, 'ArrowLeft')).toBeNull()
})

test('down and up lead to the nearest date of the next series, round the ends', () => {
  expect(walk(all, a2, 'ArrowDown')).toBe(b1)
  expect(walk(all, b2, 'ArrowUp')).toBe(a2)
  expect(walk(all, b2, 'ArrowDown')).toBe(a2)
})

test('the first key starts at an end; Home and End jump; other keys lead nowhere', () => {
  expect(walk(all, null, 'ArrowRight')).toBe(a1)
  expect(walk(all, null, 'ArrowLeft')).toBe(b2)
  expect(walk(all, a2, 'Home')).toBe(a1)
  expect(walk(all, a2, 'End')).toBe(b2)
  expect(walk(all, a1, 'x')).toBeNull()
  expect(walk([], null, 'ArrowRight')).toBeNull()
})

test('the pointer finds the nearest mark within reach', () => {
  expect(nearest(all, { x: 22, y: 0, reachPx: 15 })).toBe(b1)
  expect(nearest(all, { x: 60, y: 0, reachPx: 15 })).toBeNull()
})
