import type { ChartModel } from '#charts/model.ts'
import { layoutFigure } from './figure.ts'
import type { Measure } from './measure.ts'
import type { Size } from './scatter.ts'
import type { Scene, SceneNode } from './scene.ts'

/** A figure laid out for a shape: all of it is in the scene, which is shown at the size asked for. */
export interface FittedFigure {
  readonly scene: Scene
  /** How high the smallest letters are where the scene is shown at the size asked for. */
  readonly smallestTextPx: number
}

/** As large as a slide: there letters of 12 px read well. */
const comfortableArea = 1280 * 720

/**
 * Lays a figure out in the shape of a size, and where it needs more height than that leaves, on a larger sheet of the same
 * shape: nothing is stretched and nothing left out, but letters get smaller.
 */
export function fitFigure(model: ChartModel, size: Size, measure: Measure, address: string): FittedFigure {
  const shape = size.widthPx / size.heightPx
  let widthPx = Math.min(size.widthPx, Math.round(Math.sqrt(comfortableArea * shape)))
  for (;;) {
    const heightPx = widthPx / shape
    const scene = layoutFigure(model, { widthPx, heightPx }, measure, address)
    if (scene.heightPx <= heightPx)
      return { scene, smallestTextPx: smallestText(scene.nodes) * (size.widthPx / widthPx) }
    // A wider sheet also needs fewer rows: halfway there is often enough.
    widthPx = Math.ceil(widthPx * Math.max(1.03, Math.sqrt(scene.heightPx / heightPx)))
  }
}

const smallestText = (nodes: readonly SceneNode[]): number =>
  Math.min(
    ...nodes.map((node) => {
      if (node.node === 'group') return smallestText(node.children)
      return node.node === 'text' ? node.sizePx : Number.POSITIVE_INFINITY
    }),
  )
