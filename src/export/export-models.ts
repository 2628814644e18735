import { type FileTable, fileTableOf } from '#charts/models/file-table.ts'
import type { ModelsTable } from '#charts/models/table.ts'
import type { CutSource, EvidenceCut } from '#domain/cuts.ts'
import { modelColumns } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import { toCsv } from './csv.ts'
import type { ExportedFile } from './export-chart.ts'
import { sourcesSheet } from './sources-sheet.ts'
import { workbook } from './workbook.ts'

export interface ModelsExport {
  readonly table: ModelsTable
  readonly evidence: EvidenceCut
  /** Of the dataset, for the file's name. */
  readonly version: string
  readonly asOf: string
  /** Of the view. */
  readonly address: string
  readonly wording: Wording
}

const makers = { csv: modelsCsv, json: modelsJson, xlsx: modelsXlsx }

/** The table of models as it is shown, as a file. */
export async function exportModels(
  format: 'csv' | 'json' | 'xlsx',
  asked: ModelsExport,
): Promise<ExportedFile> {
  const { version, wording } = asked
  return {
    name: `china-llm-models-${wording.language}-${version.replaceAll('.', '-')}.${format}`,
    content: await makers[format](asked),
  }
}

function fileTable({ table, evidence, wording }: ModelsExport): FileTable {
  const addresses = new Map(evidence.sources.map(({ id, url }) => [id, url]))
  return fileTableOf(table, wording, (id) => addresses.get(id))
}

function modelsCsv(asked: ModelsExport): Blob {
  const { columns, rows } = fileTable(asked)
  const text = toCsv({ columns: columns.map(({ id }) => id), rows })
  return new Blob([text], { type: 'text/csv;charset=utf-8' })
}

function modelsJson(asked: ModelsExport): Blob {
  const { table, asOf, address } = asked
  const { columns, rows } = fileTable(asked)
  const content = {
    title: table.title,
    source: table.sourceLine,
    asOf,
    address,
    columns,
    models: rows.map((cells) => Object.fromEntries(columns.map(({ id }, index) => [id, cells[index]]))),
    sources: citedBy(asked),
  }
  return new Blob([`${JSON.stringify(content, null, 1)}\n`], { type: 'application/json' })
}

function modelsXlsx(asked: ModelsExport): Blob {
  const { table, evidence, address, wording } = asked
  const { t } = wording
  const { columns, rows } = fileTable(asked)
  const notes = table.rows.flatMap(({ id, name }) => {
    const note = evidence.notes[`models/${id}`]
    return note === undefined ? [] : [[name, note]]
  })
  const about = [table.title, table.subtitle, table.sourceLine].map((text) => [t('models.sheet.this'), text])
  return workbook([
    { name: t('models.sheet.models'), heads: columns.map(({ label }) => label), rows },
    {
      name: t('models.sheet.notes'),
      heads: [t('models.sheet.about'), t('models.sheet.note')],
      rows: [...about, [t('models.sheet.address'), address], ...notes],
    },
    sourcesSheet(citedBy(asked), wording),
  ])
}

/** The sources of the rows shown and of their figures. */
function citedBy({ table, evidence }: ModelsExport): CutSource[] {
  const cited = new Set(
    table.rows.flatMap(({ sources, cell }) => [
      ...sources,
      ...modelColumns.flatMap((column) => cell(column).figure?.sources ?? []),
    ]),
  )
  return evidence.sources.filter(({ id }) => cited.has(id))
}
