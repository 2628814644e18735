import { describe, expect, test } from 'vitest'
import { buildGrowth } from '#charts/growth/build.ts'
import { cutCharts } from '#dataset/cut.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { wordingFor } from '#testing/wording.ts'
import { readView } from '#view/codec.ts'
import { growthCodec } from '#view/views.ts'
import { readData } from '../../scripts/read-data.ts'
import { measureByTable } from './measure.ts'
import { layoutScatter } from './scatter.ts'
import type { MarkNode, RectNode } from './scene.ts'

const model = (query = '') =>
  buildGrowth(cutCharts(tinyLandscape(), 'en'), readView(growthCodec, query).view, wordingFor('en'))
const layout = (query = '') => layoutScatter(model(query), { widthPx: 900, heightPx: 540 }, measureByTable)
const scene = layout()
const of = (id: string) => scene.nodes.filter((node) => 'datum' in node && node.datum === id)
const targetOf = (id: string) => scene.targets.find(({ point }) => point.id === id)
const band = scene.nodes.find((node): node is RectNode => node.node === 'rect' && node.fill === 'band')

test('every model has one place to be found at', () => {
  expect(scene.targets.map(({ point }) => point.id).toSorted()).toEqual([
    'one-chat',
    'one-moe',
    'two-7b',
    'two-big',
  ])
})

test('a model without a size stands in the band, over its quarter and not longer', () => {
  const [bar] = of('one-chat')
  expect(bar).toMatchObject({ node: 'rect' })
  expect(
    band && bar?.node === 'rect' && bar.y >= band.y && bar.y + bar.heightPx <= band.y + band.heightPx,
  ).toBe(true)
  const { from, to } = model().x
  const quarterPx =
    ((Date.UTC(2023, 9, 1) - Date.UTC(2023, 6, 1)) / (to - from)) * ((band?.widthPx ?? 0) - 12)
  expect(Math.abs((bar as RectNode).widthPx + 1 - quarterPx)).toBeLessThan(0.01)
})

test('no year rule crosses the title of the band', () => {
  const title = scene.nodes.find((node) => node.node === 'text' && node.text.startsWith('Size not disclosed'))
  if (title?.node !== 'text') throw new Error('the band has no title')
  const rules = scene.nodes.filter((node) => node.node === 'line' && node.x1 === node.x2)
  expect(rules.length).toBeGreaterThan(4)
  for (const rule of rules)
    if (rule.node === 'line')
      expect(
        Math.max(rule.y1, rule.y2) <= title.y - title.sizePx || Math.min(rule.y1, rule.y2) >= title.y,
      ).toBe(true)
})

describe('status and qualifier can be told without colour', () => {
  const mark = (id: string) => of(id).find((node): node is MarkNode => node.node === 'mark')
  test('disclosed is filled', () =>
    expect(mark('one-moe')).toMatchObject({ fill: 'vendor-slate', stroke: 'vendor-slate' }))
  test('reported is hollow', () => {
    expect(mark('two-7b')).toMatchObject({ fill: 'ground' })
    expect(mark('two-7b')?.dash).toBeUndefined()
  })
  test('estimated is hollow and dashed', () =>
    expect(mark('two-big')).toMatchObject({ fill: 'ground', dash: '2 1.5' }))
  test('at least points up, up to points down', () => {
    const tip = (id: string) =>
      of(id).filter((node): node is MarkNode => node.node === 'mark')[1]?.y ?? Number.NaN
    expect(tip('two-7b')).toBeLessThan(targetOf('two-7b')?.y ?? 0)
    expect(tip('two-big')).toBeGreaterThan(targetOf('two-big')?.y ?? 0)
  })
})

test('larger is higher, later is further right, on both scales', () => {
  for (const query of ['', '?scale=linear']) {
    const at = Object.fromEntries(layout(query).targets.map(({ point, x, y }) => [point.id, { x, y }]))
    expect(at['one-moe']?.y).toBeLessThan(at['two-big']?.y ?? 0)
    expect(at['two-big']?.y).toBeLessThan(at['two-7b']?.y ?? 0)
    expect(at['one-moe']?.x).toBeLessThan(at['two-7b']?.x ?? 0)
  }
})

test.each([320, 390, 900, 1440])('everything lies within %i px', (widthPx) => {
  for (const node of layoutScatter(model(), { widthPx, heightPx: 440 }, measureByTable).nodes) {
    if (node.node === 'mark')
      expect(node.x >= 0 && node.x <= widthPx && node.y >= 0 && node.y <= 440).toBe(true)
    if (node.node === 'text') {
      const width = measureByTable(node.text, node.sizePx)
      const left =
        node.anchor === 'start' ? node.x : node.anchor === 'end' ? node.x - width : node.x - width / 2
      expect(left).toBeGreaterThanOrEqual(-0.5)
      expect(left + width).toBeLessThanOrEqual(widthPx + 0.5)
    }
  }
})

test('no label of the shipped data is struck through by the frontier', () => {
  const cut = cutCharts(readData('data').landscape, 'en')
  for (const query of ['', '?vendors=huawei,alibaba', '?frontier=vendor', '?counts=all', '?scale=linear']) {
    const shipped = buildGrowth(cut, readView(growthCodec, query).view, wordingFor('en'))
    const { nodes } = layoutScatter(shipped, { widthPx: 1000, heightPx: 540 }, measureByTable)
    const steps = nodes.filter(
      (node) => node.node === 'line' && node.datum !== undefined && node.datum.startsWith('frontier'),
    )
    expect(steps.length).toBeGreaterThan(0)
    const struck = nodes.flatMap((node) => {
      if (node.node !== 'text' || node.datum === undefined) return []
      const width = measureByTable(node.text, node.sizePx)
      const left =
        node.anchor === 'start' ? node.x : node.anchor === 'end' ? node.x - width : node.x - width / 2
      return steps.some(
        (line) =>
          line.node === 'line' &&
          Math.min(line.x1, line.x2) < left + width &&
          Math.max(line.x1, line.x2) > left &&
          Math.min(line.y1, line.y2) < node.y &&
          Math.max(line.y1, line.y2) > node.y - node.sizePx * 0.75,
      )
        ? [`${query} ${node.text}`]
        : []
    })
    expect(struck).toEqual([])
  }
})
