import type { ChartsCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { vendorsWithModels } from '../selection.ts'
import { compareLimits, defaultVendors } from './field.ts'
import type { ComparisonForm } from './form.ts'
import type { ComparisonColumn } from './model.ts'
import type { VendorPreset } from './presets.ts'
import { type CompareData, chosenVendors } from './selection.ts'
import { comparisonOf, groupsOf, rowOf, type Table } from './table.ts'
import { bestRows, isRuled, vendorCells, vendorGroups, vendorRowIds, vendorRowLabel } from './vendor-rows.ts'
import { frameOf, vendorSubject } from './vendor-subject.ts'
import { vendorsTitle } from './vendors-title.ts'

/** Vendors side by side. */
export const vendorsForm: ComparisonForm = {
  build: (data, view, wording) =>
    comparisonOf(
      vendorsTable(data, chosenVendors(data.charts, view.vendors).ids, wording),
      view,
      data.charts.asOf,
      wording,
    ),
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

function vendorsTable(data: CompareData, ids: readonly string[], wording: Wording): Table {
  const { t } = wording
  const subjects = ids.flatMap((id) => vendorSubject(data, id, wording) ?? [])
  const frame = frameOf(subjects, data.charts.asOf)
  const drafts = new Map(
    vendorRowIds.map((id) => [id, subjects.map((subject) => vendorCells[id](subject, frame, wording))]),
  )
  const columns = subjects.map(
    ({ id, page, look, models }): ComparisonColumn => ({
      id,
      label: page.title,
      detail: t('count.models', { n: models.length }),
      look,
    }),
  )
  return {
    columns,
    rows: vendorRowIds.map((id) =>
      rowOf(
        id,
        vendorRowLabel(id, wording),
        isRuled(id) ? t(`compare.rule.${id}`) : null,
        bestRows.has(id),
        drafts.get(id) ?? [],
        columns,
        wording,
      ),
    ),
    groups: groupsOf(vendorGroups, wording),
    title: vendorsTitle(columns, drafts, wording),
  }
}
