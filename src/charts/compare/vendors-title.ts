import type { Wording } from '#i18n/wording.ts'
import type { Draft } from './cells.ts'
import { bestOf } from './difference.ts'
import { compareLimits } from './field.ts'
import type { ComparisonColumn } from './model.ts'
import type { VendorRowId } from './vendor-rows.ts'

/** Who opens most and who discloses least, as far as one vendor stands out; plain where nobody does. */
export function vendorsTitle(
  columns: readonly ComparisonColumn[],
  drafts: ReadonlyMap<VendorRowId, readonly Draft[]>,
  { t, list }: Wording,
): string {
  const [only] = columns
  if (only === undefined) return t('compare.title.empty.vendors')
  if (columns.length < compareLimits.least) return t('compare.title.one', { name: only.label })
  const named = (row: VendorRowId, place: number | undefined) => {
    const [column, draft] = [columns[place ?? -1], drafts.get(row)?.[place ?? -1]]
    return column === undefined || draft === undefined ? null : { name: column.label, share: draft.cell.text }
  }
  const open = named('open-share', alone(bestOf(drafts.get('open-share') ?? [])))
  const silent = named('disclosed', alone(bestOf((drafts.get('disclosed') ?? []).map(turned))))
  if (open !== null && silent !== null)
    return t('compare.title.both', {
      ...{ open: open.name, openShare: open.share },
      ...{ silent: silent.name, silentShare: silent.share },
    })
  if (open !== null) return t('compare.title.open', { open: open.name, openShare: open.share })
  if (silent !== null) return t('compare.title.silent', { silent: silent.name, silentShare: silent.share })
  return t('compare.title.plain', { list: list(columns.map(({ label }) => label)) })
}

/** The same with its order turned round, so that the lowest is the highest. */
const turned = (draft: Draft): Draft =>
  draft.cell.value === null ? draft : { ...draft, cell: { ...draft.cell, value: -draft.cell.value } }

const alone = (places: ReadonlySet<number>): number | undefined =>
  places.size === 1 ? [...places][0] : undefined
