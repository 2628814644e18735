import type { TimelineEvent, TimelineLane, TimelineModel } from '#charts/model.ts'
import {
  closeLane,
  denseLane,
  gapPx,
  type LaneHeights,
  laneHeight,
  placesIn,
  roomyLane,
  stretchOf,
} from './lane.ts'
import type { Measure } from './measure.ts'
import { emptyRow, type Row, take } from './rows.ts'
import type { Size } from './scatter.ts'
import { axisPx, layoutTimeline, plotOf } from './timeline.ts'

/** A timeline cut to a page: what is shown of it, how high its lanes are, and what had to be left out. */
export interface FittedTimeline {
  readonly model: TimelineModel
  readonly heights: LaneHeights
  /** Lanes for which there was no room, the least important. */
  readonly leftOutLanes: readonly TimelineLane[]
  /** Events for which there was no room, those of left out lanes too; in time order. */
  readonly leftOut: readonly TimelineEvent[]
}

/**
 * Chooses what of a timeline stands on a page of a given size: everything where it fits with labels above the rows, else
 * lanes without those; then every lane gets a row, and the lane that leaves out most gets the next, as long as there is
 * height. Within a lane the most important events are placed first. Lanes with nothing to show fall away.
 */
export function fitTimeline(
  model: TimelineModel,
  { widthPx, heightPx }: Size,
  measure: Measure,
): FittedTimeline {
  const bare = (lane: TimelineLane): TimelineLane => ({ ...lane, beyond: [] })
  const whole = { ...model, market: bare(model.market), lanes: model.lanes.filter(hasEvents).map(bare) }
  const heightOnly = { top: 0, bottom: 0 }
  const labelled = [roomyLane, closeLane].find(
    (heights) =>
      layoutTimeline(whole, widthPx, measure, model.window, heightOnly, heights).heightPx <= heightPx,
  )
  if (labelled !== undefined) return { model: whole, heights: labelled, leftOutLanes: [], leftOut: [] }

  const x = placesIn(plotOf(model, widthPx, measure, model.window))
  const most = Math.floor((heightPx - axisPx - 4) / laneHeight(1, denseLane))
  const market = hasEvents(whole.market) ? 1 : 0
  const kept = new Set(
    whole.lanes.toSorted((a, b) => b.events.length - a.events.length).slice(0, Math.max(1, most - market)),
  )
  const lanes = [whole.market, ...whole.lanes.filter((lane) => kept.has(lane))].map((lane) =>
    packedLane(lane, x),
  )
  let free =
    heightPx - axisPx - 4 - lanes.filter(({ lane }) => hasEvents(lane)).length * laneHeight(1, denseLane)
  while (free >= denseLane.row) {
    const neediest = lanes.toSorted((a, b) => b.out.length - a.out.length)[0]
    if (neediest === undefined || neediest.out.length === 0) break
    addRow(neediest, x)
    free -= denseLane.row
  }
  const [shownMarket, ...shown] = lanes.map(({ lane, out }) => without(lane, out))
  const leftOutLanes = whole.lanes.filter((lane) => !kept.has(lane))
  const leftOut = [...lanes.flatMap(({ out }) => out), ...leftOutLanes.flatMap(({ events }) => events)]
  return {
    model: { ...whole, market: shownMarket ?? whole.market, lanes: shown },
    // What height is left stands between the lanes.
    heights: {
      ...denseLane,
      foot: denseLane.foot + Math.min(8, Math.floor(free / Math.max(1, lanes.length))),
    },
    leftOutLanes,
    leftOut: leftOut.toSorted((a, b) => a.time.at - b.time.at || (a.id < b.id ? -1 : 1)),
  }
}

const hasEvents = ({ events }: TimelineLane) => events.length > 0

interface PackedLane {
  readonly lane: TimelineLane
  /** Events that stand in no row yet, the most important first. */
  out: readonly TimelineEvent[]
}

function packedLane(lane: TimelineLane, x: (ms: number) => number): PackedLane {
  const order = lane.events.toSorted((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))
  const packed = { lane, out: order }
  addRow(packed, x)
  return packed
}

/** Puts into one more row what it can hold. */
function addRow(packed: PackedLane, x: (ms: number) => number): void {
  const row: Row = emptyRow()
  packed.out = packed.out.filter((event) => {
    const { start, end } = stretchOf(event, x)
    return !take(row, start, end + gapPx)
  })
}

function without(lane: TimelineLane, out: readonly TimelineEvent[]): TimelineLane {
  const gone = new Set(out)
  return { ...lane, events: lane.events.filter((event) => !gone.has(event)) }
}
