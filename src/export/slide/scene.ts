import { layoutBar } from '#scenes/bar.ts'
import { layoutLegend, nativeLegend } from '#scenes/legend.ts'
import { measureByTable, wrapText } from '#scenes/measure.ts'
import { scaleNodes } from '#scenes/scale.ts'
import type { Scene, SceneNode } from '#scenes/scene.ts'
import type { Box } from '../pptx/units.ts'
import { lineHeight, type SlideText } from './furniture.ts'
import type { SlideList } from './list.ts'
import type { SlidePlan } from './plan.ts'
import { headPx, type SlideScatter, yearsPx } from './scatter.ts'
import { tableNodes } from './table-scene.ts'

/** A slide as a scene: what the presentation will show, for a preview and for paper. */
export function sceneOf(plan: SlidePlan): Scene {
  const {
    size: { widthPx, heightPx },
    furniture: { texts, rule, legend },
  } = plan
  return {
    widthPx,
    heightPx,
    nodes: [
      { node: 'rect', x: 0, y: 0, widthPx, heightPx, fill: 'ground' },
      ...texts.flatMap(textNodes),
      {
        node: 'line',
        x1: rule.x,
        x2: rule.x + rule.widthPx,
        y1: rule.y,
        y2: rule.y,
        ink: 'hairline',
        widthPx: 1,
      },
      ...(legend === null ? [] : [at(legend.box, legend.nodes)]),
      ...bodyNodes(plan),
    ],
  }
}

const at = ({ x, y }: { x: number; y: number }, children: readonly SceneNode[]): SceneNode => ({
  node: 'group',
  dx: x,
  dy: y,
  children,
})

const textNodes = ({ name, lines, box, sizePx, bold, ink }: SlideText): SceneNode[] =>
  lines.map((text, index) => ({
    node: 'text',
    x: name === 'address' ? box.x + box.widthPx : box.x,
    y: baseline(box.y, index, sizePx),
    text,
    sizePx,
    bold,
    ink,
    anchor: name === 'address' ? 'end' : 'start',
  }))

const baseline = (topPx: number, line: number, sizePx: number) => topPx + sizePx * (line * lineHeight + 1)

function bodyNodes({ body, language, furniture: { room } }: SlidePlan): SceneNode[] {
  switch (body.kind) {
    case 'scatter':
      return [at(room, scatterNodes(body.placed)), at(room, legendColumn(body.placed, room))]
    case 'bar': {
      const legend = layoutLegend(body.model, room.widthPx, measureByTable)
      const heightPx = room.heightPx - legend.heightPx - 4
      const { nodes } = layoutBar(body.model, { widthPx: room.widthPx, heightPx }, measureByTable)
      return [at(room, nodes), at({ x: room.x, y: room.y + heightPx + 4 }, legend.nodes)]
    }
    case 'timeline':
      return [at(room, scaleNodes(body.placed.scene.nodes, body.placed.scale))]
    case 'table':
      return [at(room, tableNodes(body.table, body.rows, language))]
    case 'list':
      return listNodes(body.list)
  }
}

/** As the native chart has it: the years stand right below the plot, and the band below them. */
function scatterNodes({ scene: { nodes, band, years, plot } }: SlideScatter): SceneNode[] {
  const apart = new Set([...band, ...years])
  return [
    at({ x: 0, y: headPx }, [
      ...years.flatMap((node): SceneNode[] => {
        if (node.node === 'text') return [{ ...node, x: node.x - 3, y: plot.bottom + 16, anchor: 'middle' }]
        return node.node === 'line' && node.y1 < plot.bottom ? [node] : []
      }),
      ...nodes.filter((node) => !apart.has(node)),
    ]),
    at({ x: 0, y: headPx + yearsPx }, band),
  ]
}

const symbolPx = 46

function legendColumn({ plotted, legend: { widthPx, sizePx } }: SlideScatter, room: Box): SceneNode[] {
  const left = room.widthPx - widthPx
  let y = 4
  return nativeLegend(plotted).flatMap(({ text, swatch }) => {
    const lines = wrapText(text, widthPx - symbolPx, sizePx, measureByTable)
    const nodes: SceneNode[] = [
      at({ x: left + symbolPx / 2 - 4, y: y + sizePx * 0.65 }, swatch),
      ...lines.map(
        (line, index): SceneNode => ({
          node: 'text',
          x: left + symbolPx - 8,
          y: y + sizePx * (1 + index * 1.4),
          text: line,
          sizePx,
          ink: 'text',
          anchor: 'start',
        }),
      ),
    ]
    y += lines.length * sizePx * 1.4
    return nodes
  })
}

function listNodes({ box, sizePx, entries }: SlideList): SceneNode[] {
  const lines = entries.flatMap((entry) => entry.lines)
  return lines.map((text, index) => ({
    node: 'text',
    x: box.x,
    y: baseline(box.y, index, sizePx),
    text,
    sizePx,
    ink: 'text',
    anchor: 'start',
  }))
}
