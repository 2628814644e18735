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

/** A colour mixed with the ground, for markers of charts: their transparency is not drawn everywhere. */
export function paleFill(ink: SceneInk, theme: Theme, share: number): Markup {
  const mixed = [0, 2, 4].map((at) => {
    const [own, ground] = [ink, 'ground' as const].map((name) =>
      Number.parseInt(hexOf(name, theme).slice(at, at + 2), 16),
    )
    return Math.round(share * (own ?? 0) + (1 - share) * (ground ?? 0))
      .toString(16)
      .padStart(2, '0')
  })
  return element('a:solidFill', {}, element('a:srgbClr', { val: mixed.join('').toUpperCase() }))
}

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
