import type { ChartsCut, CutModel, ModelsCut } from '#domain/cuts.ts'
import { type ModelColumn, modelColumns } from '#domain/vocabulary.ts'
import { compareWhen } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import { cellsOfModel } from './rows.ts'
import type { TableCell } from './table.ts'

/** What the page of one model says, from the same cells as the table. */
export interface ModelPage {
  readonly model: CutModel
  readonly title: string
  readonly lead: string
  /** Every column of the table but the name. */
  readonly facts: readonly { readonly id: ModelColumn; readonly label: string; readonly cell: TableCell }[]
  readonly aliases: readonly string[]
  readonly lineup: {
    readonly placeText: string
    readonly before: Neighbour | null
    readonly after: Neighbour | null
  }
}

interface Neighbour {
  readonly id: string
  readonly name: string
}

/** The present id of a model, whatever it was called when the link was made. */
export function presentId(id: string, { renames }: ModelsCut): string {
  const seen = new Set<string>()
  let present = id
  while (!seen.has(present)) {
    seen.add(present)
    present = renames.find(({ from }) => from === present)?.to ?? present
  }
  return present
}

/** The page of a model, or null when the dataset has none of that id. */
export function buildModelPage(
  cut: ChartsCut,
  { models, families }: ModelsCut,
  id: string,
  wording: Wording,
): ModelPage | null {
  const { t } = wording
  const specsOf = new Map(models.map((one) => [one.id, one]))
  const model = cut.models.find((one) => one.id === id)
  const specs = specsOf.get(id)
  if (model === undefined || specs === undefined) return null
  const vendor = cut.vendors.find((one) => one.id === model.vendor)?.name ?? model.vendor
  const family = families.find((one) => one.id === specs.family)?.name ?? specs.family
  const cell = cellsOfModel({ model, specs, vendorName: vendor, familyName: family, wording })
  const line = cut.models
    .filter((one) => one.vendor === model.vendor)
    .filter((one) => specs.family === null || specsOf.get(one.id)?.family === specs.family)
    .toSorted((a, b) => compareWhen(a.date, b.date))
  const place = line.indexOf(model)
  const counts = { n: place + 1, all: line.length }
  return {
    model,
    title: model.name,
    lead: t('model.lead', { vendor, date: wording.date(model.date) }),
    facts: modelColumns
      .filter((column) => column !== 'name')
      .map((column) => ({ id: column, label: t(`models.column.${column}`), cell: cell(column) })),
    aliases: specs.aliases,
    lineup: {
      placeText:
        family === null
          ? t('model.placeOfVendor', { ...counts, vendor })
          : t('model.place', { ...counts, family }),
      before: neighbourOf(line[place - 1]),
      after: neighbourOf(line[place + 1]),
    },
  }
}

const neighbourOf = (model: CutModel | undefined): Neighbour | null =>
  model === undefined ? null : { id: model.id, name: model.name }
