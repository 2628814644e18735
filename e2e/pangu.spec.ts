import { expect, type Page, test } from '@playwright/test'
import { csvParse } from 'd3'
import { axeFaults, drawn, exported, fitsAcross, meetingTexts, pressTo, whole } from './look.ts'

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const panel = (page: Page) => page.getByRole('complementary', { name: /^Evidence/ })
const entries = (page: Page) => page.locator('[data-entry]')
const brief = /화웨이, 7월 AI 챗봇/

test('the matrix shows tiers and industries; an entry opens with deployments, sources and what it was made from', async ({
  page,
}) => {
  await page.goto('pangu/')
  await expect(title(page)).toHaveText(/^Pangu is on record in \d+ industries and deployed in \d+ of them/)
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Mining', exact: true }) })
  await expect(row.getByRole('button', { name: /^Pangu Mine model\. L1, Mining\. Deployed/ })).toBeVisible()
  await expect(page.getByRole('cell', { name: 'none found' }).first()).toBeVisible()
  await row.getByRole('button', { name: /^Pangu Mine model/ }).click()
  await expect(page).toHaveURL(/\?entry=pangu-mine-l1$/)
  await expect(panel(page).getByRole('heading', { name: 'Deployments' })).toBeVisible()
  await expect(panel(page).getByRole('heading', { name: 'How far it had come' })).toBeVisible()
  await expect(
    panel(page)
      .getByText(/Shandong Energy/)
      .first(),
  ).toBeVisible()
  await panel(page)
    .getByRole('button', { name: /Panoramic video stitching/ })
    .click()
  await expect(page).toHaveURL(/entry=l2-mine-panorama/)
  await page.goBack()
  await expect(page).toHaveURL(/entry=pangu-mine-l1/)
  await page.goBack()
  await expect(panel(page)).toBeHidden()
})

test('by keyboard alone: along the matrix, into the evidence and back, through the months, along the tree', async ({
  page,
}) => {
  await page.goto('pangu/')
  const first = entries(page).first()
  await pressTo(page, first)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  const second = await page.evaluate(() => document.activeElement?.getAttribute('data-entry'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`entry=${second}$`))
  await expect(panel(page).getByRole('heading').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(page.locator(`[data-entry="${second}"]`)).toBeFocused()

  const slider = page.getByRole('slider', { name: 'As of' })
  await pressTo(page, slider, 'Shift+Tab')
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/month=2021-04/)
  await expect(slider).toHaveAttribute('aria-valuetext', 'April 2021')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/month=2021-05/)
  await page.keyboard.press('End')
  await expect(page).not.toHaveURL(/month=/)

  await page.getByRole('radio', { name: 'Tree' }).check()
  const tree = page.getByRole('application').first()
  await pressTo(page, tree)
  await page.keyboard.press('Home')
  const spoken = page.locator('figure').first().locator('[aria-live="assertive"]')
  await expect(spoken).toHaveText(/L0, All industries/)
  await page.keyboard.press('ArrowRight')
  await expect(spoken).toHaveText(/L[12], /)
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { name: 'Made from', exact: true })).toBeVisible()
})

test('months: what is new is marked, play runs and stops, the link carries the month', async ({
  page,
  context,
}) => {
  await page.goto('pangu/?month=2023-06')
  const marked = entries(page).filter({ hasText: /new|further/ })
  await expect(marked.first()).toBeVisible()
  await whole(page)
  const count = await marked.count()
  await expect(page.getByText(`${count} entries appeared or came further in this month`)).toBeVisible()
  const total = await entries(page).count()
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(page).toHaveURL(/month=2023-0[89]/, { timeout: 10_000 })
  await page.getByRole('button', { name: 'Pause' }).click()
  expect(await entries(page).count()).toBeGreaterThan(total)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(title(other)).toHaveText((await title(page).textContent()) ?? '?')
  await other.goto('pangu/?month=2019-01')
  await expect(other.getByText(/The link asks for January 2019/)).toBeVisible()
})

test('matrix, tree, table and CSV name the same entries under a filter', async ({ page }) => {
  const query = 'capabilities=vision&status=deployed,released'
  await page.goto(`pangu/?${query}&table=1`)
  await expect(entries(page).first()).toBeVisible()
  await whole(page)
  const inMatrix = await entries(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-entry')))
  const table = page.getByRole('table').last()
  await expect(table.locator('tbody tr')).toHaveCount(inMatrix.length)
  const csv = csvParse((await exported(page, 'Export', 'CSV')).content.toString().replace('\uFEFF', ''))
  expect(csv.map((row) => row['entry_id']).toSorted()).toEqual(inMatrix.toSorted())
  await page.goto(`pangu/?form=tree&${query}`)
  const tree = page.getByRole('application').first()
  await expect(tree).toBeVisible()
  const inTree = await tree
    .locator('text[data-datum]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-datum')))
  for (const id of inMatrix) expect(inTree).toContain(id)
})

test('a fact of the brief is at most two clicks away, and cites it', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('pangu/')
  await drawn(page)
  await whole(page)
  await page
    .getByRole('heading', { name: 'The brief of June 2023 on Pangu, fact by fact' })
    .scrollIntoViewIfNeeded()
  const facts = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: /^The brief of June 2023 on Pangu/ }) })
  await expect(facts.getByRole('link', { name: brief })).toBeVisible()
  const names = await facts.getByRole('button').allTextContents()
  expect(names.length).toBeGreaterThan(20)
  for (const name of names) {
    await facts.getByRole('button', { name, exact: true }).first().click()
    await expect(panel(page).getByRole('link', { name: brief }).first()).toBeVisible()
    await page.goBack()
  }
  const events = await facts
    .getByRole('link')
    .evaluateAll((all) =>
      all.flatMap((one) =>
        one instanceof HTMLAnchorElement && one.href.includes('event=') ? [one.href] : [],
      ),
    )
  expect(events.length).toBeGreaterThan(6)
  for (const href of events) {
    await page.goto(href)
    await expect(panel(page).getByRole('link', { name: brief })).toBeVisible()
  }
})

test('claimed and evidenced: a statement opens with who said it, its sources and who says otherwise', async ({
  page,
}) => {
  await page.goto('pangu/')
  await drawn(page)
  await whole(page)
  await page.getByRole('heading', { name: 'Claimed and evidenced' }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('heading', { name: /^Last stated: at least \d+ industries/ })).toBeVisible()
  await expect(page.getByText(/Our reading: .*10\+ industries/).first()).toBeVisible()
  await page.locator('path[data-datum="industries-2023-06-15"]').last().click()
  await expect(page).toHaveURL(/claim=2023-06-15$/)
  await expect(panel(page)).toBeInViewport()
  await expect(
    panel(page)
      .getByText(/about 100/)
      .first(),
  ).toBeVisible()
  await expect(panel(page).getByText(/10\+ industries, 400\+ scenarios/)).toBeVisible()
})

test('PNG and SVG leave with title, legend and address, in Chinese', async ({ page }) => {
  await page.goto('pangu/?lang=zh&order=name')
  await drawn(page)
  const heading = (await title(page).textContent()) ?? ''
  const svg = (await exported(page, '导出', 'SVG')).content.toString()
  expect(svg).toContain(`<title>${heading}</title>`)
  expect(svg).toContain('已部署 ')
  expect(svg).toContain('pangu/?lang=zh')
  const png = await exported(page, '导出', 'PNG')
  expect(png.name).toMatch(/^china-llm-pangu-zh-.*\.png$/)
  expect(png.content.readUInt32BE(16)).toBe(2560)
})

for (const lang of ['en', 'ko', 'zh'] as const)
  for (const form of ['matrix', 'tree'] as const)
    test(`axe finds nothing in ${lang} with ${form}, panel, table and menu open, and all below`, async ({
      page,
    }) => {
      await page.goto(
        `pangu/?lang=${lang}&theme=${form === 'matrix' ? 'light' : 'dark'}&form=${form}&month=2024-06&entry=pangu-mine-l1&table=1`,
      )
      await expect(page.getByRole('complementary').getByRole('link').first()).toBeVisible()
      await whole(page)
      await page.locator('main h2').last().scrollIntoViewIfNeeded()
      await expect(page.locator('figure')).toHaveCount(2)
      await page.locator('button[aria-haspopup="menu"]').first().click()
      expect(await axeFaults(page)).toEqual([])
    })

for (const [name, width, height] of [
  ['phone', 390, 844],
  ['small phone', 320, 640],
] as const)
  for (const lang of ['en', 'ko', 'zh'] as const)
    test(`${name} in ${lang}: nothing scrolls sideways, entries can be read and opened`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.goto(`pangu/?lang=${lang}`)
      await drawn(page)
      await expect(entries(page).first()).toBeVisible()
      await whole(page)
      await page.locator('main h2').last().scrollIntoViewIfNeeded()
      await expect(page.locator('figure')).toHaveCount(2)
      expect(await fitsAcross(page)).toBe(true)
      await page.goto(`pangu/?lang=${lang}&form=tree`)
      const tree = page.getByRole('application').first()
      await expect(tree).toBeVisible()
      expect(await meetingTexts(tree)).toEqual([])
      expect(await fitsAcross(page)).toBe(true)
    })
