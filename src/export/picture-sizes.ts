import type { Size } from '#scenes/scatter.ts'

/** A sheet of a fixed size, and the height in its pixels below which letters on it are hard to read. */
export interface SheetSize extends Size {
  readonly leastTextPx: number
}

/** Pictures by what they are for, in their own pixels; A4 is at 300 dots an inch, and its letters at least 5 points. */
export const pictureSizes = {
  wide: { widthPx: 1920, heightPx: 1080, leastTextPx: 10 },
  'wide-large': { widthPx: 3840, heightPx: 2160, leastTextPx: 14 },
  'four-three': { widthPx: 1600, heightPx: 1200, leastTextPx: 10 },
  a4: { widthPx: 3508, heightPx: 2480, leastTextPx: 20 },
  square: { widthPx: 1080, heightPx: 1080, leastTextPx: 10 },
  social: { widthPx: 1200, heightPx: 628, leastTextPx: 10 },
} as const satisfies Record<string, SheetSize>
export type PictureSize = keyof typeof pictureSizes

/** A picture as the reader asks for it. */
export interface PictureChoice {
  /** As shown: as wide as on the page (`shownPx`), as high as the chart needs there, with twice as many pixels. */
  readonly size: PictureSize | 'as-shown'
  readonly shownPx: number
  readonly theme: 'light' | 'dark'
  readonly transparent: boolean
}

/** Pages as they are printed: a sheet of paper or a slide, in pixels of a 96th of an inch; letters are at least 5 points. */
export const printPages = {
  a4: { widthPx: 1122.52, heightPx: 793.7, leastTextPx: 5 / 0.75 },
  '16:9': { widthPx: 1280, heightPx: 720, leastTextPx: 5 / 0.75 },
  '4:3': { widthPx: 960, heightPx: 720, leastTextPx: 5 / 0.75 },
} as const satisfies Record<string, SheetSize>
export type PrintPage = keyof typeof printPages
