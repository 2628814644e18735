import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

/** What a first visit loads in one language, gzipped: script, and everything with it. At most 120 kB and 175 kB; here what there is, so that it cannot creep back. */
for (const [page, scriptKb, allKb] of [
  ['', 120, 146],
  ['growth', 120, 144],
  ['timeline', 120, 159],
  ['pangu', 118, 157],
  ['compare', 120, 166],
  ['slides', 112, 135],
  ['sources', 106, 141],
  ['models', 117, 157],
  ['models/pangu-sigma', 105, 162],
  ['vendors/huawei', 106, 163],
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
