import type { Shape } from '#charts/model.ts'

/**
 * The preset geometry of PowerPoint that is nearest to a symbol, with its box around the symbol's middle in radii before
 * it is turned; null where there is none and the outline itself is written. Sizes follow from the symbols' equal area.
 */
export const presets: Record<
  Shape,
  {
    readonly name: string
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly turnDegrees?: number
    readonly adjust?: number
  } | null
> = {
  circle: { name: 'ellipse', x: -1, y: -1, width: 2, height: 2 },
  square: { name: 'rect', x: -0.886, y: -0.886, width: 1.772, height: 1.772 },
  triangle: { name: 'triangle', x: -1.347, y: -1.555, width: 2.694, height: 2.333 },
  diamond: { name: 'diamond', x: -0.952, y: -1.65, width: 1.904, height: 3.3 },
  cross: { name: 'plus', x: -1.189, y: -1.189, width: 2.378, height: 2.378, adjust: 33_333 },
  star: { name: 'star5', x: -1.591, y: -1.673, width: 3.182, height: 3.026 },
  'triangle-down': { name: 'flowChartMerge', x: -1.359, y: -0.951, width: 2.72, height: 2.31 },
  'triangle-right': { name: 'triangle', x: -1.155, y: -1.155, width: 2.72, height: 2.31, turnDegrees: 90 },
  times: { name: 'plus', x: -1.189, y: -1.189, width: 2.378, height: 2.378, adjust: 33_333, turnDegrees: 45 },
  house: { name: 'homePlate', x: -1.061, y: -1.061, width: 2.122, height: 1.91, turnDegrees: 270 },
  hourglass: { name: 'flowChartCollate', x: -1.052, y: -1.169, width: 2.104, height: 2.338 },
  bar: { name: 'rect', x: -0.543, y: -1.447, width: 1.086, height: 2.894 },
  drop: { name: 'teardrop', x: -0.9, y: -0.75, width: 1.8, height: 1.8, turnDegrees: 315 },
  wye: null,
}
