import type { ScatterModel, Tick } from '#charts/model.ts'
import { linearScale, logScale } from './axis-scale.ts'
import { type Box, type PlacedLabel, placeLabels } from './labels.ts'
import type { Measure } from './measure.ts'
import { lineNodes } from './scatter-lines.ts'
import { arrowBox, bandHeightPx, boundArrow, periodLine, secondMark, silentMarks } from './scatter-marks.ts'
import type { Scene, SceneNode, Target } from './scene.ts'
import { markOf } from './symbol.ts'

export interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

export interface ScatterScene extends Scene {
  /** Every point, in time order. */
  readonly targets: readonly Target[]
  /** Where the axes stand, for outputs that draw the plot themselves. */
  readonly plot: Box
  /** The band of undisclosed models with its title, among the nodes too. */
  readonly band: readonly SceneNode[]
  /** Rules and labels of the years, among the nodes too. */
  readonly years: readonly SceneNode[]
  readonly labels: readonly PlacedLabel[]
}

const textPx = 12
const bandGapPx = 12
const axisHeightPx = 24
const insetPx = 6

/** Places a scatter: plot above, the band of undisclosed models below it, years at the foot. Pure; pixels from the given size. */
export function layoutScatter(
  model: ScatterModel,
  { widthPx, heightPx }: Size,
  measure: Measure,
): ScatterScene {
  const radiusPx = markRadius(model, widthPx)
  const widestTick = Math.max(...model.y.ticks.map(({ text }) => measure(text, textPx)), 0)
  const left = Math.ceil(widestTick) + 10
  const right = widthPx - 10
  const top = 24
  const bandBottom = heightPx - axisHeightPx
  const bandTop = model.band === null ? bandBottom : bandBottom - bandHeightPx
  const bottom = model.band === null ? bandBottom : bandTop - bandGapPx - textPx - 4

  const x = linearScale([model.x.from, model.x.to], [left + insetPx, right - insetPx])
  const scaled = model.y.scale === 'log' ? logScale : linearScale
  const y = scaled([model.y.from, model.y.to], [bottom, top])
  const bandMiddle = (bandTop + bandBottom) / 2

  const placed = [...(model.references === null ? [] : [model.references]), ...model.series]
    .flatMap(({ id, look, points }) =>
      points.map((point) => ({
        seriesId: id,
        look,
        point,
        x: x(point.time.at),
        y: point.cell.value === null ? bandMiddle : y(point.cell.value),
        y2: point.second === null || point.second.cell.value === null ? null : y(point.second.cell.value),
      })),
    )
    .toSorted((a, b) => a.point.time.at - b.point.time.at || (a.point.id < b.point.id ? -1 : 1))
  const sized = placed.filter(({ point }) => point.cell.value !== null)
  const silent = placed.filter(({ point }) => point.cell.value === null)

  const lines = lineNodes(model.lines, {
    x,
    y: (value) => Math.min(bottom, Math.max(top, y(value))),
  })
  const band = [...bandNodes(model.band, { left, right, top: bandTop }), ...silentMarks(silent, x, bandTop)]
  const across = years(model.x.ticks, x, { top, bottom, bandTop, bandBottom, right, measure })
  const nodes: SceneNode[] = [
    ...rules(model.y.ticks, y, left, right, textPx),
    { node: 'text', x: 0, y: 12, text: model.y.label, sizePx: textPx, ink: 'muted', anchor: 'start' },
    ...band,
    ...across,
    ...lines,
    ...sized.flatMap(({ point, look, y: at }) => periodLine(point, look, x, at)),
    ...sized.flatMap((one) => secondMark(one, radiusPx)),
    ...sized.map(({ point, look, x: atX, y: atY }) =>
      markOf(point.cell, look, { x: atX, y: atY, radiusPx, datum: point.id }),
    ),
    ...sized.flatMap(({ point, look, x: atX, y: atY }) => boundArrow(point, look, atX, atY, radiusPx)),
  ]

  const obstacles = sized.flatMap(({ point, x: atX, y: atY }): Box[] => [
    { left: atX - radiusPx, right: atX + radiusPx, top: atY - radiusPx, bottom: atY + radiusPx },
    ...arrowBox(point, atX, atY, radiusPx),
    ...(point.time.exact
      ? []
      : [{ left: x(point.time.start), right: x(point.time.end), top: atY - 1, bottom: atY + 1 }]),
  ])
  // A label is not struck through by the frontier either.
  const steps = lines.flatMap((node): Box[] =>
    node.node === 'line'
      ? [
          {
            left: Math.min(node.x1, node.x2) - 1,
            right: Math.max(node.x1, node.x2) + 1,
            top: Math.min(node.y1, node.y2) - 1,
            bottom: Math.max(node.y1, node.y2) + 1,
          },
        ]
      : [],
  )
  const labels = placeLabels(
    sized
      .filter(({ point }) => point.importance > 0)
      .map(({ point, x: atX, y: atY }) => ({
        id: point.id,
        text: point.label,
        x: atX,
        y: atY,
        importance: point.importance,
      })),
    [...obstacles, ...steps],
    { left, right, top: 0, bottom: bottom + 4 },
    { sizePx: textPx - 1, gapPx: radiusPx + 4, most: model.labelled ? Math.floor(widthPx / 90) : 0, measure },
  )
  for (const { id, text, x: atX, y: atY, anchor } of labels)
    nodes.push({ node: 'text', x: atX, y: atY, text, sizePx: textPx - 1, ink: 'text', anchor, datum: id })

  return {
    widthPx,
    heightPx,
    nodes,
    targets: placed.map(({ point, seriesId, x: atX, y: atY }) => ({ point, seriesId, x: atX, y: atY })),
    plot: { left: left + insetPx, right: right - insetPx, top, bottom },
    band,
    years: across,
    labels,
  }
}

/** The ground on which points without a value stand, under its name. */
const bandNodes = (
  band: ScatterModel['band'],
  { left, right, top }: { left: number; right: number; top: number },
): SceneNode[] =>
  band === null
    ? []
    : [
        { node: 'rect', x: left, y: top, widthPx: right - left, heightPx: bandHeightPx, fill: 'band' },
        {
          node: 'text',
          x: left,
          y: top - 6,
          text: `${band.label} · ${band.countText}`,
          sizePx: textPx,
          ink: 'muted',
          anchor: 'start',
        },
      ]

/** Smaller marks where many share little room. */
function markRadius({ series }: ScatterModel, widthPx: number): number {
  const count = series.reduce((sum, { points }) => sum + points.length, 0)
  return Math.max(3, Math.min(4.5, Math.sqrt((widthPx * 6) / Math.max(count, 1))))
}

function rules(
  ticks: readonly Tick[],
  y: (value: number) => number,
  left: number,
  right: number,
  sizePx: number,
): SceneNode[] {
  return ticks.flatMap(({ value, text }): SceneNode[] => [
    { node: 'line', x1: left, x2: right, y1: y(value), y2: y(value), ink: 'hairline', widthPx: 1 },
    { node: 'text', x: left - 8, y: y(value) + sizePx * 0.35, text, sizePx, ink: 'muted', anchor: 'end' },
  ])
}

interface YearPlaces {
  readonly top: number
  readonly bottom: number
  readonly bandTop: number
  readonly bandBottom: number
  readonly right: number
  readonly measure: Measure
}

/** Year rules, open where the band's title stands; a label that would meet the one before it is left out, its rule stays. */
function years(
  ticks: readonly Tick[],
  x: (value: number) => number,
  { top, bottom, bandTop, bandBottom, right, measure }: YearPlaces,
): SceneNode[] {
  let free = Number.NEGATIVE_INFINITY
  return ticks.flatMap(({ value, text }): SceneNode[] => {
    const at = x(value)
    const rule = (y1: number, y2: number): SceneNode => ({
      node: 'line',
      x1: at,
      x2: at,
      y1,
      y2,
      ink: 'hairline',
      widthPx: 1,
    })
    const rules = [rule(top, bottom), rule(bandTop, bandBottom + 4)]
    const width = measure(text, textPx)
    if (at + 3 < free || at + 3 + width > right + 8) return rules
    free = at + 3 + width + 10
    return [
      ...rules,
      { node: 'text', x: at + 3, y: bandBottom + 16, text, sizePx: textPx, ink: 'muted', anchor: 'start' },
    ]
  })
}
