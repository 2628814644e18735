import type { Landscape } from '#domain/schema.ts'
import { figureStatuses, sourceKinds } from '#domain/vocabulary.ts'
import { textsAreTranslated } from './rules/texts-are-translated.ts'
import { everyFigure, everyText } from './rules/walk.ts'

/** Coverage of the dataset in plain text: per vendor, per kind of source, per status. Every count is computed. */
export function statsOf(landscape: Landscape): string {
  const vendors = landscape.vendors.map(({ id, name }) => {
    const models = landscape.models.filter(({ vendor }) => vendor === id)
    const sized = models.filter(({ parametersB }) => parametersB.value !== null)
    const disclosed = models.filter(({ parametersB }) => parametersB.status === 'disclosed')
    const events = landscape.events.filter(({ vendor }) => vendor === id)
    return [
      name.en,
      models.length,
      share(sized.length, models.length),
      share(disclosed.length, models.length),
      events.length,
    ]
  })
  const figures = [...everyFigure(landscape)].map(({ value }) => value)
  const texts = [...everyText(landscape)]
  const untranslated = [...textsAreTranslated.check(landscape)].length
  const industries = new Set(landscape.coverage.map(({ industry }) => industry))
  return [
    `Dataset ${landscape.version}, as of ${landscape.asOf}`,
    `${landscape.models.length} models, ${landscape.events.length} events, ${landscape.coverage.length} coverage entries in ${industries.size} industries, ${landscape.sources.length} sources, ${landscape.conflicts.length} conflicts`,
    `${texts.length} texts in three languages, ${untranslated} missing translations`,
    `${figures.filter(({ status, sources }) => status !== 'undisclosed' && sources.length === 0).length} stated figures without a source`,
    '',
    columns([['vendor', 'models', 'with size', 'disclosed', 'events'], ...vendors]),
    '',
    columns([
      ['figures', 'count'],
      ...figureStatuses.map((status) => [
        status,
        figures.filter((figure) => figure.status === status).length,
      ]),
    ]),
    '',
    columns([
      ['sources', 'count'],
      ...sourceKinds.map((kind) => [kind, landscape.sources.filter((source) => source.kind === kind).length]),
    ]),
  ].join('\n')
}

const share = (part: number, whole: number) => (whole === 0 ? '-' : `${Math.round((100 * part) / whole)}%`)

function columns(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}
