import { expect, test } from 'vitest'
import { moveEnd, panWindow, shortestWindowMs, showInstant, zoomWindow } from './window.ts'

const day = 86_400_000
const span = { from: 0, to: 1000 * day }
const window = { from: 200 * day, to: 400 * day }

test('zooming keeps the instant under the pointer where it is', () => {
  expect(zoomWindow(window, 0.5, 300 * day, span)).toEqual({ from: 250 * day, to: 350 * day })
  expect(zoomWindow(window, 2, 200 * day, span)).toEqual({ from: 200 * day, to: 600 * day })
})

test('zooming stops at the whole span and at three weeks', () => {
  expect(zoomWindow(window, 100, 300 * day, span)).toEqual(span)
  const { from, to } = zoomWindow(window, 0.001, 300 * day, span)
  expect(to - from).toBe(shortestWindowMs)
})

test('panning moves and stops at the ends without changing the length', () => {
  expect(panWindow(window, 50 * day, span)).toEqual({ from: 250 * day, to: 450 * day })
  expect(panWindow(window, -900 * day, span)).toEqual({ from: 0, to: 200 * day })
  expect(panWindow(window, 900 * day, span)).toEqual({ from: 800 * day, to: 1000 * day })
})

test('an instant outside comes to the middle, one inside moves nothing', () => {
  expect(showInstant(window, 300 * day, span)).toBe(window)
  expect(showInstant(window, 700 * day, span)).toEqual({ from: 600 * day, to: 800 * day })
  expect(showInstant(window, 10 * day, span)).toEqual({ from: 0, to: 200 * day })
})

test('the ends of a window never meet and never leave the span', () => {
  expect(moveEnd(window, 'from', 399 * day, span)).toEqual({ from: 379 * day, to: 400 * day })
  expect(moveEnd(window, 'to', 100 * day, span)).toEqual({ from: 200 * day, to: 221 * day })
  expect(moveEnd(window, 'from', -5, span).from).toBe(0)
  expect(moveEnd(window, 'to', 5000 * day, span).to).toBe(1000 * day)
})
