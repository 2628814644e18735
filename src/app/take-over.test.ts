import { expect, test, vi } from 'vitest'
import { takeOverFrom } from './take-over.ts'

const start = () => {
  document.body.innerHTML = '<div id="first"><h1>Findings</h1></div><div id="root"></div>'
  const root = document.getElementById('root') as HTMLElement
  takeOverFrom(document.getElementById('first'), root)
  return root
}
const settled = () => new Promise((resolve) => setTimeout(resolve))
const firstWords = () => document.getElementById('first')

test.each([
  ['its heading', '<main><h1>Page</h1></main>'],
  ['a failure', '<main><p role="alert">Failed</p></main>'],
  ['the last resort', '<main role="alert"><p>Failed</p></main>'],
  ['a way to try again', '<main><p role="status">Slow</p><button>Try again</button></main>'],
])('the first words go when the page has %s', async (_, html) => {
  start().innerHTML = html
  await vi.waitFor(() => expect(firstWords()).toBeNull())
})

test('they lie over the page for the frame in which it is laid out', async () => {
  const frames: FrameRequestCallback[] = []
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback))
  start().innerHTML = '<main><h1>Page</h1></main>'
  await settled()
  expect(frames).toHaveLength(1)
  frames[0]?.(0)
  expect(firstWords()).not.toBeNull()
  await settled()
  expect(firstWords()).toBeNull()
  vi.unstubAllGlobals()
})

test('they stay while a part of what stands first is to come', async () => {
  const root = start()
  root.innerHTML = '<main><h1>Page</h1><div data-to-come></div></main>'
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)))
  expect(firstWords()).not.toBeNull()
  root.querySelector('[data-to-come]')?.remove()
  await vi.waitFor(() => expect(firstWords()).toBeNull())
})

test('they stay while it loads', async () => {
  start().innerHTML = '<header><button>Search</button></header><main><p role="status">Loading…</p></main>'
  await settled()
  expect(firstWords()).not.toBeNull()
})
