import type { TimelineModel } from '#charts/model.ts'
import type { Measure } from './measure.ts'
import type { Scene, SceneNode } from './scene.ts'

export const stripPx = { height: 58, bars: 38 } as const

/** The whole span as columns, one a month, with its years below: what the brush of a timeline lies on. */
export function layoutStrip(
  { months, span, calendar }: TimelineModel,
  widthPx: number,
  measure: Measure,
): Scene {
  const x = (ms: number) => ((ms - span.from) / (span.to - span.from)) * widthPx
  const most = Math.max(1, ...months.map(({ count }) => count))
  const years = calendar.filter(({ rank }) => rank === 0)
  const nodes: SceneNode[] = months.flatMap(({ from, to, count }): SceneNode[] =>
    count === 0
      ? []
      : [
          {
            node: 'rect',
            x: x(from) + 0.5,
            y: stripPx.bars - (count / most) * (stripPx.bars - 4),
            widthPx: Math.max(0.5, x(to) - x(from) - 1),
            heightPx: (count / most) * (stripPx.bars - 4),
            fill: 'axis',
          },
        ],
  )
  nodes.push({
    node: 'line',
    x1: 0,
    x2: widthPx,
    y1: stripPx.bars,
    y2: stripPx.bars,
    ink: 'axis',
    widthPx: 1,
  })
  let free = 0
  for (const { value, text } of years) {
    const [start, end] = [x(value) + 2, x(value) + 2 + measure(text, 12)]
    if (start < free || end > widthPx) continue
    nodes.push({
      node: 'text',
      x: start,
      y: stripPx.height - 4,
      text,
      sizePx: 12,
      ink: 'muted',
      anchor: 'start',
    })
    free = end + 4
  }
  return { widthPx, heightPx: stripPx.height, nodes }
}
