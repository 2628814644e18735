import type { ScatterLine } from '#charts/model.ts'
import type { SceneNode } from './scene.ts'

export interface Scales {
  x(ms: number): number
  y(value: number): number
}

/** Steps as level lines with risers between them, trends as a band and a line through it. */
export const lineNodes = (lines: readonly ScatterLine[], scales: Scales): SceneNode[] =>
  lines.flatMap((line) => (line.form === 'step' ? stepNodes(line, scales) : trendNodes(line, scales)))

function stepNodes({ id, ink, points }: ScatterLine, { x, y }: Scales): SceneNode[] {
  return points.flatMap(({ at, value }, index): SceneNode[] => {
    const next = points[index + 1]
    if (value === null || next === undefined) return []
    const look = { ink, widthPx: 1.5, datum: id } as const
    const level: SceneNode = { node: 'line', x1: x(at), x2: x(next.at), y1: y(value), y2: y(value), ...look }
    if (next.value === null) return [level]
    return [level, { node: 'line', x1: x(next.at), x2: x(next.at), y1: y(value), y2: y(next.value), ...look }]
  })
}

function trendNodes({ id, ink, points }: ScatterLine, { x, y }: Scales): SceneNode[] {
  const place = (at: number, value: number) => `${round(x(at))},${round(y(value))}`
  const upper = points.flatMap(({ at, high }) => (high === undefined ? [] : [place(at, high)]))
  const lower = points.flatMap(({ at, low }) => (low === undefined ? [] : [place(at, low)])).toReversed()
  const middle = points.flatMap(({ at, value }) => (value === null ? [] : [place(at, value)]))
  const path = { node: 'mark', x: 0, y: 0, datum: id } as const
  return [
    ...(upper.length === 0
      ? []
      : [
          {
            ...path,
            d: `M${[...upper, ...lower].join('L')}Z`,
            fill: ink,
            fillOpacity: 0.12,
            stroke: ink,
            strokePx: 0,
          },
        ]),
    {
      ...path,
      d: `M${middle.join('L')}`,
      fill: ink,
      fillOpacity: 0,
      stroke: ink,
      strokePx: 1.5,
      dash: '6 4',
    },
  ]
}

const round = (value: number) => Math.round(value * 100) / 100
