import type { Columns } from '#charts/model.ts'
import { linearScale } from './axis-scale.ts'
import type { Measure } from './measure.ts'
import type { Size } from './scatter.ts'
import type { Scene, SceneNode } from './scene.ts'

const textPx = 12

/** Places stacked columns with their totals; a status is told apart by pattern as well as by colour. */
export function layoutBar(model: Columns, { widthPx, heightPx }: Size, measure: Measure): Scene {
  const left = Math.ceil(Math.max(...model.ticks.map(({ text }) => measure(text, textPx)), 0)) + 10
  const [top, bottom] = [26, heightPx - 22]
  const stepPx = (widthPx - 4 - left) / model.categories.length
  const columnPx = stepPx * 0.7
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
    const at = left + stepPx * (index + 0.15)
    let base = 0
    for (const { ink, cells } of model.series) {
      const value = cells[index]?.value ?? 0
      if (value === 0) continue
      nodes.push({
        node: 'rect',
        x: at,
        y: y(base + value),
        widthPx: columnPx,
        heightPx: y(base) - y(base + value),
        fill: ink,
      })
      base += value
    }
    nodes.push({
      node: 'text',
      x: at + columnPx / 2,
      y: bottom + 16,
      text: category,
      sizePx: textPx,
      ink: 'muted',
      anchor: 'middle',
    })
  })
  return { widthPx, heightPx, nodes }
}
