import { expect, test } from 'vitest'
import type { CutModel, ModelSpecs } from '#domain/cuts.ts'
import { daysBetween, flagshipsOf } from './flagships.ts'

type Given = readonly [
  id: string,
  date: string,
  sizeB: number | null,
  openness?: CutModel['openness'],
  modality?: ModelSpecs['modalities'][number],
]

function flagships(given: readonly Given[]): CutModel[] {
  const models = given.map(
    ([id, date, sizeB, openness = 'api']): CutModel => ({
      id,
      vendor: 'alpha',
      name: id,
      date: { value: date, precision: date.length === 7 ? 'month' : 'day' },
      stage: 'public',
      parametersB:
        sizeB === null
          ? { value: null, qualifier: null, status: 'undisclosed', sources: [] }
          : { value: sizeB, qualifier: 'exact', status: 'disclosed', sources: [] },
      activeParametersB: null,
      architecture: 'unknown',
      openness,
      reference: false,
      sources: [],
    }),
  )
  const specs = given.map(
    ([id, , , , modality = 'text']): ModelSpecs => ({
      id,
      family: null,
      aliases: [],
      modalities: [modality],
      contextTokens: null,
      trainingTokensB: null,
      licence: null,
      hardware: null,
      conflicts: 0,
    }),
  )
  return flagshipsOf(models, new Map(specs.map((one) => [one.id, one])))
}
const ids = (given: readonly Given[]) => flagships(given).map(({ id }) => id)

test('a small sister of the last twelve months is no flagship, half as large is', () => {
  expect(
    ids([
      ['big', '2025-01-01', 1000],
      ['flash', '2025-06-01', 499],
      ['half', '2025-07-01', 500],
      ['later', '2026-07-02', 20],
    ]),
  ).toEqual(['big', 'half', 'later'])
})

test('what nobody can use and what is not for text is none', () => {
  expect(
    ids([
      ['paper', '2025-01-01', 1000, 'paper'],
      ['closed', '2025-01-02', 1000, 'closed'],
      ['video', '2025-01-03', 1000, 'api', 'video'],
      ['small', '2025-02-01', 7],
    ]),
  ).toEqual(['small'])
})

test('without a size a service counts and open weights do not; of several on one day the largest stands', () => {
  expect(
    ids([
      ['service', '2025-01-01', null],
      ['weights', '2025-02-01', null, 'open-weights'],
      ['one', '2025-03-01', null],
      ['two', '2025-03-01', 300],
      ['three', '2025-03-01', 200],
    ]),
  ).toEqual(['service', 'two'])
})

test('days between flagships are the middle of the gaps, and none below three', () => {
  const dated = (...dates: string[]) =>
    daysBetween(flagships(dates.map((date, index): Given => [`m${index}`, date, 100])))
  expect(dated('2025-01-01', '2025-01-11')).toBeNull()
  expect(dated('2025-01-01', '2025-01-11', '2025-02-10')).toBe(20)
  expect(dated('2025-01-01', '2025-01-11', '2025-02-10', '2025-02-20')).toBe(10)
})
