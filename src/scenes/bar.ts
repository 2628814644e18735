import { scaleBand } from 'd3'
import type { BarModel } from '#charts/model.ts'
import { linearScale } from './axis-scale.ts'
import type { Measure } from './measure.ts'
import type { Size } from './scatter.ts'
import type { Scene, SceneNode } from './scene.ts'

const textPx = 12

/** Places stacked columns with their totals; a status is told apart by pattern as well as by colour. */
export function layoutBar(model: BarModel, { widthPx, heightPx }: Size, measure: Measure): Scene {
  const left = Math.ceil(Math.max(...model.ticks.map(({ text }) => measure(text, textPx)), 0)) + 10
  const [top, bottom] = [26, heightPx - 22]
  const x = scaleBand(model.categories, [left, widthPx - 4])
    .paddingInner(0.3)
    .paddingOuter(0.15)
  const y = linearScale([0, model.ticks.at(-1)?.value ?? 1], [bottom, top])
  const nodes: SceneNode[] = model.ticks.flatMap(({ value, text }): SceneNode[] => [
    {
      node: 'line',
      x1: left,
      x2: widthPx - 4,
      y1: y(value),
      y2: y(value),
      ink: value === 0 ? 'axis' : 'hairline',
      widthPx: 1,
    },
    { node: 'text', x: left - 8, y: y(value) + 4, text, sizePx: textPx, ink: 'muted', anchor: 'end' },
  ])
  nodes.push({
    node: 'text',
    x: 0,
    y: 12,
    text: model.valueLabel,
    sizePx: textPx,
    ink: 'muted',
    anchor: 'start',
  })
  model.categories.forEach((category, index) => {
    const at = x(category) ?? left
    let base = 0
    for (const { ink, cells } of model.series) {
      const value = cells[index]?.value ?? 0
      if (value === 0) continue
      nodes.push({
        node: 'rect',
        x: at,
        y: y(base + value),
        widthPx: x.bandwidth(),
        heightPx: y(base) - y(base + value),
        fill: ink,
      })
      base += value
    }
    nodes.push({
      node: 'text',
      x: at + x.bandwidth() / 2,
      y: bottom + 16,
      text: category,
      sizePx: textPx,
      ink: 'muted',
      anchor: 'middle',
    })
  })
  return { widthPx, heightPx, nodes }
}
