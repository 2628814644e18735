import { expect, test } from 'vitest'
import { seeded } from '#testing/seeded.ts'
import { type Box, intersects, type LabelWish, placeLabels } from './labels.ts'
import { measureByTable } from './measure.ts'

const bounds = { left: 0, top: 0, right: 900, bottom: 500 }
const options = { sizePx: 11, gapPx: 8, most: 1000, measure: measureByTable }

const names = ['Qwen3-235B-A22B', '판구 5.5', '文心大模型5.0', 'M6-10T', 'Hunyuan-Large']
const wishes = (seed: number): LabelWish[] => {
  const next = seeded(seed)
  return Array.from({ length: 200 }, (_, index) => ({
    id: `m${index}`,
    text: names[index % names.length] ?? '',
    x: next() * 900,
    y: next() * 500,
    importance: next(),
  }))
}
const boxOf = ({ x, y, anchor, text }: { x: number; y: number; anchor: string; text: string }): Box => {
  const width = measureByTable(text, 11)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - 9.9, bottom: y + 2.75 }
}

test.each([1, 2, 3, 4, 5])('no two labels meet, none meets a mark or leaves the plot (seed %i)', (seed) => {
  const all = wishes(seed)
  const marks = all.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }))
  const boxes = placeLabels(all, marks, bounds, options).map(boxOf)
  expect(boxes.length).toBeGreaterThan(5)
  boxes.forEach((box, index) => {
    expect(boxes.slice(index + 1).some((other) => intersects(box, other))).toBe(false)
    expect(marks.some((mark) => intersects(box, mark))).toBe(false)
    expect(box.left >= 0 && box.right <= 900 && box.top >= 0 && box.bottom <= 500).toBe(true)
  })
})

test('where two cannot both be placed, the more important one is', () => {
  const place = (importance: number[]) =>
    placeLabels(
      importance.map((value, index) => ({
        id: `m${index}`,
        text: 'A long name here',
        x: 60,
        y: 8,
        importance: value,
      })),
      [],
      { left: 0, top: 0, right: 200, bottom: 16 },
      options,
    ).map(({ id }) => id)
  expect(place([1, 2])).toEqual(['m1'])
  expect(place([2, 1])).toEqual(['m0'])
})
