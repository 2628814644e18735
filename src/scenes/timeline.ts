import type { Span, TimelineEvent, TimelineModel } from '#charts/model.ts'
import { labelsOf } from './labels-in-lane.ts'
import {
  type LaneHeights,
  markOfEvent,
  type PlacedEvent,
  type PlacedLane,
  type Plot,
  placeLane,
  roomyLane,
} from './lane.ts'
import { type Measure, wrapText } from './measure.ts'
import type { Scene, SceneNode } from './scene.ts'
import { riserOf, threadNode, threadsIn } from './threads.ts'

/** Where the pointer or the keyboard finds an event. */
export interface EventTarget {
  readonly event: TimelineEvent
  readonly x: number
  readonly y: number
}

export interface TimelineScene extends Scene {
  readonly plot: Plot
  readonly targets: readonly EventTarget[]
  /** The calendar and the rules of the market, which belong to no lane. */
  readonly ground: readonly SceneNode[]
  /** The same nodes lane by lane, for outputs that keep what belongs to a lane together. */
  readonly lanes: readonly LaneNodes[]
}

interface LaneNodes {
  readonly placed: PlacedLane
  readonly name: readonly SceneNode[]
  readonly bars: readonly SceneNode[]
  readonly threads: readonly SceneNode[]
  readonly marks: readonly SceneNode[]
  readonly labels: readonly SceneNode[]
}

const textPx = 12
export const axisPx = 22
const narrowPx = 560

/**
 * Places a timeline: the calendar and the market's events on top with a rule for each across all lanes, a lane for each
 * vendor below, as high as its rows need. Pure; the height follows from the width. `window` is the model's unless given;
 * of lanes wholly outside `visible` (pixels from the top) only the height is worked out, which keeps a moving window fluid.
 */
export function layoutTimeline(
  model: TimelineModel,
  widthPx: number,
  measure: Measure,
  window: Span = model.window,
  visible: { readonly top: number; readonly bottom: number } = { top: 0, bottom: Number.POSITIVE_INFINITY },
  heights: LaneHeights = roomyLane,
): TimelineScene {
  const narrow = widthPx < narrowPx
  const plot = plotOf(model, widthPx, measure, window)

  let top = axisPx
  const every: PlacedLane[] = []
  for (const lane of [model.market, ...model.lanes]) {
    if (lane === model.market && lane.events.length + lane.beyond.length === 0) continue
    const placed = placeLane(lane, top, plot, heights)
    every.push(placed)
    top += placed.heightPx
  }
  const bottom = top
  const shown = every.filter((lane) => lane.top < visible.bottom && lane.top + lane.heightPx > visible.top)
  const targets = shown.flatMap(({ placed }) => placed.map(({ event, x, y }) => ({ event, x, y })))
  const market = every[0]?.lane === model.market ? every[0] : null
  const calendar = calendarNodes(model, plot, bottom, measure)
  const rules = market === null ? [] : rulesOf(market, bottom)
  const lanes = shown.map((lane): LaneNodes => {
    const threads = threadsIn(lane, model.threads)
    const reserved = narrow ? measure(lane.lane.label, textPx, true) + 8 : 0
    return {
      placed: lane,
      name: nameOf(lane, narrow, plot.left, measure),
      bars: lane.placed.flatMap(barOf),
      threads: threads.map(threadNode),
      marks: lane.placed.map(markOfEvent),
      labels: labelsOf(lane, plot, measure, threads.map(riserOf), reserved),
    }
  })
  const nodes: SceneNode[] = [
    group(calendar),
    group(rules),
    group([...lanes.map(({ placed }) => placed.top), bottom].map((y) => hairline(y, widthPx))),
    group(lanes.flatMap(({ name }) => name)),
    group(lanes.flatMap(({ bars }) => bars)),
    group(lanes.flatMap(({ threads }) => threads)),
    group(lanes.flatMap(({ marks }) => marks)),
    group(lanes.flatMap(({ labels }) => labels)),
  ]
  return { widthPx, heightPx: bottom + 4, nodes, plot, targets, ground: [...calendar, ...rules], lanes }
}

/** Where time runs: right of the column of names, where there is room for one. */
export function plotOf(model: TimelineModel, widthPx: number, measure: Measure, window: Span): Plot {
  const names = [model.market, ...model.lanes].map(({ label }) => measure(label, textPx, true))
  const column = widthPx < narrowPx ? 0 : Math.max(118, Math.min(132, Math.ceil(Math.max(...names)) + 14))
  return { left: column, right: widthPx - 4, window }
}

/** Nodes of one sort stay together, so that a drawing can keep their elements while one zooms. */
const group = (children: readonly SceneNode[]): SceneNode => ({ node: 'group', dx: 0, dy: 0, children })

const hairline = (y: number, widthPx: number): SceneNode => ({
  node: 'line',
  x1: 0,
  x2: widthPx,
  y1: y,
  y2: y,
  ink: 'hairline',
  widthPx: 1,
})

/** A vendor's name before its lane, on two lines if need be; on a narrow plot at the start of its label row. */
function nameOf(
  { lane, top, heights }: PlacedLane,
  narrow: boolean,
  column: number,
  measure: Measure,
): SceneNode[] {
  const lines = narrow
    ? [lane.label]
    : wrapText(lane.label, column - 10, textPx, measure, { bold: true, most: heights.label === 0 ? 1 : 2 })
  const first = narrow ? top + heights.label - 2 : top + (lines.length === 1 ? heights.label + 11 : 15)
  return lines.map((text, index) => ({
    node: 'text',
    x: 0,
    y: first + index * 14,
    text,
    sizePx: textPx,
    bold: true,
    ink: 'text',
    anchor: 'start',
  }))
}

/** The finest marks of the calendar whose words do not meet, on top; a line down for each. */
function calendarNodes(
  model: TimelineModel,
  { left, right, window }: Plot,
  bottom: number,
  measure: Measure,
): SceneNode[] {
  const pxPerMs = (right - left) / (window.to - window.from)
  const within = model.calendar.filter(({ value }) => value >= window.from && value < window.to)
  const fits = (rank: number) => {
    const shown = within.filter((tick) => tick.rank <= rank)
    return shown.every(
      ({ value, text }, index) =>
        index === 0 ||
        (value - (shown[index - 1]?.value ?? 0)) * pxPerMs >=
          measure(shown[index - 1]?.text ?? text, textPx) + 14,
    )
  }
  const rank = [4, 3, 2, 1].find(fits) ?? 0
  const nodes: SceneNode[] = []
  let free = left
  for (const tick of within) {
    if (tick.rank > rank) continue
    const x = left + (tick.value - window.from) * pxPerMs
    nodes.push({ node: 'line', x1: x, x2: x, y1: axisPx - 4, y2: bottom, ink: 'hairline', widthPx: 1 })
    const width = measure(tick.text, textPx)
    if (x < free || x + 3 + width > right) continue
    nodes.push({
      node: 'text',
      x: x + 3,
      y: 12,
      text: tick.text,
      sizePx: textPx,
      ink: 'muted',
      anchor: 'start',
      ...(tick.rank === 0 ? { bold: true } : {}),
    })
    free = x + width + 12
  }
  return nodes
}

/** What concerns everybody cuts through all lanes; rules in force and the launch that began it all more firmly. */
const rulesOf = ({ placed, top, heightPx }: PlacedLane, bottom: number): SceneNode[] =>
  placed.map(({ event, x, y }) => ({
    node: 'line',
    x1: x,
    x2: x,
    y1: y,
    y2: Math.max(bottom, top + heightPx),
    ink: event.kind === 'regulation' || event.kind === 'launch' ? 'axis' : 'hairline',
    widthPx: 1,
    dash: '2 3',
    datum: event.id,
  }))

const barOf = ({ event, y, bar }: PlacedEvent): SceneNode[] =>
  bar === null
    ? []
    : [
        {
          node: 'rect',
          x: bar.from,
          y: y - 2,
          widthPx: bar.to - bar.from,
          heightPx: 4,
          fill: event.look.ink,
          opacity: 0.3,
          datum: event.id,
        },
      ]
