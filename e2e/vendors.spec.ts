import { expect, test } from '@playwright/test'
import { axeFaults, drawn, fitsAcross, looks, pressTo, standing } from './look.ts'

test('a vendor’s page can be read without JavaScript', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(`${baseURL}vendors/huawei/`)
  await expect(page).toHaveTitle('Huawei – China LLM Landscape')
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /^Huawei\. Big tech, /)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huawei')
  await expect(page.locator('li', { hasText: /^PanGu-Σ, .*: 1\.085T$/ })).toBeVisible()
  await page.getByRole('link', { name: 'PanGu-Σ', exact: true }).click()
  await expect(page).toHaveURL(/\/models\/pangu-sigma\/$/)
})

test('by keys alone: from the search to a vendor, along its growth to a model, and back by its name', async ({
  page,
}) => {
  await page.goto('sources/')
  await standing(page)
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search' }).fill('huawei')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/vendors\/huawei\/$/)
  await expect(page).toHaveTitle('Huawei – China LLM Landscape')
  await page.getByRole('heading', { name: 'Parameter growth' }).scrollIntoViewIfNeeded()
  const chart = page.getByRole('application')
  await chart.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/models\/[^/]+\/$/)
  const back = page.getByRole('main').getByRole('link', { name: 'Huawei', exact: true })
  await pressTo(page, back)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/vendors\/huawei\/$/)
  const model = page.getByRole('main').getByRole('link', { name: 'PanGu-Σ', exact: true })
  await pressTo(page, model)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('PanGu-Σ')
  await expect(page.getByText('1.085T · Disclosed by vendor', { exact: true })).toBeVisible()
})

test('a row of the table leads to its developer', async ({ page }) => {
  await page.goto('models/?vendors=huawei')
  await page.locator('tr[data-row="0"]').getByRole('link', { name: 'Huawei' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huawei')
})

test('a base model of Pangu is for all industries in the search', async ({ page }) => {
  await page.goto('pangu/?lang=ko')
  await page.getByRole('button', { name: '검색', exact: true }).click()
  await page.getByRole('combobox', { name: '검색' }).fill('Pangu CV')
  await expect(
    page.getByRole('dialog').getByRole('option').filter({ hasText: '전 업종' }).first(),
  ).toBeVisible()
})

for (const [lang, theme] of looks)
  test(`axe finds nothing on a vendor’s page in ${lang}, ${theme}`, async ({ page }) => {
    test.slow()
    await page.goto(`vendors/huawei/?lang=${lang}&theme=${theme}`)
    await drawn(page)
    await page.getByRole('main').locator('h2').nth(3).scrollIntoViewIfNeeded()
    await expect(page.getByRole('application')).toBeVisible()
    await expect(page.locator('main a[href^="https://"]').nth(2)).toBeVisible()
    expect(await axeFaults(page)).toEqual([])
  })

for (const width of [390, 320])
  test(`on a phone of ${width} px a vendor’s page scrolls one way`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['vendors/huawei/', 'vendors/alibaba/?lang=zh', 'vendors/openai/?lang=ko']) {
      await page.goto(path)
      await drawn(page)
      await page.waitForLoadState('networkidle')
      expect([path, await fitsAcross(page)]).toEqual([path, true])
    }
  })
