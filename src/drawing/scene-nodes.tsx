import { memo } from 'react'
import type { SceneInk, SceneNode } from '#scenes/scene.ts'

/** Colours follow the theme by CSS variables, so that a change of theme draws nothing anew. */
const paint = (ink: SceneInk) => `var(--${ink})`

/** Scene nodes as plain SVG elements. Text from data stays text. */
export const SceneNodes = memo(function SceneNodes({ nodes }: { nodes: readonly SceneNode[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a node is its place; elements are kept while a chart is zoomed
  return nodes.map((node, index) => <Node key={index} node={node} />)
})

function Node({ node }: { node: SceneNode }) {
  switch (node.node) {
    case 'line':
      return (
        <line
          x1={node.x1}
          y1={node.y1}
          x2={node.x2}
          y2={node.y2}
          stroke={paint(node.ink)}
          strokeWidth={node.widthPx}
          strokeDasharray={node.dash}
          data-datum={node.datum}
        />
      )
    case 'rect':
      return (
        <rect
          x={node.x}
          y={node.y}
          width={node.widthPx}
          height={node.heightPx}
          fill={paint(node.fill)}
          fillOpacity={node.opacity}
          data-datum={node.datum}
        />
      )
    case 'mark':
      return (
        <path
          d={node.d}
          transform={node.x === 0 && node.y === 0 ? undefined : `translate(${node.x} ${node.y})`}
          fill={paint(node.fill)}
          fillOpacity={node.fillOpacity}
          stroke={paint(node.stroke)}
          strokeWidth={node.strokePx}
          strokeDasharray={node.dash}
          data-datum={node.datum}
        />
      )
    case 'text':
      return (
        <text
          x={node.x}
          y={node.y}
          fontSize={node.sizePx}
          fontWeight={node.bold ? 700 : undefined}
          fill={paint(node.ink)}
          textAnchor={node.anchor}
          data-datum={node.datum}
        >
          {node.text}
        </text>
      )
    case 'group':
      return (
        <g transform={`translate(${node.dx} ${node.dy})`}>
          <SceneNodes nodes={node.children} />
        </g>
      )
  }
}

/** A small sign of a legend. */
export function Swatch({ nodes }: { nodes: readonly SceneNode[] }) {
  return (
    <svg width="18" height="16" viewBox="-9 -8 18 16" aria-hidden="true">
      <SceneNodes nodes={nodes} />
    </svg>
  )
}
