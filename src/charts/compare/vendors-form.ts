import type { ChartsCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { type InParts, once } from '../in-parts.ts'
import { vendorsWithModels } from '../selection.ts'
import { compareLimits, defaultVendors } from './field.ts'
import type { ComparisonForm } from './form.ts'
import type { ComparisonColumn } from './model.ts'
import type { VendorPreset } from './presets.ts'
import { type CompareData, chosenVendors } from './selection.ts'
import { groupsOf, rowOf, type Table } from './table.ts'
import { bestRows, isRuled, vendorCells, vendorGroups, vendorRowIds, vendorRowLabel } from './vendor-rows.ts'
import { frameOf, vendorSubject } from './vendor-subject.ts'
import { vendorsTitle } from './vendors-title.ts'

/** Vendors side by side. */
export const vendorsForm: ComparisonForm = {
  tableOf: (data, view, wording) => vendorsTable(data, chosenVendors(data.charts, view.vendors).ids, wording),
  chosenOf: (cut, _specs, { vendors }) => chosenVendors(cut, vendors),
  presetsOf: (cut) =>
    new Map<VendorPreset, readonly string[]>([
      ['brief', defaultVendors(cut)],
      ['open', opening(cut)],
      ['telecom', cut.vendors.filter(({ segment }) => segment === 'telecom').map(({ id }) => id)],
    ]),
}

/** Those with most models whose weights are open. */
const opening = (cut: ChartsCut): string[] =>
  vendorsWithModels(cut)
    .map(({ id }) => ({
      id,
      open: cut.models.filter(({ vendor, openness }) => vendor === id && openness === 'open-weights').length,
    }))
    .toSorted((a, b) => b.open - a.open || (a.id < b.id ? -1 : 1))
    .slice(0, compareLimits.most)
    .map(({ id }) => id)

function vendorsTable(data: CompareData, ids: readonly string[], wording: Wording): InParts<Table> {
  const { t } = wording
  const made = ids.map((id) => once(() => vendorSubject(data, id, wording)))
  const subjects = once(() => made.flatMap((subject) => subject() ?? []))
  const frame = once(() => frameOf(subjects(), data.charts.asOf))
  const columns = once(() =>
    subjects().map(
      ({ id, page, look, models }): ComparisonColumn => ({
        id,
        label: page.title,
        detail: t('count.models', { n: models.length }),
        look,
      }),
    ),
  )
  const rows = vendorRowIds.map((id) =>
    once(() => {
      const drafts = subjects().map((subject) => vendorCells[id](subject, frame(), wording))
      const rule = isRuled(id) ? t(`compare.rule.${id}`) : null
      const row = rowOf(id, vendorRowLabel(id, wording), rule, bestRows.has(id), drafts, columns(), wording)
      return { id, drafts, row }
    }),
  )
  return {
    parts: [...made, frame, ...rows],
    whole: once(() => ({
      columns: columns(),
      rows: rows.map((one) => one().row),
      groups: groupsOf(vendorGroups, wording),
      title: vendorsTitle(columns(), new Map(rows.map((one) => [one().id, one().drafts])), wording),
    })),
  }
}
