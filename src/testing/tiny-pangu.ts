import { cutPangu } from '#dataset/cut-pangu.ts'
import type { CutEntry, PanguCut } from '#domain/pangu-cut.ts'
import type { Capability, CoverageStatus, Language, Tier } from '#domain/vocabulary.ts'
import { precisionOf, type When } from '#domain/when.ts'
import { tinyLandscape } from './tiny-dataset.ts'

export const when = (value: string): When => ({ value, precision: precisionOf(value) ?? 'year' })

export const entry = (
  id: string,
  tier: Tier,
  industry: string,
  since: string | null,
  status: CoverageStatus,
  capabilities: readonly Capability[],
  rest: Partial<CutEntry> = {},
): CutEntry => ({
  id,
  tier,
  industry,
  name: `Entry ${id}`,
  capabilities: [...capabilities],
  parent: null,
  since: since === null ? null : when(since),
  status,
  history: [],
  summary: 'A sentence.',
  deployments: [],
  sources: ['press-two'],
  ...rest,
})

/** Entries of two industries with every tier, a history, a date known to the year, none, and no parent. */
export const tinyEntries: readonly CutEntry[] = [
  entry('base', 'L0', 'other', '2021-04', 'released', ['vision']),
  entry('mine', 'L1', 'mining', '2022', 'deployed', ['vision'], {
    parent: 'base',
    history: [
      { date: when('2022'), status: 'announced', sources: ['press-two'] },
      { date: when('2023-07-07'), status: 'deployed', sources: ['press-two'] },
    ],
  }),
  entry('belt', 'L2', 'mining', '2023-06', 'piloted', ['vision', 'prediction'], { parent: 'mine' }),
  entry('rain', 'L2', 'weather', null, 'announced', ['prediction'], { parent: 'base' }),
  entry('stray', 'L1', 'weather', '2023-06-15', 'released', ['language']),
]

/** What the Pangu page reads, of the tiny dataset. */
export const tinyPangu = (language: Language = 'en'): PanguCut => ({
  ...cutPangu(tinyLandscape(), language),
  industries: [
    { id: 'mining', name: 'Mining' },
    { id: 'weather', name: 'Weather' },
  ],
  entries: [...tinyEntries],
})
