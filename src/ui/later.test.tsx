import { act, render, screen, waitFor } from '@testing-library/react'
import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import { AskedAhead, InSlices, Later, useSteps } from './later.tsx'
import { wholePage } from './wanted-now.ts'

const Steps = ({ count }: { count: number }) => <p>{useSteps(count)}</p>
const shown = () => Number(screen.getByRole('paragraph').textContent)

/** A browser that says when it is idle, whenever the test says so. */
function idleOnRequest() {
  const waiting = new Map<number, () => void>()
  let last = 0
  vi.stubGlobal('requestIdleCallback', (then: () => void) => {
    last += 1
    waiting.set(last, then)
    return last
  })
  vi.stubGlobal('cancelIdleCallback', (asked: number) => waiting.delete(asked))
  return {
    waiting,
    idle: () =>
      act(() => {
        const [next] = waiting
        if (next === undefined) throw new Error('nobody waits')
        waiting.delete(next[0])
        next[1]()
      }),
  }
}

afterEach(() => vi.unstubAllGlobals())

test('the first step is drawn at once, each other one when the browser is idle, none beyond the last', () => {
  const { waiting, idle } = idleOnRequest()
  render(<Steps count={3} />)
  expect(shown()).toBe(1)
  idle()
  expect(shown()).toBe(2)
  idle()
  expect(shown()).toBe(3)
  expect(waiting.size).toBe(0)
})

test.each(['beforeprint', wholePage])('%s draws all that is left at once', (event) => {
  const { waiting } = idleOnRequest()
  render(<Steps count={9} />)
  expect(shown()).toBe(1)
  act(() => {
    window.dispatchEvent(new Event(event))
  })
  expect(shown()).toBe(9)
  expect(waiting.size).toBe(0)
})

test('what becomes shorter or longer is never drawn beyond its end, nor cut for good', () => {
  const { idle } = idleOnRequest()
  const { rerender } = render(<Steps count={2} />)
  idle()
  rerender(<Steps count={1} />)
  expect(shown()).toBe(1)
  rerender(<Steps count={3} />)
  expect(shown()).toBe(2)
  idle()
  expect(shown()).toBe(3)
})

test('what is gone asks for nothing more', () => {
  const { waiting } = idleOnRequest()
  const { unmount } = render(<Steps count={2} />)
  unmount()
  expect(waiting.size).toBe(0)
})

test('a browser that does not tell when it is idle draws all the same', async () => {
  render(<Later>words</Later>)
  expect(screen.queryByText('words')).toBeNull()
  expect(await screen.findByText('words')).toBeInTheDocument()
})

test('what is rendered in slices comes after what stands in its place', async () => {
  const drawn: string[] = []
  const Says = ({ text }: { text: string }) => {
    drawn.push(text)
    return text
  }
  render(
    <InSlices before={<Says text="before" />}>
      <Says text="page" />
    </InSlices>,
  )
  await waitFor(() => expect(drawn.at(-1)).toBe('page'))
  expect(drawn[0]).toBe('before')
})

test('between parts that are asked ahead the browser gets its turn, and what stands after them comes last', async () => {
  let turns = 0
  const turn = setInterval(() => {
    turns += 1
  })
  const asked: [part: string, turn: number][] = []
  const part = (name: string) => () => {
    const from = performance.now()
    while (performance.now() - from < 20);
    asked.push([name, turns])
  }
  const parts = [part('first'), part('second'), part('third')]
  const After = () => {
    part('after')()
    return null
  }
  // What a test renders by way of `act` comes in one piece.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  const root = createRoot(document.createElement('div'))
  startTransition(() =>
    root.render(
      <>
        <AskedAhead parts={parts} />
        <After />
      </>,
    ),
  )
  await vi.waitFor(() => expect(asked).toHaveLength(4))
  clearInterval(turn)
  root.unmount()
  expect(asked.map(([name]) => name)).toEqual(['first', 'second', 'third', 'after'])
  expect(new Set(asked.map(([, at]) => at)).size).toBe(4)
})
