import { act, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { wholePage } from './wanted-now.ts'
import { WhenSeen } from './when-seen.tsx'

const open = (onPaper: boolean) => {
  vi.stubGlobal('requestIdleCallback', () => 1)
  vi.stubGlobal('cancelIdleCallback', () => undefined)
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  render(
    <WhenSeen before="name" onPaper={onPaper}>
      whole
    </WhenSeen>,
  )
}

test('is not looked for in the window while what stands above it is drawn in steps', () => {
  vi.stubGlobal('requestIdleCallback', () => 1)
  vi.stubGlobal('cancelIdleCallback', () => undefined)
  // Here everything is in the window.
  render(<WhenSeen before="name">whole</WhenSeen>)
  expect(screen.getByText('name')).toBeInTheDocument()
})

test.each(['beforeprint', wholePage])(
  'comes at once for %s, unless paper shows what stands in its place',
  (event) => {
    open(true)
    act(() => {
      window.dispatchEvent(new Event(event))
    })
    expect(screen.getByText('whole')).toBeInTheDocument()
  },
)

test('stays as it is where paper shows what stands in its place', () => {
  open(false)
  act(() => {
    window.dispatchEvent(new Event('beforeprint'))
  })
  expect(screen.queryByText('whole')).toBeNull()
})
