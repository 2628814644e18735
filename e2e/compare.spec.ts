import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { axeFaults, drawn, exported, fitsAcross, looks, pressTo, whole } from './look.ts'

const heads = (page: Page) => page.locator('thead th a').allInnerTexts()
const rowNames = (page: Page) => page.locator('tbody th[scope="row"]').allInnerTexts()
const four = 'compare/?vendors=huawei,alibaba,tencent,baidu'

test('by keys alone: one is added and moved, equal rows go, a cell opens its evidence and takes the focus back', async ({
  page,
}) => {
  await page.goto('compare/?vendors=huawei,alibaba')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Huawei|Alibaba/)
  const add = page.getByRole('combobox', { name: 'Add a developer' })
  await pressTo(page, add)
  await page.keyboard.type('zhip')
  await expect(page.locator('[role="option"]')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?vendors=huawei,alibaba,zhipu$/)
  await expect(add).toBeFocused()
  const left = page.getByRole('button', { name: 'Move Zhipu AI (Z.ai) to the left' })
  await pressTo(page, left)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Zhipu AI (Z.ai) is now column 2 of 3')).toBeAttached()
  await expect(left).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?vendors=zhipu,huawei,alibaba$/)
  await expect.poll(() => heads(page)).toEqual(['Zhipu AI (Z.ai)', 'Huawei', 'Alibaba'])
  await page.keyboard.press('Enter')
  await expect.poll(() => heads(page)).toEqual(['Zhipu AI (Z.ai)', 'Huawei', 'Alibaba'])

  const diff = page.getByRole('checkbox', { name: 'Only differences' })
  const before = await rowNames(page)
  await pressTo(page, diff, 'Shift+Tab')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/&diff=1$/)
  expect((await rowNames(page)).length).toBeLessThan(before.length + 1)

  await pressTo(page, page.locator('tbody td button[tabindex="0"]'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('End')
  const cell = page.locator('td button:focus')
  const [row, column] = ((await cell.getAttribute('data-cell')) ?? '').split('.')
  expect(column).toBe('alibaba')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`&cell=${row}\\.alibaba$`))
  const panel = page.getByRole('complementary', { name: /^Evidence: .*: Alibaba$/ })
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(page.locator(`[data-cell="${row}.alibaba"]`)).toBeFocused()

  const remove = page.getByRole('button', { name: 'Remove Huawei' })
  await pressTo(page, remove, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Alibaba' })).toBeFocused()
  await expect.poll(() => heads(page)).toEqual(['Zhipu AI (Z.ai)', 'Alibaba'])
})

test('a column is dragged to another place', async ({ page }) => {
  await page.goto(four)
  const head = (name: string) => page.locator('thead th', { hasText: name })
  await expect(head('Baidu')).toBeVisible()
  const from = await head('Baidu').boundingBox()
  await page.mouse.move((from?.x ?? 0) + 120, (from?.y ?? 0) + 8)
  await page.mouse.down()
  for (const name of ['Tencent', 'Alibaba', 'Huawei']) {
    const to = await head(name).boundingBox()
    await page.mouse.move((to?.x ?? 0) + 120, (to?.y ?? 0) + 8, { steps: 4 })
  }
  await page.mouse.up()
  await expect(page).toHaveURL(/\?vendors=baidu,huawei,alibaba,tencent$/)
  await expect.poll(() => heads(page)).toEqual(['Baidu', 'Huawei', 'Alibaba', 'Tencent'])
})

test('a cell is named by its row and its column, in the table and by itself', async ({ page }) => {
  await page.goto(four)
  const rows = page.getByRole('rowheader')
  await expect(rows.filter({ hasText: 'Largest stated size' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Tencent 18 models' })).toBeVisible()
  await expect(
    page.getByRole('button', { name: /^Largest stated size, Huawei: 1\.085T\. PanGu-Σ, / }),
  ).toBeVisible()
})

test('every figure is the one on the page that it leads to', async ({ page }) => {
  await page.goto('compare/?form=models&models=pangu-sigma,ernie-5-0&cell=total.pangu-sigma')
  const panel = page.getByRole('complementary')
  await expect(panel.getByText('1.085T · Disclosed by vendor')).toBeVisible()
  await expect(panel.getByRole('link', { name: /^http/ })).toBeVisible()
  await panel.getByRole('link', { name: 'PanGu-Σ', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('PanGu-Σ')
  await expect(page.getByText('1.085T · Disclosed by vendor', { exact: true })).toBeVisible()
})

test('only differences hides exactly the rows whose cells read alike', async ({ page }) => {
  await page.goto(four)
  await expect(page.locator('tbody td button').first()).toBeVisible()
  await whole(page)
  const unequal = await page.locator('tbody tr:has(td)').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const said = [...row.querySelectorAll('td button > :first-child')].map((one) => one.textContent)
      return new Set(said).size > 1 ? [row.querySelector('th')?.textContent] : []
    }),
  )
  await page.getByRole('checkbox', { name: 'Only differences' }).check()
  await expect(page.getByText('One row that is equal for all is left out.')).toBeVisible()
  await expect.poll(() => rowNames(page)).toEqual(unequal)
})

test('bad links: unknown ids, one alone, six, a cell that is not there', async ({ page }) => {
  await page.goto('compare/?vendors=huawei,nobody,alibaba')
  await expect(page.getByText('not in the data: nobody. The rest is shown.')).toBeVisible()
  await expect.poll(() => heads(page)).toEqual(['Huawei', 'Alibaba'])
  await page.goto('compare/?vendors=huawei')
  await expect(page.getByText('A comparison takes two to five. Add one more')).toBeVisible()
  await expect.poll(() => heads(page)).toEqual(['Huawei'])
  await page.goto('compare/?vendors=huawei,alibaba,tencent,baidu,qihoo360,zhipu')
  await expect(
    page.getByText('At most five can be compared, so the first five are shown. Left out: Zhipu AI (Z.ai).'),
  ).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Add a developer' })).toBeDisabled()
  await page.goto('compare/?vendors=huawei,alibaba&cell=nothing.huawei')
  await expect(page.getByText('The cell of this link is not in this comparison')).toBeVisible()
  await page.goto(`${four}&diff=1&cell=segment.baidu`)
  await expect(page.getByText('The row of this link is equal for all')).toBeVisible()
  await expect(page.getByRole('complementary')).toBeVisible()
  await page.goto('compare/?vendors=')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No developer is chosen')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page.locator('thead th a')).toHaveCount(5)
})

test('presets fill the table, for developers and for models', async ({ page }) => {
  await page.goto('compare/')
  const preset = page.getByRole('combobox', { name: 'Preset' })
  await preset.selectOption('Telecom operators')
  await expect(page).toHaveURL(/\?vendors=china-mobile,china-telecom,china-unicom$/)
  await preset.selectOption('The brief’s field around Huawei')
  await expect(page).toHaveURL(/compare\/$/)
  await page.getByRole('radio', { name: 'Models' }).check()
  await expect(page.locator('thead th a')).toHaveCount(5)
  await preset.selectOption('Largest stated sizes')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^5 models: 5 with a stated size/)
})

test('how models are compared comes when they are; failed, that is said and it can be had again', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const ofModels = () => asked.filter((url) => /assets\/(models-form|models|tables)-/.test(url))
  await page.goto('compare/')
  await expect(page.locator('thead th a')).toHaveCount(5)
  await page.waitForLoadState('networkidle')
  expect(ofModels()).toEqual([])
  await page.route(/models-form-/, (route) => route.abort())
  // It may have failed, and the choice be gone, before one could see it taken.
  await page.getByRole('radio', { name: 'Models' }).click()
  await expect(page.getByRole('alert')).toContainText('What the comparison needs could not be loaded.')
  await page.unroute(/models-form-/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^5 models/)
  await expect(page.getByRole('row', { name: /^Context length/ })).toBeVisible()
})

test('head and first column stay in sight', async ({ page }) => {
  await page.goto('compare/')
  const frame = page.locator('section', { has: page.locator('table') }).first()
  await expect(frame).toBeVisible()
  await page.setViewportSize({ width: 800, height: 700 })
  await frame.evaluate((element) => element.scrollTo(300, 600))
  const [box, head, row] = await Promise.all(
    [frame, page.locator('thead'), page.locator('tbody th[scope="row"]').last()].map((one) =>
      one.boundingBox(),
    ),
  )
  expect(Math.abs((head?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(3)
  expect(Math.abs((row?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(3)
})

test('picture, table and slides hold the same figures', async ({ page }) => {
  await page.goto('compare/?lang=ko&vendors=huawei,alibaba,tencent,baidu')
  await drawn(page)
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const csv = await exported(page, '내보내기', 'CSV')
  expect(csv.name).toMatch(/^china-llm-compare-ko-.*\.csv$/)
  const text = csv.content.toString('utf8')
  expect(text).toMatch(/^\uFEFFrow_id,group,row,column_id,column,value,text,detail,/)
  expect(text).toMatch(/\r\nlargest-total,[^\r]*,huawei,화웨이,1085,1조 850억,/)
  const png = await exported(page, '내보내기', 'PNG')
  expect([...png.content.subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
  expect(png.content.readUInt32BE(16)).toBe(2560)
  const svg = await exported(page, '내보내기', 'SVG')
  expect(svg.content.toString('utf8')).toContain('>1조 850억<')
  const slides = await exported(page, '내보내기', 'PowerPoint')
  const files = unzipSync(slides.content)
  const parts = Object.keys(files).filter((path) => /^ppt\/slides\/[^/]+\.xml$/.test(path))
  const xml = parts.map((path) => strFromU8(files[path] ?? new Uint8Array()))
  expect(parts.length).toBeGreaterThan(1)
  for (const slide of xml) expect(slide.split('<a:tbl>')).toHaveLength(2)
  const said = xml
    .join('')
    .replaceAll(/<\/a:r><a:r>.*?<a:t>/gs, '')
    .replaceAll(/<\/a:t>/g, '')
  expect(said).toContain(title.slice(0, 8))
  expect(xml.join('')).toContain('1조 850억'.slice(-4))
  expect(Object.keys(files).filter((path) => /media|\.(png|jpe?g|svg|emf)$/.test(path))).toEqual([])
})

test('the comparison can be read without JavaScript', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(`${baseURL}compare/`)
  await expect(page.getByRole('columnheader', { name: 'Huawei' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Largest stated size 1\.085T, PanGu-Σ/ })).toBeVisible()
})

test('the pages of a developer and of a model lead to the comparison', async ({ page }) => {
  await page.goto('vendors/zhipu/')
  await page.getByRole('link', { name: 'Compare with others' }).click()
  await expect(page.locator('thead th a').first()).toHaveText('Zhipu AI (Z.ai)')
  await expect(page.locator('thead th a')).toHaveCount(5)
  await page.goto('models/pangu-sigma/')
  await page.getByRole('link', { name: 'Compare with others' }).click()
  await expect(page.locator('thead th a').first()).toHaveText('PanGu-Σ')
})

for (const [lang, theme] of looks)
  test(`axe finds nothing in ${lang}, ${theme}, with the evidence open`, async ({ page }) => {
    test.slow()
    await page.goto(`compare/?lang=${lang}&theme=${theme}&cell=largest-total.huawei`)
    await expect(page.locator('aside a[href^="https://"]').first()).toBeVisible()
    expect(await axeFaults(page)).toEqual([])
    await page.goto(`compare/?lang=${lang}&theme=${theme}&form=models&models=pangu-sigma`)
    await page.getByRole('combobox').first().click()
    await expect(page.locator('[role="option"]').first()).toBeVisible()
    expect(await axeFaults(page)).toEqual([])
  })

for (const width of [390, 320])
  test(`on a phone of ${width} px the table scrolls within itself and the page one way`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of [
      'compare/',
      'compare/?lang=ko&form=models',
      'compare/?lang=zh&cell=disclosed.alibaba',
      'compare/?vendors=nobody',
    ]) {
      await page.goto(path)
      await drawn(page)
      await page.waitForLoadState('networkidle')
      expect([path, await fitsAcross(page)]).toEqual([path, true])
    }
    await page.goto('compare/')
    const first = page.locator('tbody th[scope="row"]').first()
    await page.locator('section:has(> table)').evaluate((element) => element.scrollTo(260, 0))
    expect((await first.boundingBox())?.x).toBe(16)
  })
