import type { ChartModel } from '#charts/model.ts'
import { layoutChart } from './layout.ts'
import { layoutLegend } from './legend.ts'
import { type Measure, shorten, wrapText } from './measure.ts'
import type { Size } from './scatter.ts'
import type { Scene, SceneNode } from './scene.ts'

/** A chart that stands alone, as it leaves the page: title, subtitle, plot, legend, source line and the view's address. A figure of rows is as high as they need; any other is as asked. */
export function layoutFigure(
  model: ChartModel,
  { widthPx, heightPx: leastHeightPx }: Size,
  measure: Measure,
  address: string,
): Scene {
  const margin = Math.round(widthPx * 0.028)
  const inner = widthPx - 2 * margin
  const titlePx = Math.max(18, Math.round(widthPx / 52))
  const nodes: SceneNode[] = []

  let y = margin
  const write = (
    text: string,
    sizePx: number,
    look: { bold?: boolean; ink: 'text' | 'muted'; most: number },
  ) => {
    for (const line of wrapText(text, inner, sizePx, measure, look)) {
      y += Math.round(sizePx * 1.3)
      nodes.push({
        node: 'text',
        x: margin,
        y: y - Math.round(sizePx * 0.3),
        text: line,
        sizePx,
        anchor: 'start',
        ink: look.ink,
        ...(look.bold ? { bold: true } : {}),
      })
    }
  }
  write(model.title, titlePx, { bold: true, ink: 'text', most: 3 })
  y += 4
  write(model.subtitle, 14, { ink: 'muted', most: 3 })
  if (model.kind === 'scatter') for (const note of model.notes) write(note, 12, { ink: 'muted', most: 3 })
  y += 12

  const legend = layoutLegend(model, inner, measure)
  const below = 10 + legend.heightPx + 8 + 18 + margin
  const plot = layoutChart(model, { widthPx: inner, heightPx: leastHeightPx - below - y }, measure)
  const heightPx = Math.ceil(y + plot.heightPx + below)
  const footerTop = heightPx - margin - 18
  const legendTop = footerTop - 8 - legend.heightPx
  nodes.push({ node: 'group', dx: margin, dy: y, children: plot.nodes })
  nodes.push({ node: 'group', dx: margin, dy: legendTop, children: legend.nodes })
  nodes.push({
    node: 'line',
    x1: margin,
    x2: widthPx - margin,
    y1: footerTop,
    y2: footerTop,
    ink: 'hairline',
    widthPx: 1,
  })
  nodes.push({
    node: 'text',
    x: margin,
    y: footerTop + 16,
    text: model.sourceLine,
    sizePx: 12,
    ink: 'muted',
    anchor: 'start',
  })
  const room = inner - measure(model.sourceLine, 12) - 24
  const shown = shorten(address, room, 12, measure)
  nodes.push({
    node: 'text',
    x: widthPx - margin,
    y: footerTop + 16,
    text: shown,
    sizePx: 12,
    ink: 'muted',
    anchor: 'end',
  })
  return {
    widthPx,
    heightPx,
    nodes: [{ node: 'rect', x: 0, y: 0, widthPx, heightPx, fill: 'ground' }, ...nodes],
  }
}
