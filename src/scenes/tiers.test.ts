import { describe, expect, test } from 'vitest'
import { buildMatrix } from '#charts/pangu/matrix.ts'
import { buildTree } from '#charts/pangu/tree.ts'
import { tierItemsOf } from '#charts/tier-items.ts'
import { cutPangu } from '#dataset/cut-pangu.ts'
import { coverageStatuses, languages } from '#domain/vocabulary.ts'
import { tinyPangu } from '#testing/tiny-pangu.ts'
import { wordingFor } from '#testing/wording.ts'
import { readView } from '#view/codec.ts'
import { panguCodec } from '#view/views.ts'
import { readData } from '../../scripts/read-data.ts'
import { layoutMatrix } from './matrix.ts'
import { measureByTable } from './measure.ts'
import type { SceneNode } from './scene.ts'
import { coverageMark } from './symbol.ts'
import { layoutTree } from './tree.ts'

const { view } = readView(panguCodec, '')
const { landscape } = readData('data')
const shipped = languages.flatMap((language) =>
  [320, 700, 1000, 1280].map((widthPx) => [language, widthPx] as const),
)

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where texts stand, groups resolved. */
function textBoxes(nodes: readonly SceneNode[], dx = 0, dy = 0): Box[] {
  return nodes.flatMap((node): Box[] => {
    if (node.node === 'group') return textBoxes(node.children, dx + node.dx, dy + node.dy)
    if (node.node !== 'text') return []
    const width = measureByTable(node.text, node.sizePx, node.bold)
    const left = node.x + dx - (node.anchor === 'start' ? 0 : node.anchor === 'end' ? width : width / 2)
    const bottom = node.y + dy
    return [{ text: node.text, left, right: left + width, top: bottom - node.sizePx * 0.8, bottom }]
  })
}

const meeting = (boxes: readonly Box[]) =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5,
      )
      .map((b) => `${a.text} / ${b.text}`),
  )

describe.each(shipped)('in %s at %i px', (language, widthPx) => {
  const cut = cutPangu(landscape, language)
  const wording = wordingFor(language)

  test('no two texts of the matrix meet and none leaves it', () => {
    const scene = layoutMatrix(buildMatrix(cut, view, wording), widthPx, measureByTable)
    const boxes = textBoxes(scene.nodes)
    expect(meeting(boxes)).toEqual([])
    expect(
      boxes.filter(({ right, bottom }) => bottom > scene.heightPx || (widthPx >= 700 && right > widthPx)),
    ).toEqual([])
  })

  test('no two texts of the tree meet, none leaves it, and no line is drawn through one', () => {
    const model = buildTree(cut, view, wording)
    const scene = layoutTree(model, widthPx, measureByTable)
    const boxes = textBoxes(scene.nodes)
    expect(meeting(boxes)).toEqual([])
    expect(boxes.filter(({ right, bottom }) => right > widthPx || bottom > scene.heightPx)).toEqual([])
    expect(scene.targets.map(({ item }) => item.id).toSorted()).toEqual(
      tierItemsOf(model)
        .map(({ id }) => id)
        .toSorted(),
    )
    const levels = scene.nodes.flatMap((node) => {
      const level = node.node === 'mark' ? /L([\d.]+),([\d.]+)$/.exec(node.d) : null
      const from = node.node === 'mark' ? /[ M]([\d.]+),([\d.]+)L[\d.]+,[\d.]+$/.exec(node.d) : null
      return level === null || from === null || widthPx < 720
        ? []
        : [{ y: Number(level[2]), left: Number(from[1]), right: Number(level[1]) }]
    })
    expect(widthPx < 720 || levels.length > 20).toBe(true)
    expect(
      levels.filter((line) =>
        boxes.some(
          (box) =>
            box.top < line.y &&
            line.y < box.bottom &&
            Math.min(box.right, line.right) - Math.max(box.left, line.left) > 1,
        ),
      ),
    ).toEqual([])
  })
})

test('focus draws one path strong and sets the rest back', () => {
  const model = buildTree(tinyPangu(), view, wordingFor('en'))
  const inks = (focus: string | null) =>
    Object.fromEntries(
      layoutTree(model, 1000, measureByTable, focus).nodes.flatMap((node) =>
        node.node === 'text' && node.datum !== undefined ? [[node.datum, node.ink]] : [],
      ),
    )
  expect(inks(null)).toEqual({ base: 'text', mine: 'text', belt: 'text', rain: 'text', stray: 'text' })
  expect(inks('mine')).toEqual({ base: 'text', mine: 'text', belt: 'text', rain: 'muted', stray: 'muted' })
  expect(inks('stray')).toEqual({ base: 'muted', mine: 'muted', belt: 'muted', rain: 'muted', stray: 'text' })
})

test('what only leads to the entries shown says so', () => {
  const { view: filtered } = readView(panguCodec, '?capabilities=prediction')
  const { targets } = layoutTree(buildTree(tinyPangu(), filtered, wordingFor('en')), 1000, measureByTable)
  expect(Object.fromEntries(targets.map(({ item, isPath }) => [item.id, isPath]))).toEqual({
    base: true,
    mine: true,
    belt: false,
    rain: false,
  })
})

test('how far an entry had come is told by its sign without colour', () => {
  const signs = coverageStatuses.map((status) =>
    coverageMark(status, 'vendor-red', { x: 0, y: 0, radiusPx: 5 })
      .map(({ d, fill }) => `${d} ${fill === 'ground'}`)
      .join(),
  )
  expect(new Set(signs).size).toBe(coverageStatuses.length)
})
