// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const key = 'china-llm-landscape.deck'

/** The module as a new tab has it. */
const newTab = async () => {
  vi.resetModules()
  return import('./deck-storage.ts')
}
beforeEach(() => window.localStorage.clear())
afterEach(() => vi.restoreAllMocks())

test('a deck outlives the tab', async () => {
  const first = await newTab()
  expect(first.readStoredDeck()).toEqual({ text: null, failure: null })
  expect(first.storeDeck('deck=1&slide=growth&slide=pangu')).toBeNull()
  const second = await newTab()
  expect(second.readStoredDeck()).toEqual({ text: 'deck=1&slide=growth&slide=pangu', failure: null })
  expect(second.countSlides(second.readStoredDeck())).toBe(2)
})

test.each([
  ['full', 'QuotaExceededError'],
  ['blocked', 'SecurityError'],
] as const)(
  'storage that is %s keeps the deck in this tab, says why, and leaves the one before as it was',
  async (failure, name) => {
    const tab = await newTab()
    tab.storeDeck('deck=1')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', name)
    })
    expect(tab.storeDeck('deck=1&slide=growth')).toBe(failure)
    expect(tab.readStoredDeck()).toEqual({ text: 'deck=1&slide=growth', failure })
    expect(window.localStorage.getItem(key)).toBe('deck=1')
  },
)

test('storage that may not even be read is blocked from the start', async () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  const tab = await newTab()
  expect(tab.readStoredDeck()).toEqual({ text: null, failure: 'blocked' })
})

test('what another tab does is seen, and what else is kept there is not', async () => {
  const { act, renderHook } = await import('@testing-library/react')
  const tab = await newTab()
  const { result } = renderHook(tab.useStoredDeck)
  const elsewhere = (changed: string | null, text: string) =>
    act(() => {
      window.localStorage.setItem(key, text)
      window.dispatchEvent(new StorageEvent('storage', { key: changed }))
    })
  elsewhere('another', 'deck=1&slide=pangu')
  expect(result.current.text).toBeNull()
  elsewhere(key, 'deck=1&slide=growth')
  expect(result.current).toEqual({ text: 'deck=1&slide=growth', failure: null })
})

test('what is set aside stays beside the deck', async () => {
  const tab = await newTab()
  tab.setAside('garbage')
  tab.storeDeck('deck=1')
  expect([window.localStorage.getItem(`${key}.aside`), window.localStorage.getItem(key)]).toEqual([
    'garbage',
    'deck=1',
  ])
})
