import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { drawn } from './look.ts'

/**
 * What a first visit loads, gzipped: script, and everything with it. At most 120 kB and 175 kB; here what there is, so that it cannot
 * creep back. In Korean, whose words weigh most, and whose links bring a second file; the bench prints the others.
 */
for (const [page, scriptKb, allKb] of [
  ['', 120, 148],
  ['growth', 120, 145],
  ['timeline', 120, 162],
  ['pangu', 118, 160],
  ['compare', 120, 172],
  ['slides', 113, 137],
  ['sources', 106, 145],
  ['models', 117, 163],
  ['models/pangu-sigma', 105, 166],
  ['vendors/huawei', 106, 168],
] as const)
  test(`a first visit to /${page}?lang=ko loads at most ${scriptKb} kB of script, ${allKb} kB in all`, async ({
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
    await tab.goto(`${page === '' ? '' : `${page}/`}?lang=ko`)
    await drawn(tab)
    await tab.waitForLoadState('networkidle')
    const loaded = await Promise.all(parts)
    const sum = (some: typeof loaded) => some.reduce((total, { kB }) => total + kB, 0)
    const types = new Set(loaded.map(({ type }) => type))
    expect(['document', 'stylesheet', 'script', 'fetch'].filter((type) => !types.has(type))).toEqual([])
    expect(sum(loaded.filter(({ type }) => type === 'script'))).toBeLessThan(scriptKb)
    expect(sum(loaded)).toBeLessThan(allKb)
  })
