import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

type Location = typeof import('./location.ts')

const siteAt = async (root: string, address: string): Promise<Location> => {
  // The root is read once a page load, so each site is a load of its own.
  vi.resetModules()
  document.querySelector('meta[name="site-root"]')?.setAttribute('content', root)
  window.history.replaceState(null, '', address)
  return await import('./location.ts')
}
afterEach(() => document.querySelector('meta[name="site-root"]')?.setAttribute('content', '/'))

test.each([
  ['/', '/growth/?lang=ko', 'growth/', '?lang=ko'],
  ['/', '/', '', ''],
  ['../', '/some/where/growth/?q=a+b', 'growth/', '?q=a+b'],
  ['../../', '/some/models/qwen3-max/', 'models/qwen3-max/', ''],
  ['/', '/models/%E7%9B%98%E5%8F%A4/', 'models/盘古/', ''],
  ['/', '/kotlin/', 'kotlin/', ''],
])(
  'a page whose root is %s knows at %s where it is, and its own address',
  async (root, address, path, query) => {
    const { readPlace, addressOf } = await siteAt(root, address)
    expect(readPlace()).toEqual({ path, query })
    expect(addressOf(readPlace())).toBe(window.location.href)
  },
)

test.each([
  ['../../', '/some/ko/growth/', 'growth/', '?lang=ko'],
  ['../../', '/some/zh/growth/?vendors=huawei', 'growth/', '?lang=zh&vendors=huawei'],
  ['../', '/some/ko/', '', '?lang=ko'],
  ['../../', '/some/ko/growth/?lang=zh', 'growth/', '?lang=zh'],
])(
  'in the folder of a language, under %s, %s is the page in that language',
  async (root, address, path, query) => {
    const { readPlace, addressOf, goTo } = await siteAt(root, address)
    expect(readPlace()).toEqual({ path, query })
    const shared = addressOf(readPlace())
    expect(new URL(shared).pathname).toBe(`/some/${path}`)
    // Nothing is rewritten till the view changes.
    goTo({ path, query }, 'push')
    expect(window.location.href).not.toBe(shared)
    goTo({ path, query: '?theme=dark' }, 'replace')
    expect(window.location.pathname + window.location.search).toBe(`/some/${path}?theme=dark`)
  },
)

test('a path whose escapes are broken is read as it stands', async () => {
  const { readPlace } = await siteAt('/', '/growth%/')
  expect(readPlace().path).toBe('growth%/')
})

test.each(['//evil.example/a', 'javascript:alert(1)', 'https://evil.example', '\\\\evil.example'])(
  'the path %s stays on the site',
  async (path) => {
    const { addressOf } = await siteAt('/', '/growth/')
    expect(new URL(addressOf({ path, query: '' })).origin).toBe(window.location.origin)
  },
)

describe('going somewhere', () => {
  let site: Location
  beforeEach(async () => {
    site = await siteAt('../', '/some/where/growth/')
  })

  test('pushes a step, or changes the present one', () => {
    const steps = window.history.length
    site.goTo({ path: 'sources/', query: '?lang=zh' }, 'push')
    expect(window.location.pathname + window.location.search).toBe('/some/where/sources/?lang=zh')
    expect(window.history.length).toBe(steps + 1)
    site.goTo({ path: 'sources/', query: '' }, 'replace')
    expect(window.location.pathname + window.location.search).toBe('/some/where/sources/')
    expect(window.history.length).toBe(steps + 1)
  })

  test('to where one is adds no step', () => {
    const steps = window.history.length
    site.goTo({ path: 'growth/', query: '' }, 'push')
    expect(window.history.length).toBe(steps)
  })

  test('gives the same place object until the address changes', () => {
    const before = site.readPlace()
    expect(site.readPlace()).toBe(before)
    site.goTo({ path: 'growth/', query: '?q=x' }, 'push')
    expect(site.readPlace()).toEqual({ path: 'growth/', query: '?q=x' })
  })
})
