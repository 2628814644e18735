import { ticks } from 'd3'
import type { Wording } from '#i18n/wording.ts'
import type { ScatterModel, Tick } from '../model.ts'

type Range = Pick<ScatterModel['y'], 'from' | 'to' | 'ticks'>

/** Range and ticks for parameter counts in billions: whole decades on a log scale, from zero on a linear one. */
export function sizeAxis(valuesB: readonly number[], scale: 'log' | 'linear', wording: Wording): Range {
  const [smallest, largest] = valuesB.length === 0 ? [1, 1000] : [Math.min(...valuesB), Math.max(...valuesB)]
  const tick = (value: number): Tick => ({ value, text: wording.parameters(value) })
  if (scale === 'linear') {
    const marks = ticks(0, largest, 6)
    const step = (marks[1] ?? largest) - (marks[0] ?? 0)
    const to = Math.ceil(largest / step) * step
    return {
      from: 0,
      to,
      ticks: ticks(0, to, 6).map((value) => (value === 0 ? { value, text: wording.count(0) } : tick(value))),
    }
  }
  const first = Math.floor(Math.log10(smallest))
  const last = Math.max(Math.ceil(Math.log10(largest)), first + 1)
  const decades = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index))
  // Room above the largest mark when it sits on the decade itself.
  const to = largest > 0.8 * 10 ** last ? 10 ** last * 1.6 : 10 ** last
  const from = smallest < 1.25 * 10 ** first ? 10 ** first / 1.6 : 10 ** first
  return { from, to, ticks: decades.map(tick) }
}
