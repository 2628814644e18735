import type { ChartsCut, CutFigure, CutModel, ModelSpecs, ModelsCut } from '#domain/cuts.ts'
import { figureStatuses, type ModelColumn, stages } from '#domain/vocabulary.ts'
import { precisions, startOf } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import { figureCell } from '../figure-cell.ts'
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
  const figure = (one: CutFigure | null, perB = 1) => figureOf(one, perB, wording)
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
    context: figure(specs.contextTokens, 1e9),
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

/** `perB`: how many of the figure's units make the billion in which sizes are worded. */
function figureOf(figure: CutFigure | null, perB: number, wording: Wording): TableCell {
  if (figure === null) return saidOrNot(null, wording)
  const { value } = figure
  const cell = figureCell({ ...figure, value: value === null ? null : value / perB }, wording)
  return { value, text: cell.text, order: value, figure: { ...cell, value } }
}
