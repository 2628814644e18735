import { useMemo } from 'react'
import type { SceneNode } from '#scenes/scene.ts'
import { useSteps } from '#ui/later.tsx'
import { SceneNodes } from './scene-nodes.tsx'

const mostAtOnce = 75

/** The nodes of a large scene, some dozens in a step, so that a slow machine answers in between. */
export function StagedNodes({ nodes }: { nodes: readonly SceneNode[] }) {
  const parts = useMemo(() => partsOf(nodes), [nodes])
  const steps = useSteps(parts.length)
  // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
  return parts.slice(0, steps).map((part, at) => <SceneNodes key={at} nodes={part} />)
}

/** Nodes in their order, in parts of about as many; a group that is larger is several with one offset. */
function partsOf(nodes: readonly SceneNode[]): (readonly SceneNode[])[] {
  const parts: SceneNode[][] = []
  let room = 0
  const add = (node: SceneNode, count: number) => {
    if (room <= 0) {
      parts.push([])
      room = mostAtOnce
    }
    parts.at(-1)?.push(node)
    room -= count
  }
  for (const node of nodes)
    if (node.node !== 'group') add(node, 1)
    else for (const children of partsOf(node.children)) add({ ...node, children }, children.length)
  return parts
}
