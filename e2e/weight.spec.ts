import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

/** What a first visit loads in one language, gzipped: script, and everything with it. Whatever chunks the build makes, this is what is waited for. */
for (const [page, scriptKb, allKb] of [
  ['', 123, 152],
  ['growth', 123, 150],
  ['timeline', 125, 168],
  ['pangu', 126, 170],
  ['compare', 119, 166],
  ['slides', 123, 150],
  ['sources', 108, 148],
  ['models', 141, 185],
  ['models/pangu-sigma', 107, 170],
  ['vendors/huawei', 109, 172],
] as const)
  test(`a first visit to /${page} loads at most ${scriptKb} kB of script, ${allKb} kB in all`, async ({
    page: tab,
  }) => {
    const parts: Promise<{ type: string; kB: number }>[] = []
    tab.on('response', (response) => {
      parts.push(
        response.body().then((body) => ({
          type: response.request().resourceType(),
          kB: gzipSync(body, { level: 9 }).length / 1024,
        })),
      )
    })
    await tab.setViewportSize({ width: 1440, height: 600 })
    await tab.goto(page === '' ? '' : `${page}/`)
    await expect(tab.getByRole('heading', { level: 1 })).toBeVisible()
    await tab.waitForLoadState('networkidle')
    const loaded = await Promise.all(parts)
    const sum = (some: typeof loaded) => some.reduce((total, { kB }) => total + kB, 0)
    const types = new Set(loaded.map(({ type }) => type))
    expect(['document', 'stylesheet', 'script', 'fetch'].filter((type) => !types.has(type))).toEqual([])
    expect(sum(loaded.filter(({ type }) => type === 'script'))).toBeLessThan(scriptKb)
    expect(sum(loaded)).toBeLessThan(allKb)
  })
