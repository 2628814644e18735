// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { chartIds } from '#charts/registry.ts'
import { exportedSlide } from '#testing/exported-slides.ts'
import { all, reopen } from '#testing/reopen.ts'
import { emu, type SlideShape, slideSizes } from './units.ts'

vi.setConfig({ testTimeout: 30_000 })

const shapes = Object.keys(slideSizes) as SlideShape[]

test.each(chartIds.flatMap((id) => shapes.map((shape) => [id, shape] as const)))(
  '%s on a slide of %s: the slide has that size, its masters too, and nothing stands outside it',
  (id, shape) => {
    const deck = reopen(exportedSlide(id, 'en', { shape }).content)
    const size = all(deck.xml('ppt/presentation.xml'), 'p:sldSz')[0]
    const [cx, cy] = [size?.getAttribute('cx'), size?.getAttribute('cy')].map(Number)
    expect([cx, cy]).toEqual([emu(slideSizes[shape].widthPx), emu(slideSizes[shape].heightPx)])
    for (const part of ['slides/slide1', 'slideMasters/slideMaster1', 'slideLayouts/slideLayout1']) {
      const places = ['a:xfrm', 'p:xfrm'].flatMap((name) => all(deck.xml(`ppt/${part}.xml`), name))
      expect(places.length).toBeGreaterThan(1)
      for (const place of places) {
        const [left, top] = numbersOf(place, 'a:off', ['x', 'y'])
        const [width, height] = numbersOf(place, 'a:ext', ['cx', 'cy'])
        const name = place.parentElement?.parentElement
          ?.querySelector('*')
          ?.firstElementChild?.getAttribute('name')
        expect([name, left >= 0, top >= 0, left + width <= Number(cx), top + height <= Number(cy)]).toEqual([
          ...[name, true, true, true, true],
        ])
      }
    }
  },
)

test('a page of notes shows the slide in its own shape', () => {
  for (const shape of shapes) {
    const notes = reopen(exportedSlide('growth', 'en', { shape }).content).xml(
      'ppt/notesSlides/notesSlide1.xml',
    )
    const [width, height] = numbersOf(notes, 'a:ext', ['cx', 'cy'])
    const { widthPx, heightPx } = slideSizes[shape]
    expect(width / height).toBeCloseTo(widthPx / heightPx, 5)
  }
})

function numbersOf(
  within: Document | Element,
  name: string,
  keys: readonly [string, string],
): [number, number] {
  const element = all(within, name)[0]
  return [Number(element?.getAttribute(keys[0])), Number(element?.getAttribute(keys[1]))]
}
