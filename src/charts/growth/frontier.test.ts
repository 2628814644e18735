import { describe, expect, test } from 'vitest'
import { seeded } from '#testing/seeded.ts'
import { type Contender, frontierOf, isUsable, leftOut } from './frontier.ts'

const day = 86_400_000
const at = (year: number, month = 1) => Date.UTC(year, month - 1, 1)
const model = (
  id: string,
  atMs: number,
  valueB: number,
  stage: Contender['stage'] = 'public',
): Contender => ({
  id,
  vendor: 'x',
  stage,
  valueB,
  atMs,
})
const endMs = at(2026)
const steps = (models: Contender[], counts: 'usable' | 'all' = 'all', reach: 'ever' | 'year' = 'ever') =>
  frontierOf(models, { counts, reach, endMs }).map(({ modelId, fromMs, toMs }) => [modelId, fromMs, toMs])

test('a step begins where a strictly larger model appears, and the last reaches the end', () => {
  expect(
    steps([
      model('c', at(2024), 300),
      model('a', at(2021), 100),
      model('b', at(2022), 50),
      model('d', at(2025), 300),
    ]),
  ).toEqual([
    ['a', at(2021), at(2024)],
    ['c', at(2024), endMs],
  ])
})

test('a paper of 10 trillion does not flatten the line of models one could use, and is named as left out', () => {
  const models = [
    model('paper', at(2021), 10_000, 'paper'),
    model('talk', at(2021, 6), 20_000, 'announced'),
    model('open', at(2023), 7, 'open-weights'),
    model('api', at(2024), 70, 'api'),
    model('small-paper', at(2025), 1, 'paper'),
  ]
  expect(steps(models, 'usable').map(([id]) => id)).toEqual(['open', 'api'])
  expect(steps(models).map(([id]) => id)).toEqual(['paper', 'talk'])
  expect(leftOut(models, endMs).map(({ id }) => id)).toEqual(['paper', 'talk'])
})

test('of the last twelve months, a leader steps down after a year and gaps stay open', () => {
  const year = 365.25 * day
  expect(
    steps([model('a', at(2021), 100), model('b', at(2021, 7), 10), model('c', at(2025), 5)], 'all', 'year'),
  ).toEqual([
    ['a', at(2021), at(2021) + year],
    ['b', at(2021) + year, at(2021, 7) + year],
    ['c', at(2025), at(2025) + year < endMs ? at(2025) + year : endMs],
  ])
})

describe('any set of models (300 seeded)', () => {
  const next = seeded(5)
  const stages = ['paper', 'announced', 'invite-beta', 'public', 'open-weights', 'api'] as const
  test('the frontier at any instant is the largest of those that count, and steps run in order', () => {
    for (let run = 0; run < 300; run += 1) {
      const models = Array.from({ length: 1 + Math.floor(next() * 12) }, (_, index) =>
        model(
          `m${index}`,
          at(2020) + Math.floor(next() * 2000) * day,
          Math.ceil(next() * 8),
          stages[Math.floor(next() * 6)] ?? 'paper',
        ),
      )
      const counts = next() < 0.5 ? 'usable' : 'all'
      const reach = next() < 0.5 ? 'ever' : 'year'
      const found = frontierOf(models, { counts, reach, endMs })
      found.forEach((step, index) => {
        expect(step.fromMs).toBeLessThan(step.toMs)
        expect(step.fromMs).toBeGreaterThanOrEqual(found[index - 1]?.toMs ?? 0)
      })
      for (let probe = 0; probe < 20; probe += 1) {
        const instant = at(2020) + Math.floor(next() * 2190) * day
        const largest = Math.max(
          0,
          ...models
            .filter(
              (one) =>
                one.atMs <= instant &&
                (counts === 'all' || isUsable(one)) &&
                (reach === 'ever' || instant < one.atMs + 365.25 * day),
            )
            .map(({ valueB }) => valueB),
        )
        const step = found.find(({ fromMs, toMs }) => fromMs <= instant && instant < toMs)
        expect(step?.valueB ?? 0).toBe(largest)
      }
    }
  })
})
