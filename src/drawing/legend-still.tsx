import { useMemo } from 'react'
import type { ChartModel } from '#charts/model.ts'
import { layoutLegend } from '#scenes/legend.ts'
import { measureByTable } from '#scenes/measure.ts'
import { SceneNodes } from './scene-nodes.tsx'
import { useWidth } from './use-width.ts'

/** What the colours, shapes and fills of a chart mean, where no filter beside it says so. */
export function LegendStill({ model, label }: { model: ChartModel; label: string }) {
  const { ref, widthPx } = useWidth<HTMLDivElement>()
  const legend = useMemo(
    () => (widthPx === 0 ? null : layoutLegend(model, widthPx, measureByTable)),
    [model, widthPx],
  )
  return (
    <div ref={ref}>
      {legend !== null && (
        <svg
          width={widthPx}
          height={legend.heightPx}
          viewBox={`0 0 ${widthPx} ${legend.heightPx}`}
          role="img"
          aria-label={label}
        >
          <SceneNodes nodes={legend.nodes} />
        </svg>
      )}
    </div>
  )
}
