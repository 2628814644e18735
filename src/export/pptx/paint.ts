import { palette } from '#scenes/palette.ts'
import type { SceneInk } from '#scenes/scene.ts'
import { emu } from './units.ts'
import { element, type Markup, valued } from './xml.ts'

export type Theme = 'light' | 'dark'

/** A colour of the palette as DrawingML writes it: six digits. */
export const hexOf = (ink: SceneInk, theme: Theme): string => palette[theme][ink].slice(1).toUpperCase()

export const noFill = element('a:noFill')

/** A plain fill; opacity from 0 to 1. */
export const solidFill = (ink: SceneInk, theme: Theme, opacity = 1): Markup =>
  element(
    'a:solidFill',
    {},
    element(
      'a:srgbClr',
      { val: hexOf(ink, theme) },
      opacity === 1 ? null : valued('a:alpha', Math.round(opacity * 100_000)),
    ),
  )

export const noLine = element('a:ln', {}, noFill)

export type Dash = 'sysDot' | 'sysDash' | 'dash'

export function stroke(ink: SceneInk, theme: Theme, widthPx: number, dash?: Dash): Markup {
  return element(
    'a:ln',
    { w: emu(widthPx), cap: 'flat' },
    solidFill(ink, theme),
    dash === undefined ? null : valued('a:prstDash', dash),
    element('a:round'),
  )
}
