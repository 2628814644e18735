import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ChartApplication } from './chart-application.tsx'

function open() {
  const onPoint = vi.fn()
  const onPress = vi.fn()
  render(
    <ChartApplication
      scene={{ widthPx: 100, heightPx: 50, nodes: [] }}
      label="A chart"
      hint="Arrow keys walk"
      spoken="Here"
      marked={[null, { as: 'active', id: 'one', x: 10, y: 20 }]}
      onKeyDown={() => {}}
      onPoint={onPoint}
      onLeave={() => {}}
      onPress={onPress}
    />,
  )
  return { svg: screen.getByRole('application', { name: 'A chart' }), onPoint, onPress }
}

test('is one Tab stop that says what it shows, which keys it takes, and what has been reached', () => {
  const { svg } = open()
  expect(svg).toHaveAttribute('tabindex', '0')
  expect(svg).toHaveAccessibleDescription('Arrow keys walk')
  expect(screen.getByText('Here')).toHaveAttribute('aria-live', 'assertive')
  expect(svg.querySelectorAll('circle')).toHaveLength(1)
})

test('a pointer that rests while the page scrolls under it, or drags, does not point', () => {
  const { svg, onPoint } = open()
  fireEvent.pointerMove(svg, { clientX: 5, clientY: 6 })
  fireEvent.pointerMove(svg, { clientX: 5, clientY: 6 })
  expect(onPoint).toHaveBeenCalledTimes(1)
  fireEvent.pointerMove(svg, { clientX: 9, clientY: 6, buttons: 1 })
  expect(onPoint).toHaveBeenCalledTimes(1)
  fireEvent.pointerMove(svg, { clientX: 9, clientY: 6 })
  expect(onPoint).toHaveBeenLastCalledWith({ x: 9, y: 6, reachPx: 18 })
})

test('a finger may miss by more than a mouse', () => {
  const { svg, onPress } = open()
  fireEvent.pointerDown(svg, { pointerType: 'touch' })
  fireEvent.click(svg, { clientX: 5, clientY: 6 })
  expect(onPress).toHaveBeenLastCalledWith({ x: 5, y: 6, reachPx: 32 })
  fireEvent.pointerDown(svg, { pointerType: 'mouse' })
  fireEvent.click(svg, { clientX: 5, clientY: 6 })
  expect(onPress).toHaveBeenLastCalledWith({ x: 5, y: 6, reachPx: 18 })
})
