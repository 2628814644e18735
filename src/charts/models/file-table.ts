import type { ModelColumn } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import type { ModelRow, ModelsTable, TableCell, TableColumn } from './table.ts'

/** The table as it leaves the page: shown columns in shown order, each with its evidence. Ids are the same in every language. */
export interface FileTable {
  readonly columns: readonly { readonly id: string; readonly label: string }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** Column names of the published tables, where they differ from those of the page. */
const fileIds: Partial<Record<ModelColumn, string>> = {
  name: 'model',
  total: 'parameters_b',
  active: 'active_parameters_b',
  context: 'context_tokens',
  training: 'training_tokens_b',
}

const figures: ReadonlySet<ModelColumn> = new Set(['total', 'active', 'context', 'training'])
/** What a script reads as a value of a closed list, or a date, and a person as words. */
const worded: ReadonlySet<ModelColumn> = new Set([
  'date',
  'stage',
  'status',
  'architecture',
  'modalities',
  'openness',
])

type Reader = (cell: TableCell) => string | number | null

/** `addressOf` gives the address of a source, or undefined when it is not known. */
export function fileTableOf(
  { columns, rows }: ModelsTable,
  { t }: Wording,
  addressOf: (source: string) => string | undefined,
): FileTable {
  const parts = columns.filter(({ shown }) => shown).flatMap((column) => partsOf(column, t))
  const ofRecord: readonly { id: string; label: string; read: (row: ModelRow) => string }[] = [
    { id: 'source_ids', label: t('models.file.sourceIds'), read: ({ sources }) => sources.join(' ') },
    {
      id: 'source_urls',
      label: t('models.file.sourceUrls'),
      read: ({ sources }) => sources.map((source) => addressOf(source) ?? '').join(' '),
    },
  ]
  return {
    columns: [{ id: 'model_id', label: t('models.file.id') }, ...parts, ...ofRecord].map(({ id, label }) => ({
      id,
      label,
    })),
    rows: rows.map((row) => [
      row.id,
      ...parts.map(({ column, read }) => read(row.cell(column))),
      ...ofRecord.map(({ read }) => read(row)),
    ]),
  }
}

interface Part {
  readonly id: string
  readonly label: string
  readonly column: ModelColumn
  readonly read: Reader
}

function partsOf({ id: column, label, fileLabel }: TableColumn, t: Wording['t']): Part[] {
  const id = fileIds[column] ?? column
  const value: Part = { id, label: fileLabel, column, read: (cell) => cell.value }
  const text: Part = {
    id: `${id}_text`,
    label: t('models.file.text', { column: label }),
    column,
    read: (cell) => cell.text,
  }
  if (!figures.has(column)) return worded.has(column) ? [value, text] : [value]
  return [
    value,
    text,
    {
      id: `${id}_qualifier`,
      label: t('models.file.qualifier', { column: label }),
      column,
      read: ({ figure }) => figure?.qualifier ?? null,
    },
    {
      id: `${id}_status`,
      label: t('models.file.status', { column: label }),
      column,
      read: ({ figure }) => figure?.status ?? 'not-recorded',
    },
    {
      id: `${id}_source_ids`,
      label: t('models.file.figureSources', { column: label }),
      column,
      read: ({ figure }) => figure?.sources.join(' ') ?? '',
    },
  ]
}
