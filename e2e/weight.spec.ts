import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

/** Script that a first visit loads in one language, gzipped. Whatever chunks the build makes, this is what is waited for. */
for (const [page, mostKb] of [
  ['', 131],
  ['growth', 149],
  ['timeline', 148],
  ['pangu', 149],
  ['compare', 153],
  ['slides', 154],
  ['sources', 112],
  ['models', 150],
  ['models/pangu-sigma', 112],
  ['vendors/huawei', 116],
] as const)
  test(`a first visit to /${page} loads at most ${mostKb} kB of script`, async ({ page: tab }) => {
    const weights = new Map<string, Promise<number>>()
    tab.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        weights.set(
          response.url(),
          response.body().then((body) => gzipSync(body, { level: 9 }).length / 1024),
        )
    })
    await tab.setViewportSize({ width: 1440, height: 600 })
    await tab.goto(page === '' ? '' : `${page}/`)
    await expect(tab.getByRole('heading', { level: 1 })).toBeVisible()
    await tab.waitForLoadState('networkidle')
    const sizes = await Promise.all(weights.values())
    expect(sizes.length).toBeGreaterThan(2)
    const total = sizes.reduce((sum, size) => sum + size, 0)
    expect(total).toBeLessThan(mostKb)
  })
