// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import type { TimelineModel } from '#charts/model.ts'
import type { Landscape } from '#domain/schema.ts'
import { exportedSlide } from '#testing/exported-slides.ts'
import { all, reopen } from '#testing/reopen.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'

vi.setConfig({ testTimeout: 30_000 })

const slideOf = (content: Uint8Array) => reopen(content).xml('ppt/slides/slide1.xml')
const nameOf = (shape: Element) => all(shape, 'p:cNvPr')[0]?.getAttribute('name') ?? ''

test('each lane is a group with its name, its marks as preset shapes and its labels as texts', () => {
  const { content, model } = exportedSlide('timeline', 'en')
  const lanes = [(model as TimelineModel).market, ...(model as TimelineModel).lanes]
  const groups = all(slideOf(content), 'p:grpSp')
  for (const lane of lanes) {
    const group = groups.find((one) => nameOf(one) === lane.label)
    expect(group && all(group, 'p:cNvPr')[0]?.getAttribute('descr')).toContain(`${lane.label}: `)
    const shapes = group === undefined ? [] : all(group, 'p:sp')
    for (const { spoken } of lane.events)
      expect(
        shapes.filter((shape) => all(shape, 'p:cNvPr')[0]?.getAttribute('descr') === spoken),
      ).toHaveLength(1)
    expect(shapes.map((shape) => shape.getElementsByTagName('a:t')[0]?.textContent)).toContain(lane.label)
  }
  const presets = new Set(
    all(slideOf(content), 'a:prstGeom').map((geometry) => geometry.getAttribute('prst')),
  )
  for (const preset of ['ellipse', 'triangle', 'diamond', 'teardrop', 'line'])
    expect(presets).toContain(preset)
})

test('what does not fit is said on the slide, and stands in the notes, event for event', () => {
  const { content, model } = exportedSlide('timeline', 'en', { landscape: crowded() })
  const lanes = [(model as TimelineModel).market, ...(model as TimelineModel).lanes]
  const events = lanes.flatMap(({ events: own }) => own)
  const described = new Set(all(slideOf(content), 'p:cNvPr').map((shape) => shape.getAttribute('descr')))
  const drawn = events.filter(({ spoken }) => described.has(spoken))
  expect(drawn.length).toBeLessThan(events.length)
  expect(slideOf(content).documentElement.textContent).toContain(
    `This slide holds ${drawn.length} of ${events.length} events`,
  )
  const notes = all(reopen(content).xml('ppt/notesSlides/notesSlide1.xml'), 'a:p').map(
    ({ textContent }) => textContent,
  )
  for (const { spoken } of events)
    expect([spoken, notes.includes(spoken) !== described.has(spoken)]).toEqual([spoken, true])
})

test('a few lanes stand larger than many', () => {
  const sizesOf = (content: Uint8Array) =>
    all(slideOf(content), 'p:grpSp')
      .filter((group) => nameOf(group) === 'Alpha')
      .flatMap((group) => all(group, 'a:rPr').map((look) => Number(look.getAttribute('sz'))))
  expect(Math.min(...sizesOf(exportedSlide('timeline', 'en').content))).toBe(1114)
  expect(Math.min(...sizesOf(exportedSlide('timeline', 'en', { landscape: crowded() }).content))).toBe(825)
})

/** The tiny dataset with more events than a slide can hold. */
function crowded(): Landscape {
  const landscape = tinyLandscape()
  const [event] = landscape.events
  if (event === undefined) throw new Error('the tiny dataset has changed')
  return {
    ...landscape,
    events: [
      ...landscape.events,
      ...Array.from({ length: 200 }, (_, index) => {
        const title = `event ${index}`
        return { ...event, id: `event-${index}`, title: { en: title, ko: title, zh: title } }
      }),
    ],
  }
}
