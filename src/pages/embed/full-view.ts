import { chartPages } from '#charts/chart-pages.ts'
import type { ChartId } from '#charts/model.ts'
import { readView, writeView } from '#view/codec.ts'
import { addressOf } from '#view/location.ts'
import type { CellPlace } from '#view/param.ts'
import { pathOf } from '#view/routes.ts'
import { codecOf } from '#view/views.ts'

/** Address of an embedded chart's view on its own page, with a record's evidence open where one is named. */
export function fullView(
  id: ChartId,
  query: string,
  chosen: Readonly<Record<string, string | CellPlace>> = {},
): string {
  const page = chartPages[id]
  const codec = codecOf(page)
  const form = id === 'pangu' ? { form: 'matrix' } : id === 'pangu-tree' ? { form: 'tree' } : {}
  const view = { ...readView(codec, query).view, ...form, ...chosen }
  return addressOf({ path: pathOf({ page }), query: writeView(codec, view) })
}

/** Opens that page beside the one in whose frame the chart stands. */
export function openFullView(
  id: ChartId,
  query: string,
  chosen: Readonly<Record<string, string | CellPlace>>,
): void {
  window.open(fullView(id, query, chosen), '_blank', 'noopener')
}
