import { expect, type Page, type Route, test } from '@playwright/test'
import { drawn, whole } from './look.ts'

/** What follows the rows, and what sorts. */
const [following, sorting] = [/\/assets\/follow-rows-/, /\/assets\/sort-press-/]
const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest('tr')?.dataset['row'])

/** Holds answers back until it is called. */
async function held(page: Page, files: RegExp) {
  const routes: Route[] = []
  await page.route(files, (route) => void routes.push(route))
  return async () => {
    await expect.poll(() => routes.length).toBeGreaterThan(0)
    for (const route of routes) await route.continue()
  }
}

test('at first the rows that fit are drawn; what follows them comes with the pointer, what sorts with a head', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const late = (files: RegExp) => asked.filter((url) => files.test(url)).length
  await page.goto('models/')
  await page.waitForLoadState('networkidle')
  await whole(page)
  expect([late(following), late(sorting)]).toEqual([0, 0])
  const rows = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1
  const { lastBottom, bottom, heightPx } = await page
    .getByRole('region', { name: 'Models' })
    .evaluate((scroller) => ({
      lastBottom: [...scroller.querySelectorAll('tr[data-row]')].at(-1)?.getBoundingClientRect().bottom ?? 0,
      bottom: scroller.getBoundingClientRect().bottom,
      heightPx: scroller.scrollHeight,
    }))
  expect(lastBottom).toBeGreaterThanOrEqual(bottom - 2)
  expect(lastBottom - bottom).toBeLessThan(36)
  expect(Math.abs(heightPx - (34 + rows * 36))).toBeLessThanOrEqual(1)
  await page.locator('tr[data-row="3"]').hover()
  await expect.poll(() => late(following)).toBe(1)
  expect(late(sorting)).toBe(0)
  await page.getByRole('columnheader', { name: 'Developer' }).hover()
  await expect.poll(() => late(sorting)).toBe(1)
  await page.getByRole('region', { name: 'Models' }).evaluate((scroller) => scroller.scrollTo(0, 5000))
  await expect(page.locator('tr[data-row="150"]')).toBeVisible()
})

test('nothing that is seen moves while the rows come', async ({ page }) => {
  await page.goto('models/')
  await drawn(page)
  await whole(page)
  const moved = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        // What is buffered comes with the next tasks.
        setTimeout(() => resolve(sum), 200)
      }),
  )
  expect(moved).toBeLessThan(0.01)
})

test('a window that grows gets rows for its height', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 })
  await page.goto('models/')
  await expect(page.locator('tr[data-row="0"]')).toBeVisible()
  await page.setViewportSize({ width: 1440, height: 1400 })
  await expect(page.locator('tr[data-row="27"]')).toBeVisible()
})

test('presses on heads before what sorts is there are done in their order when it comes', async ({
  page,
}) => {
  const release = await held(page, sorting)
  await page.goto('models/')
  const head = (name: string) => page.getByRole('columnheader', { name }).getByRole('button')
  await head('Developer').click()
  await head('Total parameters').click({ modifiers: ['Shift'] })
  await head('Total parameters').click({ modifiers: ['Shift'] })
  // What else is chosen meanwhile stays.
  await page.getByRole('checkbox', { name: 'Reference models' }).check()
  await expect(page).toHaveURL(/\?refs=1$/)
  await release()
  await expect(page).toHaveURL(/\?refs=1&sort=vendor,-total$/)
})

test('a press that is waited for takes nobody back from another page', async ({ page }) => {
  const release = await held(page, sorting)
  await page.goto('models/')
  await page.getByRole('columnheader', { name: 'Developer' }).getByRole('button').click()
  await page.getByRole('navigation').first().getByRole('link', { name: 'Growth' }).click()
  await expect(page).toHaveURL(/\/growth\/$/)
  const coming = page.waitForResponse(sorting)
  await release()
  await page.evaluate((url) => import(url), (await coming).url())
  await expect(page).toHaveURL(/\/growth\/$/)
})

test('when what sorts does not come, the page says so, and a press that it comes for sorts', async ({
  page,
}) => {
  await page.route(sorting, (route) => route.abort())
  await page.goto('models/')
  await page.getByRole('columnheader', { name: 'Developer' }).getByRole('button').click()
  const failed = page.getByText(/part of the site that sorts could not be loaded/)
  await expect(failed).toBeVisible()
  await page.unroute(sorting)
  await page.getByRole('columnheader', { name: 'Developer' }).getByRole('button').click()
  await expect(page).toHaveURL(/\?sort=vendor$/)
  await expect(failed).toHaveCount(0)
})

test('the focus and the place stay when what follows the rows comes, and a key pressed before it counts', async ({
  page,
}) => {
  const release = await held(page, following)
  await page.goto('models/')
  const first = page.locator('tr[data-row="0"] button')
  await first.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await focused(page)).toBe('2')
  const row = await page.locator('tr[data-row="2"]').elementHandle()
  const scroller = page.getByRole('region', { name: 'Models' })
  await scroller.evaluate((element) => element.scrollTo(0, 20))
  const drawn = page.locator('tr[data-row]')
  const before = await drawn.count()
  await release()
  await expect.poll(() => drawn.count()).toBeGreaterThan(before)
  expect(await focused(page)).toBe('2')
  expect(await row?.evaluate((element) => element.isConnected)).toBe(true)
  expect(await scroller.evaluate((element) => element.scrollTop)).toBe(20)
})

test('End, pressed before what follows the rows is there, leads to the last row when it comes', async ({
  page,
}) => {
  const release = await held(page, following)
  await page.goto('models/')
  await page.locator('tr[data-row="0"] button').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  const rows = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1
  expect(await focused(page)).toBe('0')
  await release()
  await expect(page.locator(`tr[data-row="${rows - 2}"] button`)).toBeFocused()
})

test('without what follows the rows all of them are drawn, on paper as well', async ({ page }) => {
  await page.route(following, (route) => route.abort())
  await page.goto('models/')
  const drawn = page.locator('tr[data-row]')
  await expect(drawn.first()).toBeVisible()
  await whole(page)
  const rows = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1
  const atFirst = await drawn.count()
  expect(atFirst).toBeLessThan(30)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(drawn).toHaveCount(rows)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(drawn).toHaveCount(atFirst)
  await drawn.first().hover()
  await expect(drawn).toHaveCount(rows)
  await page.locator('tr[data-row="0"] button').focus()
  await page.keyboard.press('End')
  await expect(page.locator(`tr[data-row="${rows - 1}"] button`)).toBeFocused()
  const scroller = page.getByRole('region', { name: 'Models' })
  expect(
    await scroller.evaluate((element) => element.scrollHeight - element.scrollTop - element.clientHeight),
  ).toBeLessThanOrEqual(1)
})
