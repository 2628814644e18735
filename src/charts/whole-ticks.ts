import { range, tickStep } from 'd3'
import type { Wording } from '#i18n/wording.ts'
import type { Tick } from './model.ts'

/** Whole numbers from zero to the first step at or above the tallest column. */
export function wholeTicks(tallest: number, { count }: Wording): Tick[] {
  const step = Math.max(1, tickStep(0, tallest, 4))
  return range(0, Math.ceil(tallest / step) + 1).map((index) => ({
    value: index * step,
    text: count(index * step),
  }))
}
