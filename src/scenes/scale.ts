import type { SceneNode } from './scene.ts'

/** Nodes as they are `factor` times as large; paths of straight lines and curves alone, or of symbols. */
export const scaleNodes = (nodes: readonly SceneNode[], factor: number): SceneNode[] =>
  factor === 1 ? [...nodes] : nodes.map((node) => scaleNode(node, factor))

function scaleNode(node: SceneNode, factor: number): SceneNode {
  switch (node.node) {
    case 'group':
      return {
        ...node,
        dx: node.dx * factor,
        dy: node.dy * factor,
        children: scaleNodes(node.children, factor),
      }
    case 'line':
      return {
        ...node,
        x1: node.x1 * factor,
        y1: node.y1 * factor,
        x2: node.x2 * factor,
        y2: node.y2 * factor,
      }
    case 'rect':
      return {
        ...node,
        x: node.x * factor,
        y: node.y * factor,
        widthPx: node.widthPx * factor,
        heightPx: node.heightPx * factor,
      }
    case 'text':
      return { ...node, x: node.x * factor, y: node.y * factor, sizePx: node.sizePx * factor }
    case 'mark': {
      const { d, symbol, struck } = node
      return {
        ...node,
        x: node.x * factor,
        y: node.y * factor,
        d: scalePath(d, factor),
        ...(symbol === undefined ? {} : { symbol: { ...symbol, radiusPx: symbol.radiusPx * factor } }),
        ...(struck === undefined ? {} : { struck: scalePath(struck, factor) }),
      }
    }
  }
}

const scalePath = (d: string, factor: number) =>
  d.replace(/-?\d*\.?\d+(?:e-?\d+)?/g, (number) => String(Number(number) * factor))
