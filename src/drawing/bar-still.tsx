import { useCallback } from 'react'
import type { BarModel } from '#charts/model.ts'
import { layoutBar } from '#scenes/bar.ts'
import type { Measure } from '#scenes/measure.ts'
import { Still } from './still.tsx'

export const barHeightPx = 280

/** Stacked columns as a still picture: what stands there until recharts has come, and on paper. */
export function BarStill({ model }: { model: BarModel }) {
  const layout = useCallback(
    (widthPx: number, measure: Measure) => layoutBar(model, { widthPx, heightPx: barHeightPx }, measure),
    [model],
  )
  return <Still label={model.summary} heightPx={barHeightPx} layout={layout} />
}
