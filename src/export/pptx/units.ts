export interface SlideSize {
  readonly widthPx: number
  readonly heightPx: number
}
/** Slides are laid out in pixels of a 96th of an inch: 13.333 by 7.5 inches, or 10 by 7.5. */
export const slideSizes = {
  '16:9': { widthPx: 1280, heightPx: 720 },
  '4:3': { widthPx: 960, heightPx: 720 },
} as const satisfies Record<string, SlideSize>
export type SlideShape = keyof typeof slideSizes

/** English metric units, in which DrawingML measures, from pixels. */
export const emu = (px: number): number => Math.round(px * 9525)

/** Hundredths of a point, in which text is measured, from pixels. */
export const textSize = (px: number): number => Math.round(px * 75)

export interface Box {
  readonly x: number
  readonly y: number
  readonly widthPx: number
  readonly heightPx: number
}
