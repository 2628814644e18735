import type { SceneNode } from './scene.ts'

/** Nodes as they are `factor` times as large. */
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

const number = /-?\d*\.?\d+(?:e-?\d+)?/g
/** Of the seven numbers of an arc, the turn of its axes and its two flags. */
const unscaledInArc = [2, 3, 4]

const scalePath = (d: string, factor: number) =>
  d.replace(/[a-z][^a-df-z]*/gi, (command) => {
    const isArc = command.startsWith('A') || command.startsWith('a')
    let place = -1
    return command.replace(number, (text) => {
      place += 1
      return isArc && unscaledInArc.includes(place % 7) ? text : String(Number(text) * factor)
    })
  })
