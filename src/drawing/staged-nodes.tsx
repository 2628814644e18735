import { useMemo } from 'react'
import type { SceneNode } from '#scenes/scene.ts'
import { useSteps } from '#ui/later.tsx'
import { SceneNodes } from './scene-nodes.tsx'

const mostAtOnce = 150

/** The nodes of a large scene, some hundred in a step, so that a slow machine answers in between. */
export function StagedNodes({ nodes }: { nodes: readonly SceneNode[] }) {
  const parts = useMemo(
    () =>
      Array.from({ length: Math.ceil(nodes.length / mostAtOnce) }, (_, at) =>
        nodes.slice(at * mostAtOnce, (at + 1) * mostAtOnce),
      ),
    [nodes],
  )
  const steps = useSteps(parts.length)
  // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
  return parts.slice(0, steps).map((part, at) => <SceneNodes key={at} nodes={part} />)
}
