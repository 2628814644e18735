import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { heatText, palette } from './palette.ts'

const css = readFileSync('src/app/tokens.css', 'utf8')

test('the style sheet repeats the palette exactly, so that a page and its picture have the same colours', () => {
  const inCss = Object.fromEntries(
    [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
      name,
      [light, dark],
    ]),
  )
  delete inCss['accent']
  const expected = Object.fromEntries(
    Object.keys(palette.light).map((ink) => [
      ink,
      [palette.light[ink as keyof typeof palette.light], palette.dark[ink as keyof typeof palette.dark]],
    ]),
  )
  expect(inCss).toEqual(expected)
})

test.each(['light', 'dark'] as const)(
  'every colour of data stands out from the %s ground (contrast of 3 or more), text by 4.5',
  (theme) => {
    const { ground, hairline: _h, band: _b, axis: _a, text, muted, ...data } = palette[theme]
    for (const [ink, colour] of Object.entries(data))
      if (ink.startsWith('vendor')) expect([ink, contrast(colour, ground) >= 2.99]).toEqual([ink, true])
    expect(contrast(text, ground)).toBeGreaterThan(4.5)
    expect(contrast(muted, ground)).toBeGreaterThan(4.5)
    for (const level of [1, 2, 3, 4, 5] as const) {
      const onIt = palette[theme][heatText(level)]
      expect([level, contrast(onIt, palette[theme][`heat-${level}`]) >= 4.5]).toEqual([level, true])
    }
  },
)

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (bright + 0.05) / (dim + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
