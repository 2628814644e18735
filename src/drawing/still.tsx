import { useMemo } from 'react'
import { lightened } from '#scenes/crowd.ts'
import type { Measure } from '#scenes/measure.ts'
import { measureByTable } from '#scenes/measure.ts'
import type { Scene } from '#scenes/scene.ts'
import { StagedNodes } from './staged-nodes.tsx'
import { useWidth } from './use-width.ts'

interface Props {
  /** What is to be seen, in one text. */
  readonly label: string
  /** Kept free before the width is known, so that nothing below moves. */
  readonly heightPx: number
  layout(widthPx: number, measure: Measure): Scene
}

/** A chart as a still picture as wide as its place; `layout` keeps its identity while nothing changes. */
export function Still({ label, heightPx, layout }: Props) {
  const { ref, widthPx } = useWidth<HTMLDivElement>()
  const scene = useMemo(() => {
    if (widthPx === 0) return null
    const whole = layout(widthPx, measureByTable)
    return { ...whole, nodes: lightened(whole.nodes) }
  }, [layout, widthPx])
  return (
    <div ref={ref} style={{ minHeight: heightPx }}>
      {scene !== null && (
        <svg
          width={scene.widthPx}
          height={scene.heightPx}
          viewBox={`0 0 ${scene.widthPx} ${scene.heightPx}`}
          role="img"
          aria-label={label}
        >
          <StagedNodes nodes={scene.nodes} />
        </svg>
      )}
    </div>
  )
}
