import { expect, type Page, test } from '@playwright/test'
import { sheetOf, unzip } from '../src/testing/unzip.ts'
import { axeFaults, drawn, exported, fitsAcross, looks, pressTo, whole } from './look.ts'

const names = (page: Page) => page.locator('tbody tr[data-row] th').allInnerTexts()

test('by keys alone: heads sort, with Shift within the order there is, arrows walk the rows, Enter opens one', async ({
  page,
}) => {
  await page.goto('models/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ models of \d+ developers: \d+ with/)
  const vendor = page.getByRole('columnheader', { name: 'Developer' })
  await pressTo(page, vendor.getByRole('button'))
  await page.keyboard.press('Enter')
  await expect(vendor).toHaveAttribute('aria-sort', 'ascending')
  const total = page.getByRole('columnheader', { name: 'Total parameters' })
  await pressTo(page, total.getByRole('button'))
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Shift+Enter')
  await expect(page).toHaveURL(/\?sort=vendor,-total$/)
  await expect(total).toHaveAttribute('aria-sort', 'descending')
  const first = page.locator('tr[data-row="0"] button')
  await pressTo(page, first)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('tr[data-row="2"] button')).toBeFocused()
  await page.keyboard.press('End')
  const rows = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1
  await expect(page.locator(`tr[data-row="${rows - 1}"] button`)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(first).toBeFocused()
  const name = await first.innerText()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: `Evidence: ${name}` })
  await expect(panel.getByRole('heading', { name })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(first).toBeFocused()
  await page.locator('tr[data-row="3"] button').click()
  await page.getByRole('complementary').getByRole('button', { name: 'Close' }).click()
  await expect(page.locator('tr[data-row="3"] button')).toBeFocused()
})

test('only rows in sight are in the page, each with its number; the head and the name stay in sight', async ({
  page,
}) => {
  await page.goto('models/?sort=name')
  await expect(page.locator('tr[data-row="0"]')).toBeVisible()
  expect(await page.locator('tr[data-row]').count()).toBeLessThan(60)
  const scroller = page.getByRole('region', { name: 'Models' })
  await scroller.evaluate((element) => element.scrollTo(400, 5000))
  await expect(page.locator('tr[data-row="150"]')).toBeVisible()
  expect(await page.locator('tr[data-row="150"]').getAttribute('aria-rowindex')).toBe('152')
  const [box, head, name] = await Promise.all(
    [scroller, page.locator('thead th').first(), page.locator('tr[data-row="150"] th')].map((one) =>
      one.boundingBox(),
    ),
  )
  expect(Math.abs((head?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(3)
  expect([head?.x, name?.x]).toEqual([box?.x, box?.x])
})

test('a filter leaves as many rows as it says, and the address opens the same view', async ({ page }) => {
  await page.goto('models/?vendors=huawei&refs=1')
  await page.locator('summary', { hasText: 'Architecture' }).click()
  const choice = page.getByText(/^Dense\s*\d+$/)
  const [, count] = (await choice.innerText()).match(/(\d+)$/) ?? []
  await page.getByRole('group', { name: 'Architecture' }).getByRole('button', { name: 'None' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No model matches these filters')
  await page.getByRole('checkbox', { name: /^Dense/ }).check()
  await expect(page).toHaveURL(/\?vendors=huawei&architecture=dense&refs=1$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^Huawei: ${count} models`))
  const before = await names(page)
  await page.reload()
  await expect(page.locator('tr[data-row="0"]')).toBeVisible()
  expect(await names(page)).toEqual(before)
})

for (const [lang, menu, words] of [
  ['en', 'Export', ['CSV', 'XLSX', 'JSON']],
  ['ko', '내보내기', ['CSV', '엑셀(XLSX)', 'JSON 파일']],
  ['zh', '导出', ['CSV', 'Excel 表格（XLSX）', 'JSON 文件']],
] as const)
  test(`what is shown leaves as CSV, XLSX and JSON that say the same, in ${lang}`, async ({ page }) => {
    await page.goto(`models/?lang=${lang}&vendors=huawei&from=2025&sort=-total&cols=vendor,total,licence`)
    await drawn(page)
    await whole(page)
    const shown = await page
      .locator('tbody tr[data-row]')
      .evaluateAll((rows) => rows.map((row) => row.querySelector('th')?.textContent))
    const [csv, xlsx, json] = [
      await exported(page, menu, words[0]),
      await exported(page, menu, words[1]),
      await exported(page, menu, words[2]),
    ]
    const content = JSON.parse(json.content.toString('utf8'))
    expect(content.models.map(({ model }: { model: string }) => model)).toEqual(shown)
    expect(content.title).toBe(await page.getByRole('heading', { level: 1 }).innerText())
    const files = unzip(xlsx.content)
    const [, ...sheet] = sheetOf(files, 1)
    expect(sheet.map((row) => row[1])).toEqual(shown)
    expect(sheet.map((row) => row[3] ?? null)).toEqual(
      content.models.map((row: Record<string, unknown>) => row['parameters_b']),
    )
    expect(sheetOf(files, 3)).toHaveLength(content.sources.length + 1)
    const lines = csv.content.toString('utf8').trimEnd().split('\r\n')
    expect(lines[0]).toBe(`\uFEFF${content.columns.map(({ id }: { id: string }) => id).join(',')}`)
    expect(lines).toHaveLength(shown.length + 1)
    expect(lines[1]).toContain(content.models[0].parameters_b_text)
    expect(
      [csv.name, xlsx.name, json.name].map((name) => name.replace(/.*-models-(..)-.*\./, '$1.')),
    ).toEqual([`${lang}.csv`, `${lang}.xlsx`, `${lang}.json`])
  })

test('nothing of the ways out of the table is loaded before one is asked for', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('models/')
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /export-models|models-export|leaving|evidence/.test(url))).toEqual([])
})

test('a model’s page can be read without JavaScript', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(`${baseURL}models/pangu-sigma/`)
  await expect(page).toHaveTitle('PanGu-Σ – China LLM Landscape')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('PanGu-Σ')
  await expect(page.getByText('1.085T', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: /PanGu-Σ: Towards Trillion/ })).toBeVisible()
})

test('a model’s page leads to its neighbours, to its events, and from the table’s panel to itself', async ({
  page,
}) => {
  await page.goto('models/?model=pangu-sigma')
  await page.getByRole('link', { name: 'Page of this model' }).click()
  await expect(page).toHaveURL(/\/models\/pangu-sigma\/$/)
  await expect(page).toHaveTitle('PanGu-Σ – China LLM Landscape')
  await expect(page.getByText('1.085T · Disclosed by vendor', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: /^Before:/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('PanGu-Σ')
  await page.goBack()
  await page.getByRole('link', { name: 'Huawei publishes the PanGu-Σ paper' }).click()
  await expect(page).toHaveURL(/\/timeline\/\?event=/)
})

for (const [lang, theme] of looks)
  test(`axe finds nothing on the table and a model’s page in ${lang}, ${theme}`, async ({ page }) => {
    test.slow()
    await page.goto(`models/?lang=${lang}&theme=${theme}&vendors=huawei&model=pangu-sigma&openness=paper,api`)
    await expect(page.locator('tr[data-row="0"]')).toBeVisible()
    await expect(page.getByRole('complementary').getByRole('list').first()).toBeVisible()
    expect(await axeFaults(page)).toEqual([])
    await page.goto(`models/pangu-sigma/?lang=${lang}&theme=${theme}`)
    await drawn(page)
    await expect(page.getByRole('main').getByRole('list').nth(1)).toBeVisible()
    expect(await axeFaults(page)).toEqual([])
  })

for (const width of [390, 320])
  test(`on a phone of ${width} px the table scrolls within itself, the page one way`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['models/?lang=ko', 'models/pangu-sigma/?lang=zh', 'models/qwen3-235b-a22b/']) {
      await page.goto(path)
      await drawn(page)
      await page.waitForLoadState('networkidle')
      expect([path, await fitsAcross(page)]).toEqual([path, true])
    }
  })
