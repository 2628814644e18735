import type { ModelColumn } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import { buildModelPage } from '../models/one.ts'
import type { TableCell } from '../models/table.ts'
import type { Draft } from './cells.ts'
import { modelRecord } from './records.ts'
import type { CompareData } from './selection.ts'

export const modelGroups = {
  model: ['vendor', 'family', 'date', 'stage'],
  scale: ['total', 'active', 'architecture'],
  openness: ['openness', 'licence'],
  ability: ['modalities', 'context'],
  training: ['training', 'hardware'],
  evidence: ['status', 'sources', 'conflicts'],
} as const satisfies Record<string, readonly ModelColumn[]>

/** A longer context holds more; a larger size is no merit of its own. */
export const bestModelRows: ReadonlySet<string> = new Set<ModelColumn>(['context'])

const counted: ReadonlySet<ModelColumn> = new Set(['sources', 'conflicts'])

/** A model for comparison: every fact of its own page, by id. Null when the dataset has none of that id. */
export function modelDrafts(
  { charts, models }: CompareData,
  id: string,
  wording: Wording,
): ReadonlyMap<ModelColumn, Draft> | null {
  const page = buildModelPage(charts, models, id, wording)
  if (page === null) return null
  const records = [modelRecord(page.model, wording)]
  return new Map(
    page.facts.map((fact) => [
      fact.id,
      { cell: cellOf(fact.id, fact.cell, page.model.sources, wording), raw: fact.cell.value, records },
    ]),
  )
}

/** A figure is its own cell; any other fact is what the record says. */
function cellOf(
  id: ModelColumn,
  { figure, value, text }: TableCell,
  sources: readonly string[],
  { t }: Wording,
): Draft['cell'] {
  if (figure !== null) return figure
  if (value === null)
    return {
      value,
      text,
      qualifier: null,
      status: 'not-recorded',
      statusText: t('panel.notRecorded'),
      sources: [],
    }
  const isCounted = counted.has(id)
  return {
    value: typeof value === 'number' ? value : null,
    text,
    qualifier: null,
    status: isCounted ? 'counted' : 'recorded',
    statusText: t(isCounted ? 'compare.here' : 'compare.recorded'),
    sources: isCounted ? [] : sources,
  }
}
