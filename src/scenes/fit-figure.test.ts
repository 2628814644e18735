import { expect, test, vi } from 'vitest'
import { chartIds } from '#charts/registry.ts'
import { chartExport } from '#testing/chart-exports.ts'
import { fitFigure } from './fit-figure.ts'
import { measureByTable } from './measure.ts'
import type { SceneNode } from './scene.ts'

vi.setConfig({ testTimeout: 30_000 })

const sizes = [
  { widthPx: 1920, heightPx: 1080 },
  { widthPx: 3508, heightPx: 2480 },
  { widthPx: 1080, heightPx: 1080 },
  { widthPx: 1200, heightPx: 628 },
  { widthPx: 1122.52, heightPx: 793.7 },
]

test.each(chartIds.flatMap((id) => sizes.map((size) => [id, size.widthPx, size.heightPx] as const)))(
  '%s in %d x %d has that shape and stands within it, whole',
  (id, widthPx, heightPx) => {
    const { chart } = chartExport(id, 'ko')
    const { scene, smallestTextPx } = fitFigure(
      chart.model,
      { widthPx, heightPx },
      measureByTable,
      chart.address,
    )
    expect(scene.widthPx / scene.heightPx).toBeCloseTo(widthPx / heightPx, 6)
    const texts = textsOf(scene.nodes)
    expect(texts.map(({ text }) => text)).toContain(chart.model.sourceLine)
    for (const { text, y, sizePx } of texts) {
      expect([text, y <= scene.heightPx, y - sizePx >= -1]).toEqual([text, true, true])
      expect(sizePx * (widthPx / scene.widthPx)).toBeGreaterThanOrEqual(smallestTextPx - 1e-6)
    }
  },
)

test('a chart that needs more height than a shape has gets smaller letters, none of it gets lost', () => {
  const { chart } = chartExport('pangu', 'en')
  const all = (heightPx: number) =>
    fitFigure(chart.model, { widthPx: 1200, heightPx }, measureByTable, chart.address)
  const [tall, flat] = [all(1200), all(200)]
  expect(flat.smallestTextPx).toBeLessThan(tall.smallestTextPx)
  const shown = (nodes: readonly SceneNode[]) => new Set(textsOf(nodes).flatMap(({ datum }) => datum ?? []))
  expect(shown(flat.scene.nodes)).toEqual(shown(tall.scene.nodes))
})

/** Texts with where they stand in the whole. */
function textsOf(nodes: readonly SceneNode[], dy = 0): Extract<SceneNode, { node: 'text' }>[] {
  return nodes.flatMap((node) => {
    if (node.node === 'group') return textsOf(node.children, dy + node.dy)
    return node.node === 'text' ? [{ ...node, y: node.y + dy }] : []
  })
}
