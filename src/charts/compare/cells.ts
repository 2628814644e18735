import type { CutFigure } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { countedCell } from '../counted-cell.ts'
import { figureCell } from '../figure-cell.ts'
import type { Cell } from '../model.ts'
import type { ComparisonRecord, Spark } from './model.ts'

/** A cell before it is compared with its neighbours. */
export interface Draft {
  readonly cell: Cell
  readonly raw: string | number | null
  readonly detail?: string
  readonly spark?: Spark
  readonly records?: readonly ComparisonRecord[]
  /** How many models or figures stand behind a share: few make no best. */
  readonly support?: number
}

type Extras = Omit<Draft, 'cell' | 'raw'>

/** A fact as the record has it, or that it has none. `raw` is what is compared. */
export function factDraft(
  text: string | null,
  raw: string | number | null,
  sources: readonly string[],
  wording: Wording,
  extras: Extras = {},
): Draft {
  if (text === null || raw === null) return missingDraft(wording.t('panel.notRecorded'), wording)
  const cell = {
    value: typeof raw === 'number' ? raw : null,
    text,
    qualifier: null,
    status: 'recorded',
    statusText: wording.t('compare.recorded'),
    sources,
  } as const
  return { cell, raw, ...extras }
}

/** A number worked out from the records of this dataset. */
export const countedDraft = (value: number, text: string, wording: Wording, extras: Extras = {}): Draft => ({
  cell: { ...countedCell(value, wording.t('compare.here'), wording), text },
  raw: value,
  ...extras,
})

/** A record that a rule picked out: its name, which is compared by its id. */
export const pickedDraft = (
  record: ComparisonRecord,
  sources: readonly string[],
  { t }: Wording,
  extras: Extras = {},
): Draft => ({
  cell: {
    value: null,
    text: record.name,
    qualifier: null,
    status: 'counted',
    statusText: t('compare.here'),
    sources,
  },
  raw: record.id,
  records: [record],
  ...extras,
})

/** A stated figure, or the fact that nobody states it. */
export function figureDraft(figure: CutFigure, wording: Wording, extras: Extras = {}): Draft {
  const cell = figureCell(figure, wording)
  return { cell, raw: cell.value, ...extras }
}

/** Nothing to compare, said in words. */
export const missingDraft = (text: string, { t }: Wording): Draft => ({
  cell: {
    value: null,
    text,
    qualifier: null,
    status: 'not-recorded',
    statusText: t('panel.notRecorded'),
    sources: [],
  },
  raw: null,
})
