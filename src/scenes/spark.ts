import type { BarsSpark, ComparisonKey, PartsSpark, PointsSpark, Spark } from '#charts/compare/model.ts'
import { linearScale, logScale } from './axis-scale.ts'
import { circlePath } from './circle.ts'
import type { SceneNode } from './scene.ts'

export const sparkHeightPx = 42
const tickPx = 5
const radiusPx = 2.6
const point = {
  node: 'mark',
  d: circlePath(radiusPx),
  symbol: { shape: 'circle', radiusPx },
} as const

/** Places the small chart of a cell in a box of the given width; its neighbours in the row are on the same axes. */
export function layoutSpark(spark: Spark, widthPx: number): SceneNode[] {
  switch (spark.form) {
    case 'points':
      return pointsNodes(spark, widthPx)
    case 'bars':
      return barsNodes(spark, widthPx)
    case 'parts':
      return partsNodes(spark, widthPx)
  }
}

/** Sizes above the line, models without one as ticks below it. */
function pointsNodes({ x, y, points, look }: PointsSpark, widthPx: number): SceneNode[] {
  const base = sparkHeightPx - tickPx - 3
  const across = linearScale([x.from, x.to], [radiusPx + 1, widthPx - radiusPx - 1])
  const up = logScale([y.least, y.most], [base - radiusPx - 2, radiusPx + 1])
  return [
    { node: 'line', x1: 0, x2: widthPx, y1: base, y2: base, ink: 'axis', widthPx: 1 },
    ...points.map(({ at, value }): SceneNode => {
      const place = across(at)
      return value === null
        ? { node: 'line', x1: place, x2: place, y1: base, y2: base + tickPx, ink: 'muted', widthPx: 1 }
        : { ...point, x: place, y: up(value), fill: look.ink, stroke: 'ground', strokePx: 0.6 }
    }),
  ]
}

function barsNodes({ bars, most, look }: BarsSpark, widthPx: number): SceneNode[] {
  const base = sparkHeightPx - 12
  const step = widthPx / Math.max(1, bars.length)
  const up = linearScale([0, most], [0, base - 2])
  const [first, last] = [bars[0], bars.at(-1)]
  return [
    ...bars
      .map(
        ({ value }, index): SceneNode => ({
          node: 'rect',
          x: index * step + 1,
          y: base - up(value),
          widthPx: Math.max(1, step - 2),
          heightPx: up(value),
          fill: look.ink,
        }),
      )
      .filter((_, index) => (bars[index]?.value ?? 0) > 0),
    { node: 'line', x1: 0, x2: widthPx, y1: base, y2: base, ink: 'axis', widthPx: 1 },
    ...[first, bars.length > 1 ? last : undefined].flatMap((bar, index): SceneNode[] =>
      bar === undefined
        ? []
        : [
            {
              node: 'text',
              x: index === 0 ? 0 : widthPx,
              y: sparkHeightPx - 1,
              text: bar.label,
              sizePx: 10,
              ink: 'muted',
              anchor: index === 0 ? 'start' : 'end',
            },
          ],
    ),
  ]
}

/** A bar cut into parts in the order of the statuses, with a gap between. */
function partsNodes({ parts }: PartsSpark, widthPx: number): SceneNode[] {
  const shown = parts.filter(({ value }) => value > 0)
  const whole = shown.reduce((sum, { value }) => sum + value, 0)
  const room = widthPx - (shown.length - 1) * 2
  let x = 0
  return shown.map(({ status, value }): SceneNode => {
    const width = (value / whole) * room
    const node = {
      node: 'rect',
      x,
      y: 6,
      widthPx: width,
      heightPx: 12,
      fill: `status-${status}`,
    } as const
    x += width + 2
    return node
  })
}

const keyInk = 'vendor-slate'

/** The sign of what a small chart draws, around the origin. */
export function comparisonSwatch(id: ComparisonKey['id']): SceneNode[] {
  switch (id) {
    case 'sized':
      return [{ ...point, x: 0, y: 0, fill: keyInk, stroke: keyInk, strokePx: 1.4 }]
    case 'unsized':
      return [{ node: 'line', x1: 0, x2: 0, y1: -3, y2: 3, ink: 'muted', widthPx: 1 }]
    case 'releases':
      return [{ node: 'rect', x: -4, y: -5, widthPx: 8, heightPx: 10, fill: keyInk }]
    default:
      return [{ node: 'rect', x: -6, y: -5, widthPx: 12, heightPx: 10, fill: `status-${id}` }]
  }
}
