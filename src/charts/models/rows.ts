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
        cells: cellsOf(model, specs, vendorName, familyName, wording),
        model,
        specs,
        segment: vendor?.segment,
        words: [model.name, vendorName, familyName ?? '', ...specs.aliases].join('\n').toLowerCase(),
      },
    ]
  })
}

/** The facts of one model as cells. */
export function cellsOf(
  model: CutModel,
  specs: ModelSpecs,
  vendorName: string,
  familyName: string | null,
  wording: Wording,
): { [Column in ModelColumn]: TableCell } {
  const { t, count } = wording
  const figure = (one: CutFigure | null) => parametersOf(one, wording)
  const counted = (n: number): TableCell => ({ value: n, text: count(n), order: n, figure: null })
  return {
    name: said(model.name),
    vendor: said(vendorName),
    family: saidOrNot(familyName, wording),
    date: {
      value: model.date.value,
      text: wording.date(model.date, 'short'),
      order: startOf(model.date) + precisions.indexOf(model.date.precision),
      figure: null,
    },
    stage: term(model.stage, t(`stage.${model.stage}`), stages.indexOf(model.stage)),
    total: figure(model.parametersB),
    status: term(
      model.parametersB.status,
      t(`status.${model.parametersB.status}`),
      figureStatuses.indexOf(model.parametersB.status),
    ),
    active: figure(model.architecture === 'dense' ? model.parametersB : model.activeParametersB),
    architecture: term(
      model.architecture,
      t(`architecture.${model.architecture}`),
      model.architecture === 'unknown' ? null : t(`architecture.${model.architecture}`),
    ),
    modalities: term(
      specs.modalities.join(' '),
      wording.list(specs.modalities.map((modality) => t(`modality.${modality}`))),
    ),
    context: contextOf(specs.contextTokens, wording),
    training: figure(specs.trainingTokensB),
    openness: term(model.openness, t(`openness.${model.openness}`)),
    licence: saidOrNot(specs.licence, wording),
    hardware: saidOrNot(specs.hardware, wording),
    conflicts: counted(specs.conflicts),
    sources: counted(model.sources.length),
  }
}

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
