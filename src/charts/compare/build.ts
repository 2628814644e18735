import type { Wording } from '#i18n/wording.ts'
import type { CompareView } from '#view/views.ts'
import { lookOf } from '../looks.ts'
import type { ComparisonModel } from '../model.ts'
import type { Draft } from './cells.ts'
import { bestOf, differ } from './difference.ts'
import { compareLimits } from './field.ts'
import type {
  ComparisonCell,
  ComparisonColumn,
  ComparisonGroup,
  ComparisonKey,
  ComparisonRow,
} from './model.ts'
import { bestModelRows, modelDrafts, modelGroups } from './model-rows.ts'
import { type CompareData, chosenOf } from './selection.ts'
import { modelsTitle, vendorsTitle } from './title.ts'
import { bestRows, isRuled, vendorCells, vendorGroups, vendorRowIds, vendorRowLabel } from './vendor-rows.ts'
import { frameOf, vendorSubject } from './vendor-subject.ts'

/** Rows before they are grouped, with whatever the form says of its columns. */
interface Table {
  readonly columns: readonly ComparisonColumn[]
  readonly rows: readonly ComparisonRow[]
  readonly groups: readonly {
    readonly id: string
    readonly label: string
    readonly rows: readonly string[]
  }[]
  readonly title: string
}

/** Two to five vendors or models side by side, row by row, each value from the cell of its own page. */
export function buildComparison(data: CompareData, view: CompareView, wording: Wording): ComparisonModel {
  const { t } = wording
  const { ids } = chosenOf(data.charts, data.models, view)
  const table = view.form === 'vendors' ? vendorsTable(data, ids, wording) : modelsTable(data, ids, wording)
  const { columns, rows, title } = table
  const onlyDifferences = view.diff && columns.length >= compareLimits.least
  const shown = rows.filter(({ differs }) => !onlyDifferences || differs)
  const hidden = rows.length - shown.length
  const subtitle = t(view.form === 'vendors' ? 'compare.subtitle' : 'compare.subtitle.models', {
    list: wording.list(columns.map(({ label }) => label)),
    rows: t('count.rows', { n: shown.length }),
  })
  const hiddenText = hidden === 0 ? null : t('compare.hidden', { n: hidden })
  return {
    kind: 'comparison',
    id: 'compare',
    language: wording.language,
    title,
    subtitle: hiddenText === null ? subtitle : `${subtitle} ${hiddenText}`,
    summary: t('compare.summary', {
      list: wording.list(columns.map(({ label }) => label)),
      rows: t('count.rows', { n: shown.length }),
      title,
    }),
    sourceLine: t('chart.source', { date: wording.date({ value: data.charts.asOf, precision: 'day' }) }),
    empty: columns.length === 0 ? t(`compare.empty.${view.form}`) : null,
    rowLabel: t('compare.what'),
    columnLabel: t(view.form === 'vendors' ? 'table.vendor' : 'table.model'),
    columns,
    groups: table.groups.flatMap(({ id, label, rows: own }): ComparisonGroup[] => {
      const inGroup = shown.filter((row) => own.includes(row.id))
      return inGroup.length === 0 ? [] : [{ id, label, rows: inGroup }]
    }),
    hiddenText,
    notes: [
      ...shown.flatMap(({ label, rule }) =>
        rule === null ? [] : [t('compare.note', { what: label, rule })],
      ),
      ...(shown.some(({ cells }) => cells.some(({ isBest }) => isBest))
        ? [t(`compare.rule.best.${view.form}`)]
        : []),
    ],
    key: keyOf(shown, wording),
    bestText: t('compare.best'),
  }
}

function vendorsTable(data: CompareData, ids: readonly string[], wording: Wording): Table {
  const { t } = wording
  const subjects = ids.flatMap((id) => vendorSubject(data, id, wording) ?? [])
  const frame = frameOf(subjects, data.charts.asOf)
  const drafts = new Map(
    vendorRowIds.map((id) => [id, subjects.map((subject) => vendorCells[id](subject, frame, wording))]),
  )
  const columns = subjects.map(
    ({ id, page, look, models }): ComparisonColumn => ({
      id,
      label: page.title,
      detail: t('count.models', { n: models.length }),
      look,
    }),
  )
  return {
    columns,
    rows: vendorRowIds.map((id) =>
      rowOf(
        id,
        vendorRowLabel(id, wording),
        isRuled(id) ? t(`compare.rule.${id}`) : null,
        bestRows.has(id),
        drafts.get(id) ?? [],
        columns,
        wording,
      ),
    ),
    groups: groupIds(vendorGroups).map((id) => ({
      id,
      label: t(`compare.group.${id}`),
      rows: vendorGroups[id],
    })),
    title: vendorsTitle(columns, drafts, wording),
  }
}

function modelsTable(data: CompareData, ids: readonly string[], wording: Wording): Table {
  const { t } = wording
  const subjects = ids.flatMap((id) => {
    const drafts = modelDrafts(data, id, wording)
    const model = data.charts.models.find((one) => one.id === id)
    return drafts === null || model === undefined ? [] : [{ model, drafts }]
  })
  const columns = subjects.map(
    ({ model, drafts }): ComparisonColumn => ({
      id: model.id,
      label: model.name,
      detail: drafts.get('vendor')?.cell.text ?? model.vendor,
      look: lookOf(model.vendor),
    }),
  )
  const rowIds = Object.values(modelGroups).flat()
  return {
    columns,
    rows: rowIds.map((id) =>
      rowOf(
        id,
        t(`models.column.${id}`),
        null,
        bestModelRows.has(id),
        subjects.flatMap(({ drafts }) => drafts.get(id) ?? []),
        columns,
        wording,
      ),
    ),
    groups: groupIds(modelGroups).map((id) => ({
      id,
      label: t(`compare.group.${id}`),
      rows: modelGroups[id],
    })),
    title: modelsTitle(
      subjects.map(({ model }) => model),
      wording,
    ),
  }
}

const groupIds = <Groups extends object>(groups: Groups) => Object.keys(groups) as (keyof Groups & string)[]

function rowOf(
  id: string,
  label: string,
  rule: string | null,
  hasBest: boolean,
  drafts: readonly Draft[],
  columns: readonly ComparisonColumn[],
  { t }: Wording,
): ComparisonRow {
  const best = hasBest ? bestOf(drafts) : new Set<number>()
  return {
    id,
    label,
    rule,
    differs: differ(drafts),
    cells: drafts.map((draft, index): ComparisonCell => {
      const { cell, raw, detail = '', spark = null, records = [] } = draft
      const isBest = best.has(index)
      const sure = cell.status === 'reported' || cell.status === 'estimated' ? cell.statusText : ''
      return {
        cell,
        raw,
        detail: [detail, sure].filter(Boolean).join(' · '),
        isKnown: cell.status !== 'undisclosed' && cell.status !== 'not-recorded',
        isBest,
        spoken: [
          t('compare.spoken', { row: label, column: columns[index]?.label ?? '', value: cell.text }),
          detail,
          sure,
          isBest ? t('compare.best') : '',
          spark?.text ?? '',
        ]
          .filter(Boolean)
          .join('. '),
        spark,
        records,
      }
    }),
  }
}

/** Only what is drawn is explained. */
function keyOf(rows: readonly ComparisonRow[], { t }: Wording): ComparisonKey[] {
  const sparks = rows.flatMap(({ cells }) => cells.flatMap(({ spark }) => spark ?? []))
  const points = sparks.flatMap((spark) => (spark.form === 'points' ? spark.points : []))
  const parts = sparks.flatMap((spark) => (spark.form === 'parts' ? spark.parts : []))
  const keys: (ComparisonKey & { readonly shown: boolean })[] = [
    { id: 'sized', text: t('compare.key.sized'), shown: points.some(({ value }) => value !== null) },
    { id: 'unsized', text: t('compare.key.unsized'), shown: points.some(({ value }) => value === null) },
    { id: 'releases', text: t('compare.key.releases'), shown: sparks.some(({ form }) => form === 'bars') },
    ...(parts.length === 0 ? [] : (['disclosed', 'reported', 'estimated', 'undisclosed'] as const)).map(
      (status) => ({
        id: status,
        text: t(`status.${status}`),
        shown: parts.some((part) => part.status === status && part.value > 0),
      }),
    ),
  ]
  return keys.filter(({ shown }) => shown).map(({ id, text }) => ({ id, text }))
}
