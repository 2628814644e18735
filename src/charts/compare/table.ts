import type { MessageKey } from '#i18n/en.ts'
import type { Wording } from '#i18n/wording.ts'
import type { CompareView } from '#view/views.ts'
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

/** Rows before they are grouped, with whatever the form says of its columns. */
export interface Table {
  readonly columns: readonly ComparisonColumn[]
  readonly rows: readonly ComparisonRow[]
  readonly groups: readonly {
    readonly id: string
    readonly label: string
    readonly rows: readonly string[]
  }[]
  readonly title: string
}

/** The comparison that a table of either form makes. */
export function comparisonOf(
  table: Table,
  view: Pick<CompareView, 'form' | 'diff'>,
  asOf: string,
  wording: Wording,
): ComparisonModel {
  const { t } = wording
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
    sourceLine: t('chart.source', { date: wording.date({ value: asOf, precision: 'day' }) }),
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

type GroupId<Key = MessageKey> = Key extends `compare.group.${infer Id}` ? Id : never

/** Groups of rows with their names, in their order. */
export const groupsOf = (
  groups: Partial<Record<GroupId, readonly string[]>>,
  { t }: Wording,
): Table['groups'] =>
  (Object.keys(groups) as GroupId[]).map((id) => ({
    id,
    label: t(`compare.group.${id}`),
    rows: groups[id] ?? [],
  }))

/** A row with what makes it differ and which of its values are the best. */
export function rowOf(
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
