import type { ChartModel } from '#charts/model.ts'
import { layoutChart } from './layout.ts'
import { layoutLegend } from './legend.ts'
import { type Measure, shorten, wrapText } from './measure.ts'
import { scaleNodes } from './scale.ts'
import type { Size } from './scatter.ts'
import type { Scene, SceneNode } from './scene.ts'

/** Below these heights a plot says nothing; rows are as high as they are. */
const leastPlotPx: Partial<Record<ChartModel['kind'], number>> = { scatter: 340, bar: 220 }

/**
 * A chart that stands alone, as it leaves the page: title, subtitle, plot, legend, source line and the view's address, on no
 * ground. At least as high as asked, higher where its rows or a plot worth looking at need it.
 */
export function layoutFigure(
  model: ChartModel,
  { widthPx, heightPx: leastHeightPx }: Size,
  measure: Measure,
  address: string,
): Scene {
  const margin = Math.round(widthPx * 0.028)
  const inner = widthPx - 2 * margin
  const titlePx = Math.max(18, Math.round(widthPx / 52))
  // What stands round a large plot grows with it, since the whole is shown smaller.
  const scale = Math.max(1, widthPx / 1280)
  const [subtitlePx, smallPx] = [14 * scale, 12 * scale]
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
  write(model.subtitle, subtitlePx, { ink: 'muted', most: 3 })
  if (model.kind === 'scatter')
    for (const note of model.notes) write(note, smallPx, { ink: 'muted', most: 3 })
  y += 12

  const legend = layoutLegend(model, inner / scale, measure)
  const legendPx = legend.heightPx * scale
  const footPx = 18 * scale
  const below = 10 + legendPx + 8 + footPx + margin
  const plotPx = Math.max(leastPlotPx[model.kind] ?? 0, leastHeightPx - below - y)
  const plot = layoutChart(model, { widthPx: inner, heightPx: plotPx }, measure)
  const neededPx = y + plot.heightPx + below
  // A sheet's height need not be whole, and sums of such heights are a hair's breadth off.
  const heightPx = neededPx < leastHeightPx + 0.01 ? leastHeightPx : Math.ceil(neededPx)
  const footerTop = heightPx - margin - footPx
  const legendTop = footerTop - 8 - legendPx
  nodes.push({ node: 'group', dx: margin, dy: y, children: plot.nodes })
  nodes.push({ node: 'group', dx: margin, dy: legendTop, children: scaleNodes(legend.nodes, scale) })
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
    y: footerTop + 16 * scale,
    text: model.sourceLine,
    sizePx: smallPx,
    ink: 'muted',
    anchor: 'start',
  })
  const room = inner - measure(model.sourceLine, smallPx) - 24
  const shown = shorten(address, room, smallPx, measure)
  nodes.push({
    node: 'text',
    x: widthPx - margin,
    y: footerTop + 16 * scale,
    text: shown,
    sizePx: smallPx,
    ink: 'muted',
    anchor: 'end',
  })
  return { widthPx, heightPx, nodes }
}
