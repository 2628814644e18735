import type { TimelineModel } from '#charts/model.ts'
import { type FittedTimeline, fitTimeline } from '#scenes/fit-timeline.ts'
import { measureByTable } from '#scenes/measure.ts'
import { layoutTimeline, type TimelineScene } from '#scenes/timeline.ts'
import type { Box } from '../pptx/units.ts'

/** A timeline as it stands on a slide, `scale` times as large as on the page. */
export interface SlideTimeline {
  readonly fitted: FittedTimeline
  readonly scene: TimelineScene
  readonly scale: number
}

const largerScales = [1.35, 1.2]

/**
 * Fits a timeline into the room of a slide. What it leaves out takes a line of that room, so it is asked for the room with
 * that line; a few lanes stand larger, as long as all their events and labels find room.
 */
export function placeTimeline(
  model: TimelineModel,
  roomWith: (leftOut: FittedTimeline | null) => Box,
): SlideTimeline {
  const fitTo = (leftOut: FittedTimeline | null, scale: number) => {
    const { widthPx, heightPx } = roomWith(leftOut)
    return fitTimeline(model, { widthPx: widthPx / scale, heightPx: heightPx / scale }, measureByTable)
  }
  const scale = largerScales.find((larger) => fitTo(null, larger).heights.label > 0) ?? 1
  const first = fitTo(null, scale)
  const fitted = scale === 1 && first.leftOut.length > 0 ? fitTo(first, 1) : first
  const { widthPx } = roomWith(fitted)
  const everything = { top: 0, bottom: Number.POSITIVE_INFINITY }
  return {
    fitted,
    scale,
    scene: layoutTimeline(
      fitted.model,
      widthPx / scale,
      measureByTable,
      fitted.model.window,
      everything,
      fitted.heights,
    ),
  }
}
