import { useMemo } from 'react'
import type { BarModel } from '#charts/model.ts'
import { layoutBar } from '#scenes/bar.ts'
import { measureByTable } from '#scenes/measure.ts'
import { SceneNodes } from './scene-nodes.tsx'
import { useWidth } from './use-width.ts'

export const barHeightPx = 280

/** Stacked columns as a still picture: what stands there until recharts has come, and on paper. */
export function BarStill({ model }: { model: BarModel }) {
  const { ref, widthPx } = useWidth<HTMLDivElement>()
  const scene = useMemo(
    () => (widthPx === 0 ? null : layoutBar(model, { widthPx, heightPx: barHeightPx }, measureByTable)),
    [model, widthPx],
  )
  return (
    <div ref={ref} style={{ minHeight: barHeightPx }}>
      {scene !== null && (
        <svg
          width={scene.widthPx}
          height={scene.heightPx}
          viewBox={`0 0 ${scene.widthPx} ${scene.heightPx}`}
          role="img"
          aria-label={model.summary}
        >
          <SceneNodes nodes={scene.nodes} />
        </svg>
      )}
    </div>
  )
}
