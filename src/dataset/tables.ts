import type { Figure, Landscape } from '#domain/schema.ts'

/** A table with raw values: numbers stay numbers, nothing is an empty cell. */
export interface RawTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly RawCell[])[]
}
type RawCell = string | number | null

/** The published tables by file name: one row per record, lists joined by a space, figures in four columns each. */
export function publishedTables(
  landscape: Landscape,
): Record<'models' | 'events' | 'coverage' | 'sources', RawTable> {
  return {
    models: tableOf(landscape.models, (model) => ({
      id: model.id,
      vendor: model.vendor,
      family: model.family,
      ...named(model.name),
      date: model.date.value,
      date_precision: model.date.precision,
      stage: model.stage,
      ...figureColumns('parameters_b', model.parametersB),
      ...figureColumns('active_parameters_b', model.activeParametersB),
      architecture: model.architecture,
      modalities: model.modalities.join(' '),
      ...figureColumns('context_tokens', model.contextTokens),
      ...figureColumns('training_tokens_b', model.trainingTokensB),
      openness: model.openness,
      licence: model.licence,
      hardware: model.hardware,
      tier: model.tier,
      reference: String(model.reference),
      sources: model.sources.join(' '),
    })),
    events: tableOf(landscape.events, (event) => ({
      id: event.id,
      vendor: event.vendor,
      date: event.date.value,
      date_precision: event.date.precision,
      kind: event.kind,
      status: event.status,
      models: event.models.join(' '),
      title_en: event.title.en,
      title_ko: event.title.ko,
      title_zh: event.title.zh,
      follows: event.follows,
      sources: event.sources.join(' '),
    })),
    coverage: tableOf(landscape.coverage, (entry) => ({
      id: entry.id,
      tier: entry.tier,
      industry: entry.industry,
      ...named(entry.name),
      capabilities: entry.capabilities.join(' '),
      parent: entry.parent,
      since: entry.since?.value ?? null,
      status: entry.status,
      deployments: entry.deployments.length,
      sources: entry.sources.join(' '),
    })),
    sources: tableOf(landscape.sources, ({ id, kind, publisher, title, url, date, lang }) => ({
      id,
      kind,
      publisher,
      title,
      url,
      date,
      lang,
    })),
  }
}

const named = (name: { en: string; ko: string; zh: string }) => ({
  name_en: name.en,
  name_ko: name.ko,
  name_zh: name.zh,
})

const figureColumns = (prefix: string, figure: Figure | null): Record<string, RawCell> => ({
  [prefix]: figure?.value ?? null,
  [`${prefix}_qualifier`]: figure?.qualifier ?? null,
  [`${prefix}_status`]: figure?.status ?? null,
  [`${prefix}_sources`]: figure?.sources.join(' ') ?? null,
})

function tableOf<T>(records: readonly T[], row: (record: T) => Record<string, RawCell>): RawTable {
  const rows = records.map(row)
  const columns = Object.keys(rows[0] ?? {})
  return { columns, rows: rows.map((cells) => columns.map((column) => cells[column] ?? null)) }
}
