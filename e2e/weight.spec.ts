import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

/** What a first visit loads in one language, gzipped: script, and everything with it. Whatever chunks the build makes, this is what is waited for. */
for (const [page, scriptKb, allKb] of [
  ['', 131, 158],
  ['growth', 149, 175],
  ['timeline', 148, 191],
  ['pangu', 149, 192],
  ['compare', 153, 201],
  ['slides', 154, 179],
  ['sources', 112, 152],
  ['models', 150, 193],
  ['models/pangu-sigma', 112, 174],
  ['vendors/huawei', 116, 178],
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
