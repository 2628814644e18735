import { expect, test } from 'vitest'
import { steadyOf, usualOf } from './steady.mjs'

const run = (blocked: number, reference: number) => ({ blocked, reference })

test('a run beside which the machine was slow does not count, one that is slow itself does', () => {
  const runs = [run(10, 200), run(270, 390), run(12, 210), run(90, 205), run(11, 259), run(160, 262)]
  const usualMs = usualOf(runs.map(({ reference }) => reference))
  expect(usualMs).toBe(200)
  expect(steadyOf(runs, usualMs).map(({ blocked }) => blocked)).toEqual([10, 12, 90, 11])
})

test('usual is what one in eight did not exceed: a single quick run does not set it', () => {
  expect(usualOf([100, 200, 201, 202, 203, 204, 205, 206])).toBe(200)
  expect(usualOf([])).toBeNaN()
  expect(steadyOf([run(1, 200)], usualOf([]))).toEqual([])
})
