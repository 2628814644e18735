import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { server } from './server.ts'

// Waiting for what comes is no measure of speed: a busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 })

// jsdom has no layout engine: what a chart needs to know of its room.
class FixedResizeObserver implements ResizeObserver {
  #callback: ResizeObserverCallback
  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback
  }
  observe(target: Element) {
    const entry = { target, contentRect: new DOMRect(0, 0, 900, 540) } as unknown as ResizeObserverEntry
    this.#callback([entry], this)
  }
  unobserve() {}
  disconnect() {}
}

/** In tests everything is in view. */
class SeenAtOnce {
  #callback: IntersectionObserverCallback
  constructor(callback: IntersectionObserverCallback) {
    this.#callback = callback
  }
  observe(target: Element) {
    const entry = { target, isIntersecting: true } as IntersectionObserverEntry
    this.#callback([entry], this as unknown as IntersectionObserver)
  }
  disconnect() {}
}

if (typeof window !== 'undefined') {
  globalThis.IntersectionObserver = SeenAtOnce as unknown as typeof IntersectionObserver
  globalThis.ResizeObserver = FixedResizeObserver
  // As index.html says it where the site lies at the root.
  document.head.insertAdjacentHTML('beforeend', '<meta name="site-root" content="/">')
  window.scrollTo = () => {}
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener() {},
      removeEventListener() {},
    }) as unknown as MediaQueryList
}

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  cleanup()
  server.resetHandlers()
  if (typeof window !== 'undefined') window.history.replaceState(null, '', '/')
})
afterAll(() => server.close())
