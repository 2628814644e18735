import type { Wording } from '#i18n/wording.ts'
import type { Cell } from './model.ts'

/** A cell that was counted from records shown; `what` says what was counted. */
export const countedCell = (value: number, what: string, { count }: Wording): Cell => ({
  value,
  text: count(value),
  qualifier: 'exact',
  status: 'counted',
  statusText: what,
  sources: [],
})
