import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, expect, test } from '@playwright/test'
import { serve } from '../scripts/serve.mjs'
import { drawn, exported } from './look.ts'

// Each test has a copy of the site of its own, so that it can be changed and taken away.
let folder: string
let site: Awaited<ReturnType<typeof serve>>
let context: BrowserContext

test.beforeEach(async ({ browser }, { workerIndex }) => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  cpSync('dist', folder, { recursive: true })
  site = await serve({ folder, base: '/some/base/', port: 4500 + workerIndex * 20, tries: 20 })
  context = await browser.newContext({ serviceWorkers: 'allow', viewport: { width: 1440, height: 900 } })
})

test.afterEach(async () => {
  await context.close()
  site.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A first visit, until the browser keeps the whole site. */
async function visited() {
  const page = await context.newPage()
  await page.goto(site.address)
  await drawn(page)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => setTimeout(resolve, 50))
  })
  return page
}

test('after one visit every page works without a network, in every language, and charts can be taken away', async () => {
  const kept = /^const files = (\[.*\])$/m.exec(readFileSync(join(folder, 'offline.js'), 'utf8'))?.[1]
  const data = (JSON.parse(kept ?? '[]') as string[]).filter((path) => path.startsWith('data/'))
  // Cuts are kept whole, and no parts of them.
  expect(data.filter((path) => path.includes('evidence'))).toHaveLength(3)
  expect(data.filter((path) => path.split('/').length > 2)).toEqual([])

  const page = await visited()
  await context.setOffline(true)
  site.close()
  const failed: string[] = []
  page.on('console', (message) => message.type() === 'error' && failed.push(message.text()))
  for (const path of [
    'timeline/?lang=ko',
    'growth/?lang=zh',
    'ko/growth/',
    'zh/vendors/huawei/',
    'pangu/',
    'compare/',
    'models/?lang=ko',
    'sources/',
    'models/pangu-sigma/?lang=zh',
    'vendors/huawei/',
    'growth',
  ]) {
    await page.goto(`${site.address}${path}`)
    await expect(page.locator('#first')).toHaveCount(0)
    await drawn(page)
  }
  // The kept whole stands in for the evidence of one developer.
  for (const path of [
    'compare/?vendors=zhipu,huawei&cell=largest-total.huawei',
    'growth/?model=pangu-sigma',
  ]) {
    await page.goto(`${site.address}${path}`)
    const source = page.getByRole('complementary').locator('a[href^="https://"]')
    await expect(source.first()).toBeVisible()
  }
  expect((await exported(page, 'Export', 'CSV')).content.toString('utf8')).toContain('PanGu-Σ')
  expect((await exported(page, 'Export', 'PowerPoint')).content.subarray(0, 2).toString()).toBe('PK')
  await page.keyboard.press('/')
  const search = page.getByRole('dialog')
  await search.getByRole('combobox').fill('盘古')
  await expect(search.getByRole('option').first()).toBeVisible()
  expect(failed).toEqual([])
})

test('a new version of the data is announced, and comes when the reader takes it', async () => {
  const page = await visited()
  const worker = readFileSync(join(folder, 'offline.js'), 'utf8')
  const newer = worker
    .replace(/const build = "[^"]+"/, 'const build = "newer"')
    .replace(/const dataVersion = "[^"]+"/, 'const dataVersion = "2099.01.01"')
  expect(newer).not.toBe(worker)
  writeFileSync(join(folder, 'offline.js'), newer)
  const home = join(folder, 'index.html')
  writeFileSync(home, readFileSync(home, 'utf8').replace('<title>', '<meta name="newer" /><title>'))

  await page.reload()
  const notice = page.getByRole('status').filter({ hasText: '2099.01.01' })
  await expect(notice).toContainText('What you see stays as it is until you load them.')
  await expect(page.locator('meta[name="newer"]')).toHaveCount(0)
  await notice.getByRole('button', { name: 'Load now' }).click()
  await expect(page.locator('meta[name="newer"]')).toHaveCount(1)
  await drawn(page)
  await expect(page.getByText('2099.01.01')).toHaveCount(0)
})
