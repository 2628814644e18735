import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { axeFaults, drawn, fitsAcross } from './look.ts'

const charts = [
  'growth',
  'disclosure',
  'telling',
  'timeline',
  'pangu',
  'pangu-tree',
  'pangu-claims',
  'compare',
]

for (const id of charts)
  test(`${id} stands alone: title, source, the way to the full view; no frame; accessible; on a phone too`, async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`embed/${id}/?lang=ko&theme=dark`)
    await drawn(page)
    await expect(page.getByRole('banner')).toHaveCount(0)
    await expect(page.getByText('자료: 중국 LLM 지형도')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko-KR')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    const full = page.getByRole('link', { name: '전체 화면 열기' })
    await expect(full).toHaveAttribute('target', '_blank')
    const target = await full.getAttribute('href')
    expect(target).toMatch(/\/(growth|timeline|pangu|compare)\/\?.*lang=ko/)
    expect(await axeFaults(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    await expect.poll(() => fitsAcross(page)).toBe(true)
    const origin = new URL(page.url()).origin
    expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([])
    await page.goto(target ?? '')
    await expect(page.getByRole('banner')).toBeVisible()
  })

test('an embed carries the view of the page, and its keys walk the marks', async ({ page }) => {
  await page.goto('growth/?vendors=huawei&size=both')
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.getByRole('button', { name: 'Export' }).first().click()
  await page.getByRole('menuitem', { name: 'Embed' }).click()
  const dialog = page.getByRole('dialog', { name: 'Embed this chart' })
  const code = dialog.getByLabel('Code for the page')
  await expect(code).toHaveValue(
    /^<iframe src="http[^"]*\/embed\/growth\/\?[^"]*vendors=huawei[^"]*" title="/,
  )
  const steps = await page.evaluate(() => history.length)
  await dialog.getByLabel('Language').selectOption('zh')
  await expect(code).toHaveValue(/lang=zh/)
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await dialog.getByLabel('As wide as its place allows').uncheck()
  await dialog.getByLabel('Width (pixels)').fill('700')
  await dialog.getByLabel('Height (pixels)').fill('500')
  await expect(code).toHaveValue(/width="700" height="500"/)
  await expect(code).not.toHaveValue(/data=/)
  await dialog.getByRole('radio', { name: 'Says when it has changed' }).check()
  await expect(code).toHaveValue(/data=\d{4}\.\d{2}\.\d{2}/)
  await dialog.getByLabel('Language').selectOption('en')
  expect(await axeFaults(page, 'dialog')).toEqual([])
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(title)
  // Back leaves the page, and does not go through the previews.
  expect(await page.evaluate(() => history.length)).toBe(steps)

  const [, address = ''] = /src="([^"]*)"/.exec(await code.inputValue()) ?? []
  await page.goto(address.replaceAll('&amp;', '&'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.getByRole('application').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[aria-live="assertive"]')).not.toBeEmpty()
  const [opened] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')])
  await expect(opened.getByText('Evidence').first()).toBeVisible()
  expect(opened.url()).toMatch(/\/growth\/\?.*vendors=huawei.*model=/)
})

test('the code is copied, and a refusal is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('timeline/')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Embed' }).click()
  await page.getByRole('button', { name: 'Copy code' }).click()
  await expect(page.getByText('Code copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<iframe .*<\/iframe>$/)
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'))
  })
  await page.getByRole('button', { name: 'Copy code' }).click()
  await expect(page.getByText('Select the code and copy it')).toBeVisible()
})

test('an embed for older data says so, one for the present data does not', async ({ page }) => {
  await page.goto('embed/growth/?data=2026.01.01')
  await expect(page.getByText(/embedded with data of version 2026\.01\.01/)).toBeVisible()
  const [shown = ''] = /(?<=is version )[\d.]+\d/.exec((await page.textContent('body')) ?? '') ?? []
  await page.goto(`embed/growth/?data=${shown}`)
  await expect(page.getByRole('application')).toBeVisible()
  await expect(page.getByText(/embedded with data/)).toHaveCount(0)
})

test('a chart that there is not is said, with a way on', async ({ page, baseURL }) => {
  // A host that answers every address with a page of the site.
  await page.route('**/embed/nothing/', async (route) =>
    route.fulfill({ response: await page.request.get(`${baseURL}embed/growth/`) }),
  )
  await page.goto('embed/nothing/')
  await expect(page.getByRole('heading', { name: 'There is no such chart' })).toBeVisible()
  await expect(page.getByText('“nothing”')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Go to China LLM Landscape' })).toBeVisible()
})

for (const [id, mostKb] of [
  ['growth', 156],
  ['timeline', 166],
  ['pangu', 143],
] as const)
  test(`the embed of ${id} loads at most ${mostKb} kB of script`, async ({ page }) => {
    const weights: Promise<number>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        weights.push(response.body().then((body) => gzipSync(body, { level: 9 }).length / 1024))
    })
    await page.goto(`embed/${id}/`)
    await expect(page.locator('figcaption')).toBeVisible()
    await page.waitForLoadState('networkidle')
    const total = (await Promise.all(weights)).reduce((sum, size) => sum + size, 0)
    expect(total).toBeGreaterThan(50)
    expect(total).toBeLessThan(mostKb)
  })
