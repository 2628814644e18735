import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Span, TimelineModel } from '#charts/model.ts'
import { buildTimeline } from '#charts/timeline/build.ts'
import { cutCharts, cutEvents } from '#dataset/cut.ts'
import { languages } from '#domain/vocabulary.ts'
import { tinyTimeline } from '#testing/tiny-events.ts'
import { wordingFor } from '#testing/wording.ts'
import { readView } from '#view/codec.ts'
import { timelineCodec } from '#view/views.ts'
import { readData } from '../../scripts/read-data.ts'
import { type Box, intersects } from './labels.ts'
import { measureByTable } from './measure.ts'
import type { MarkNode, RectNode, SceneNode } from './scene.ts'
import { layoutTimeline } from './timeline.ts'

const { landscape } = readData(fileURLToPath(new URL('../../data', import.meta.url)))
const shipped = Object.fromEntries(
  languages.map((language) => [
    language,
    { charts: cutCharts(landscape, language), events: cutEvents(landscape, language) },
  ]),
)
const tiny = (query = '') =>
  buildTimeline(tinyTimeline(), readView(timelineCodec, query).view, wordingFor('en'))
const flat = (nodes: readonly SceneNode[]): SceneNode[] =>
  nodes.flatMap((node) => (node.node === 'group' ? flat(node.children) : [node]))
const layout = (model: TimelineModel, widthPx = 1000, window?: Span) =>
  layoutTimeline(model, widthPx, measureByTable, window)
const day = 86_400_000

const boxOf = (node: SceneNode): (Box & { text: string }) | null => {
  if (node.node !== 'text') return null
  const width = measureByTable(node.text, node.sizePx, node.bold)
  const left = node.anchor === 'start' ? node.x : node.anchor === 'end' ? node.x - width : node.x - width / 2
  return {
    text: node.text,
    left,
    right: left + width,
    top: node.y - node.sizePx * 0.85,
    bottom: node.y + node.sizePx * 0.2,
  }
}

describe.each(languages)('shipped data in %s', (language) => {
  describe.each([360, 800, 1100])('%i px wide', (widthPx) => {
    test.each([
      ['all', ''],
      ['four years', '?from=2022-11-30'],
      ['one year', '?from=2025&to=2025'],
      ['a quarter', '?from=2023-Q2&to=2023-Q2'],
      ['three weeks', '?from=2023-07-01&to=2023-07-21'],
    ])('zoomed to %s: no two texts meet, none leaves the picture, some marks are labelled', (_, query) => {
      const model = buildTimeline(
        shipped[language] ?? tinyTimeline(),
        readView(timelineCodec, query).view,
        wordingFor(language),
      )
      const nodes = flat(layout(model, widthPx).nodes)
      const boxes = nodes.flatMap((node) => boxOf(node) ?? [])
      const meeting = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => intersects(a, b))
          .map((b) => `${a.text} / ${b.text}`),
      )
      expect(meeting).toEqual([])
      expect(boxes.filter(({ left, right }) => left < 0 || right > widthPx)).toEqual([])
      expect(nodes.filter((node) => node.node === 'text' && node.datum !== undefined).length).toBeGreaterThan(
        3,
      )
    })
  })
})

test('a label stands on no mark and on no bar but its own', () => {
  const model = buildTimeline(
    shipped['en'] ?? tinyTimeline(),
    readView(timelineCodec, '').view,
    wordingFor('en'),
  )
  const nodes = flat(layout(model, 1100).nodes)
  const marks = nodes.flatMap((node): (Box & { id: string })[] => {
    if (node.node === 'mark' && node.datum !== undefined && node.fillOpacity !== 0)
      return [{ id: node.datum, left: node.x - 4, right: node.x + 4, top: node.y - 4, bottom: node.y + 4 }]
    if (node.node === 'rect' && node.datum !== undefined)
      return [
        {
          id: node.datum,
          left: node.x,
          right: node.x + node.widthPx,
          top: node.y,
          bottom: node.y + node.heightPx,
        },
      ]
    return []
  })
  const hits = nodes.flatMap((node) => {
    const box = node.node === 'text' && node.datum !== undefined ? boxOf(node) : null
    return box === null
      ? []
      : marks.filter((mark) => intersects(box, mark)).map(({ id }) => `${box.text} / ${id}`)
  })
  expect(hits).toEqual([])
})

test('marks of a lane never lie on one another', () => {
  for (const query of ['', '?from=2023&to=2023']) {
    const model = buildTimeline(
      shipped['en'] ?? tinyTimeline(),
      readView(timelineCodec, query).view,
      wordingFor('en'),
    )
    const { targets, plot } = layout(model)
    // A period that the window cuts has its mark in what is left of it, however little: it may touch its neighbour.
    const isCut = ({ event: { time } }: (typeof targets)[number]) =>
      !time.exact && (time.start < plot.window.from || time.end > plot.window.to)
    const near = targets.flatMap((a, index) =>
      targets
        .slice(index + 1)
        .filter((b) => !isCut(a) && !isCut(b) && Math.abs(a.x - b.x) < 9 && Math.abs(a.y - b.y) < 9)
        .map((b) => `${a.event.id} / ${b.event.id}`),
    )
    expect(near).toEqual([])
  }
})

test('every event in the window has one place and one mark', () => {
  const model = tiny()
  const scene = layout(model)
  const ids = [model.market, ...model.lanes].flatMap(({ events }) => events.map(({ id }) => id)).toSorted()
  expect(scene.targets.map(({ event }) => event.id).toSorted()).toEqual(ids)
  const marks = flat(scene.nodes).filter(
    (node): node is MarkNode => node.node === 'mark' && node.fillOpacity === undefined,
  )
  expect(marks.map(({ datum }) => datum).toSorted()).toEqual(ids)
})

describe('precision', () => {
  const bar = (model: TimelineModel, id: string, window?: Span) => {
    const scene = layout(model, 1000, window)
    const node = flat(scene.nodes).find((one): one is RectNode => one.node === 'rect' && one.datum === id)
    const { left, right, window: shown } = scene.plot
    const at = (px: number) => shown.from + ((px - left) / (right - left)) * (shown.to - shown.from)
    return node === undefined ? null : { from: at(node.x), to: at(node.x + node.widthPx) }
  }
  test.each([
    ['upgrade', '2023-10-01', '2024-01-01'],
    ['rumour', '2023-06-01', '2023-07-01'],
    ['talk', '2022-01-01', '2023-01-01'],
  ])('%s spans exactly from %s to %s', (id, from, to) => {
    const found = bar(tiny(), id)
    expect(Math.abs((found?.from ?? 0) - Date.parse(from))).toBeLessThan(60_000)
    expect(Math.abs((found?.to ?? 0) - Date.parse(to))).toBeLessThan(60_000)
  })
  test('a known day is a mark without a bar, on its day', () => {
    expect(bar(tiny(), 'launch')).toBeNull()
    const scene = layout(tiny())
    const { left, right, window } = scene.plot
    const x = scene.targets.find(({ event }) => event.id === 'launch')?.x ?? 0
    expect(x).toBeCloseTo(
      left + ((Date.UTC(2023, 6, 7) - window.from) / (window.to - window.from)) * (right - left),
      6,
    )
  })
  test('a period that the window cuts is drawn to the edge, its mark within what can be seen', () => {
    const window = { from: Date.UTC(2023, 10, 15), to: Date.UTC(2024, 1, 1) }
    const found = bar(tiny(), 'upgrade', window)
    expect(Math.abs((found?.from ?? 0) - window.from)).toBeLessThan(60_000)
    const scene = layout(tiny(), 1000, window)
    const x = scene.targets.find(({ event }) => event.id === 'upgrade')?.x ?? 0
    expect(x > scene.plot.left && x < scene.plot.right).toBe(true)
  })
})

test('the four statuses differ without colour: full, hollow, dashed, crossed out', () => {
  const marks = new Map(
    flat(layout(tiny()).nodes).flatMap((node) =>
      node.node === 'mark' && node.fillOpacity === undefined ? [[node.datum, node] as const] : [],
    ),
  )
  const look = (id: string) => {
    const node = marks.get(id)
    return {
      full: node?.fill !== 'ground',
      dashed: node?.dash !== undefined,
      crossed: /M-[\d.]+,-/.test(node?.d ?? ''),
    }
  }
  expect(look('beta-launch')).toEqual({ full: true, dashed: false, crossed: false })
  expect(look('plan')).toMatchObject({ full: false, dashed: false })
  expect(look('leak')).toMatchObject({ full: false, dashed: true })
  expect(look('rumour')).toMatchObject({ full: false, dashed: false })
  expect(marks.get('rumour')?.d).not.toBe(marks.get('leak')?.d)
  expect(marks.get('rumour')?.d.startsWith(marks.get('leak')?.d ?? '?')).toBe(true)
})

test('a thread runs from what was said to what answered it', () => {
  const scene = layout(tiny())
  const place = new Map(scene.targets.map(({ event, x, y }) => [event.id, { x, y }]))
  const arcs = flat(scene.nodes).filter(
    (node): node is MarkNode => node.node === 'mark' && node.fillOpacity === 0,
  )
  expect(arcs.map(({ datum }) => datum)).toEqual(['denial', 'launch'])
  for (const arc of arcs) {
    const from = arc.datum === 'denial' ? 'rumour' : 'denial'
    expect(arc).toMatchObject(place.get(from) ?? {})
    const [, up = 0, dx = 0, down = 0] = /V(.*)H(.*)V(.*)$/.exec(arc.d)?.map(Number) ?? []
    const [start, end] = [place.get(from), place.get(arc.datum ?? '')]
    expect(arc.x + dx).toBeCloseTo(end?.x ?? 0, 1)
    expect(arc.y + down).toBeCloseTo((end?.y ?? 0) - 5, 1)
    expect(arc.y + up).toBeCloseTo(Math.min(start?.y ?? 0, end?.y ?? 0) - 7, 1)
  }
})

test.each(languages)('no thread crosses a label in %s', (language) => {
  for (const query of ['', '?from=2022-11-30', '?from=2023&to=2023', '?from=2025']) {
    const model = buildTimeline(
      shipped[language] ?? tinyTimeline(),
      readView(timelineCodec, query).view,
      wordingFor(language),
    )
    const nodes = flat(layout(model, 1100).nodes)
    const texts = nodes.flatMap((node) => boxOf(node) ?? [])
    const lines = nodes.flatMap((node): Box[] => {
      if (node.node !== 'mark' || node.fillOpacity !== 0) return []
      const [, edge = 0, up = 0, dx = 0, down = 0] =
        /^M0,(.*)V(.*)H(.*)V(.*)$/.exec(node.d)?.map(Number) ?? []
      const line = (x1: number, y1: number, x2: number, y2: number): Box => ({
        left: node.x + Math.min(x1, x2),
        right: node.x + Math.max(x1, x2),
        top: node.y + Math.min(y1, y2),
        bottom: node.y + Math.max(y1, y2),
      })
      return [line(0, edge, 0, up), line(0, up, dx, up), line(dx, up, dx, down)]
    })
    expect(lines.length).toBeGreaterThan(0)
    const crossed = lines.flatMap((line) =>
      texts
        // Ascenders and descenders are counted in the box, where hardly a letter reaches.
        .filter((text) => intersects(line, { ...text, top: text.top + 2, bottom: text.bottom - 1 }))
        .map(({ text }) => text),
    )
    expect(crossed).toEqual([])
  }
})

test('the market’s events are rules across all lanes', () => {
  const scene = layout(tiny())
  const rule = flat(scene.nodes).find((node) => node.node === 'line' && node.datum === 'law')
  if (rule?.node !== 'line') throw new Error('no rule')
  expect(rule.x1).toBe(rule.x2)
  expect(rule.y2).toBeGreaterThan(Math.max(...scene.targets.map(({ y }) => y)))
})

test('panning moves marks sideways only: no lane changes its height, no mark its row', () => {
  const model = tiny()
  const one = { from: Date.UTC(2023, 0, 1), to: Date.UTC(2023, 11, 1) }
  const [a, b] = [one, { from: one.from + 20 * day, to: one.to + 20 * day }].map((window) =>
    layout(model, 1000, window),
  )
  expect(a?.heightPx).toBe(b?.heightPx)
  for (const { event, y } of b?.targets ?? []) {
    const before = a?.targets.find((target) => target.event.id === event.id)
    if (before !== undefined) expect(y).toBe(before.y)
  }
})

test('a window that moves is laid out as the same window that rests', () => {
  const window = { from: Date.UTC(2023, 5, 1), to: Date.UTC(2023, 8, 1) }
  const resting = layout(tiny('?from=2023-06-01&to=2023-08-31'))
  const moving = layout(tiny(), 1000, window)
  expect(moving.targets.map(({ event, x, y }) => [event.id, x, y])).toEqual(
    resting.targets.map(({ event, x, y }) => [event.id, x, y]),
  )
})

test('while it moves, lanes outside the screen keep their height but are not drawn', () => {
  const model = tiny()
  const whole = layout(model)
  const part = layoutTimeline(model, 1000, measureByTable, model.window, { top: 0, bottom: 40 })
  expect(part.heightPx).toBe(whole.heightPx)
  expect(part.targets.length).toBeLessThan(whole.targets.length)
  expect(part.targets.every(({ event }) => event.vendorLabel === 'Market')).toBe(true)
})
