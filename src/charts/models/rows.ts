import type { ChartsCut, CutFigure, CutModel, ModelSpecs, ModelsCut } from '#domain/cuts.ts'
import { figureStatuses, type ModelColumn, stages } from '#domain/vocabulary.ts'
import { precisions, startOf } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import { figureCell } from '../figure-cell.ts'
import type { Cell } from '../model.ts'
import type { ModelRow, TableCell } from './table.ts'

/** A row with what the filters look at. */
export interface Candidate extends ModelRow {
  readonly model: CutModel
  readonly specs: ModelSpecs
  readonly segment: ChartsCut['vendors'][number]['segment'] | undefined
  /** All that a typed word may stand in, in lower case. */
  readonly words: string
}

/** Every model as a row of cells, in the dataset's order: made once, since filters and sorting change no cell. */
export function candidatesOf(cut: ChartsCut, { models, families }: ModelsCut, wording: Wording): Candidate[] {
  const specsOf = new Map(models.map((specs) => [specs.id, specs]))
  const familyNames = new Map(families.map(({ id, name }) => [id, name]))
  const vendors = new Map(cut.vendors.map((vendor) => [vendor.id, vendor]))
  return cut.models.flatMap((model) => {
    const specs = specsOf.get(model.id)
    if (specs === undefined) return []
    const vendor = vendors.get(model.vendor)
    const vendorName = vendor?.name ?? model.vendor
    const familyName = specs.family === null ? null : (familyNames.get(specs.family) ?? specs.family)
    return [
      {
        id: model.id,
        vendorId: model.vendor,
        name: model.name,
        sources: model.sources,
        cell: cellsOfModel({ model, specs, vendorName, familyName, wording }),
        model,
        specs,
        segment: vendor?.segment,
        words: [model.name, vendorName, familyName ?? '', ...specs.aliases].join('\n').toLowerCase(),
      },
    ]
  })
}

/** What the cells of one model are made from. */
interface ModelFacts {
  readonly model: CutModel
  readonly specs: ModelSpecs
  readonly vendorName: string
  readonly familyName: string | null
  readonly wording: Wording
}

/** The facts of one model as cells, each made when it is first asked for: all of them at once kept a slow machine from answering, for rows that nobody sees. */
export function cellsOfModel(facts: ModelFacts): ModelRow['cell'] {
  const made: { [Column in ModelColumn]?: TableCell } = {}
  return (column) => {
    made[column] ??= columnCells[column](facts)
    return made[column]
  }
}

const columnCells: { readonly [Column in ModelColumn]: (facts: ModelFacts) => TableCell } = {
  name: ({ model }) => said(model.name),
  vendor: ({ vendorName }) => said(vendorName),
  family: ({ familyName, wording }) => saidOrNot(familyName, wording),
  date: ({ model: { date }, wording }) => ({
    value: date.value,
    text: wording.date(date, 'short'),
    order: startOf(date) + precisions.indexOf(date.precision),
    figure: null,
  }),
  stage: ({ model: { stage }, wording: { t } }) => term(stage, t(`stage.${stage}`), stages.indexOf(stage)),
  total: ({ model, wording }) => parametersOf(model.parametersB, wording),
  status: ({
    model: {
      parametersB: { status },
    },
    wording: { t },
  }) => term(status, t(`status.${status}`), figureStatuses.indexOf(status)),
  active: ({ model, wording }) =>
    parametersOf(model.architecture === 'dense' ? model.parametersB : model.activeParametersB, wording),
  architecture: ({ model: { architecture }, wording: { t } }) => {
    const text = t(`architecture.${architecture}`)
    return term(architecture, text, architecture === 'unknown' ? null : text)
  },
  modalities: ({ specs: { modalities }, wording: { t, list } }) =>
    term(modalities.join(' '), list(modalities.map((modality) => t(`modality.${modality}`)))),
  context: ({ specs, wording }) => contextOf(specs.contextTokens, wording),
  training: ({ specs, wording }) => parametersOf(specs.trainingTokensB, wording),
  openness: ({ model: { openness }, wording: { t } }) => term(openness, t(`openness.${openness}`)),
  licence: ({ specs, wording }) => saidOrNot(specs.licence, wording),
  hardware: ({ specs, wording }) => saidOrNot(specs.hardware, wording),
  conflicts: ({ specs, wording }) => counted(specs.conflicts, wording),
  sources: ({ model, wording }) => counted(model.sources.length, wording),
}

const counted = (n: number, { count }: Wording): TableCell => ({
  value: n,
  text: count(n),
  order: n,
  figure: null,
})

const said = (text: string): TableCell => ({ value: text, text, order: text, figure: null })

const saidOrNot = (text: string | null, { t }: Wording): TableCell =>
  text === null ? { value: null, text: t('panel.notRecorded'), order: null, figure: null } : said(text)

const term = (value: string, text: string, order: string | number | null = text): TableCell => ({
  value,
  text,
  order,
  figure: null,
})

const parametersOf = (figure: CutFigure | null, wording: Wording): TableCell =>
  figure === null ? saidOrNot(null, wording) : figureOf(figureCell(figure, wording))

/** Tokens of a context are written out: 131,072 is not 131.1K. */
function contextOf(figure: CutFigure | null, wording: Wording): TableCell {
  if (figure === null) return saidOrNot(null, wording)
  const cell = figureCell(figure, wording)
  if (figure.value === null) return figureOf(cell)
  const value = wording.count(figure.value)
  return figureOf({ ...cell, text: wording.t(`figure.${figure.qualifier ?? 'exact'}`, { value }) })
}

const figureOf = (cell: Cell): TableCell => ({
  value: cell.value,
  text: cell.text,
  order: cell.value,
  figure: cell,
})
