import type { ChartsCut, CutModel, ModelsCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import type { CompareView } from '#view/views.ts'
import { type InParts, once } from '../in-parts.ts'
import { lookOf } from '../looks.ts'
import { presentId } from '../models/one.ts'
import { compareLimits, defaultVendors } from './field.ts'
import { flagshipsOf } from './flagships.ts'
import type { ComparisonForm } from './form.ts'
import type { ComparisonColumn } from './model.ts'
import { bestModelRows, modelDrafts, modelGroups } from './model-rows.ts'
import { modelsTitle } from './models-title.ts'
import type { ModelPreset } from './presets.ts'
import { type Chosen, type CompareData, chosenFrom } from './selection.ts'
import { groupsOf, rowOf, type Table } from './table.ts'

/** Models side by side. */
export const modelsForm: ComparisonForm = {
  tableOf: (data, view, wording) =>
    modelsTable(data, chosenModels(data.charts, data.models, view).ids, wording),
  chosenOf: chosenModels,
  presetsOf(cut, specs) {
    const largest = cut.models
      .filter(({ reference, parametersB }) => !reference && parametersB.value !== null)
      .toSorted((a, b) => (b.parametersB.value ?? 0) - (a.parametersB.value ?? 0) || (a.id < b.id ? -1 : 1))
    const first = (models: readonly CutModel[]) => models.slice(0, compareLimits.most).map(({ id }) => id)
    return new Map<ModelPreset, readonly string[]>([
      ['brief', latestFlagships(cut, specs)],
      ['open', first(largest.filter(({ openness }) => openness === 'open-weights'))],
      ['largest', first(largest)],
    ])
  },
}

function chosenModels(cut: ChartsCut, specs: ModelsCut, { models }: CompareView): Chosen {
  const asked = models ?? latestFlagships(cut, specs)
  return chosenFrom([...new Set(asked.map((id) => presentId(id, specs)))], cut.models)
}

/** The latest flagship of each vendor of the field that has one. */
function latestFlagships(cut: ChartsCut, specs: ModelsCut): string[] {
  const specsOf = new Map(specs.models.map((one) => [one.id, one]))
  return defaultVendors(cut).flatMap((vendor) => {
    const own = cut.models.filter((model) => model.vendor === vendor)
    return flagshipsOf(own, specsOf).at(-1)?.id ?? []
  })
}

function modelsTable(data: CompareData, ids: readonly string[], wording: Wording): InParts<Table> {
  const { t } = wording
  const made = ids.map((id) =>
    once(() => {
      const drafts = modelDrafts(data, id, wording)
      const model = data.charts.models.find((one) => one.id === id)
      return drafts === null || model === undefined ? null : { model, drafts }
    }),
  )
  const subjects = once(() => made.flatMap((subject) => subject() ?? []))
  const columns = once(() =>
    subjects().map(
      ({ model, drafts }): ComparisonColumn => ({
        id: model.id,
        label: model.name,
        detail: drafts.get('vendor')?.cell.text ?? model.vendor,
        look: lookOf(model.vendor),
      }),
    ),
  )
  const rows = Object.values(modelGroups)
    .flat()
    .map((id) =>
      once(() =>
        rowOf(
          id,
          t(`models.column.${id}`),
          null,
          bestModelRows.has(id),
          subjects().flatMap(({ drafts }) => drafts.get(id) ?? []),
          columns(),
          wording,
        ),
      ),
    )
  return {
    parts: [...made, ...rows],
    whole: once(() => ({
      columns: columns(),
      rows: rows.map((row) => row()),
      groups: groupsOf(modelGroups, wording),
      title: modelsTitle(
        subjects().map(({ model }) => model),
        wording,
      ),
    })),
  }
}
