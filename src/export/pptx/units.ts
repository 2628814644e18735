/** A slide is laid out in pixels of a 96th of an inch: 16:9 at 13.333 by 7.5 inches. */
export const slideSize = { widthPx: 1280, heightPx: 720 } as const

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
