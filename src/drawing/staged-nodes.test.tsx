import { render, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { SceneNode } from '#scenes/scene.ts'
import { StagedNodes } from './staged-nodes.tsx'

const lines = (count: number): SceneNode[] =>
  Array.from({ length: count }, (_, at) => ({
    node: 'line',
    x1: at,
    x2: at,
    y1: 0,
    y2: 1,
    ink: 'axis',
    widthPx: 1,
  }))

const places = (root: Element) =>
  [...root.querySelectorAll('line')].map((line) => Number(line.getAttribute('x1')))

test.each([0, 1, 75, 76, 1000])(
  '%i nodes are all drawn in the end, each once, in their order',
  async (count) => {
    const { container } = render(
      <svg aria-hidden="true">
        <StagedNodes nodes={lines(count)} />
      </svg>,
    )
    expect(places(container).length).toBeLessThanOrEqual(75)
    await waitFor(() => expect(places(container)).toEqual(Array.from({ length: count }, (_, at) => at)))
  },
)

test('a large group is drawn in steps as well, under its own offset', async () => {
  const { container } = render(
    <svg aria-hidden="true">
      <StagedNodes nodes={[...lines(1), { node: 'group', dx: 7, dy: 0, children: lines(500) }]} />
    </svg>,
  )
  expect(places(container).length).toBeLessThanOrEqual(150)
  await waitFor(() => expect(places(container)).toHaveLength(501))
  expect(places(container).slice(1)).toEqual(Array.from({ length: 500 }, (_, at) => at))
  const offsets = [...container.querySelectorAll('g')].map((group) => group.getAttribute('transform'))
  expect(new Set(offsets)).toEqual(new Set(['translate(7 0)']))
})
