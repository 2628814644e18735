import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { SceneNode } from '#scenes/scene.ts'
import { SceneNodes } from './scene-nodes.tsx'

const mark = (x: number, y: number): SceneNode => ({
  node: 'mark',
  d: 'M-1,-2L3,4Z',
  x,
  y,
  fill: 'vendor-red',
  stroke: 'vendor-red',
  strokePx: 1,
})

test('a mark is moved to its place, and one whose path stands there already has no transform', () => {
  const { container } = render(
    <svg aria-hidden="true">
      <SceneNodes nodes={[mark(10, 100), mark(0, 0)]} />
    </svg>,
  )
  const [moved, inPlace] = container.querySelectorAll('path')
  expect(moved?.getAttribute('transform')).toBe('translate(10 100)')
  expect(inPlace?.getAttribute('d')).toBe('M-1,-2L3,4Z')
  expect(inPlace?.hasAttribute('transform')).toBe(false)
})
