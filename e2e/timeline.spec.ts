import { expect, type Page, test } from '@playwright/test'
import { axeFaults, drawn, exported, fitsAcross, meetingTexts, pressTo } from './look.ts'

const chart = (page: Page) => page.getByRole('application')
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const strip = (page: Page) => page.getByRole('group', { name: /Events by month/ })

test.describe('by mouse', () => {
  test('the brush draws, moves and stretches a window, and the chart follows', async ({ page }) => {
    await page.goto('timeline/')
    await expect(chart(page)).toBeVisible()
    const drag = async (from: number, to: number) => {
      const box = await strip(page).boundingBox()
      if (box === null) throw new Error('no strip')
      await page.mouse.move(box.x + box.width * from, box.y + 20)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width * ((from + to) / 2), box.y + 20)
      await page.mouse.move(box.x + box.width * to, box.y + 20)
      await page.mouse.up()
    }
    const years = () => {
      const query = new URL(page.url()).searchParams
      return [query.get('from')?.slice(0, 4), query.get('to')?.slice(0, 4)]
    }
    await drag(0.4, 0.6)
    await expect.poll(years).toEqual(['2022', '2023'])
    await expect(title(page)).toHaveText(/2022 to 2023/)
    await drag(0.5, 0.75)
    await expect.poll(years).toEqual(['2024', '2025'])
    await drag(0.85, 1)
    await expect.poll(years).toEqual(['2024', undefined])
  })

  test('ctrl and wheel zoom around the pointer, a drag pans, the buttons do both', async ({ page }) => {
    await page.goto('timeline/')
    const box = await chart(page).boundingBox()
    if (box === null) throw new Error('no chart')
    const query = () => new URL(page.url()).search
    await page.mouse.move(box.x + box.width * 0.7, box.y + 200)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -400)
    await page.keyboard.up('Control')
    await expect.poll(query).toMatch(/^\?from=.*&to=/)
    const zoomed = query()
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.6, box.y + 205)
    await page.mouse.move(box.x + box.width * 0.5, box.y + 210)
    await page.mouse.up()
    await expect.poll(query).not.toBe(zoomed)
    const start = (text: string) => Date.parse(new URLSearchParams(text).get('from') ?? '')
    expect(start(query())).toBeGreaterThan(start(zoomed))
    for (let press = 0; press < 10; press += 1) await page.getByRole('button', { name: 'Zoom out' }).click()
    await expect.poll(query).toBe('')
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(query).toMatch(/from=/)
  })

  test('a mark shows its event on hover and its evidence on click; the thread leads on; back and forward work', async ({
    page,
  }) => {
    await page.goto('timeline/?vendors=huawei&from=2023&to=2023')
    const mark = chart(page).locator('path[data-datum="pangu-chat-rumour"]').last()
    await mark.hover()
    await expect(page.getByText('Rumour · Denied')).toBeVisible()
    await mark.click()
    const panel = page.getByRole('complementary', { name: /^Evidence/ })
    await expect(panel.getByRole('heading', { name: 'What came before and after' })).toBeVisible()
    await expect(panel.getByRole('link', { name: /화웨이, 7월 AI 챗봇/ })).toHaveAttribute('href', /^https?:/)
    const rumour = page.url()
    await panel.getByRole('button', { name: /den/i }).click()
    await expect(page).toHaveURL(/event=pangu-chat-denial/)
    await page.goBack()
    await expect(page).toHaveURL(rumour)
    await page.goBack()
    await expect(panel).toBeHidden()
    await page.goForward()
    await expect(panel).toBeVisible()
  })
})

test('by keyboard alone: into the chart, along the lane, to the evidence and back, zoom, brush, list', async ({
  page,
}) => {
  await page.goto('timeline/')
  await expect(chart(page)).toBeVisible()
  await pressTo(page, chart(page))
  await page.keyboard.press('Home')
  await expect(page.locator('[aria-live="assertive"]')).toHaveText(/2019/)
  await page.keyboard.press('ArrowRight')
  const second = await page.locator('[aria-live="assertive"]').textContent()
  expect(second).toMatch(/Baidu/)
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: /^Evidence/ })
  await expect(panel.getByRole('link').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  expect(await chart(page).evaluate((svg) => svg === document.activeElement)).toBe(true)
  await page.keyboard.press('End')
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('+')
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d/)
  // Walking on leads out of the window, and the window follows.
  const before = page.url()
  for (let press = 0; press < 30; press += 1) await page.keyboard.press('ArrowLeft')
  await expect.poll(() => page.url()).not.toBe(before)
  const start = page.getByRole('slider', { name: 'Start of the window' })
  await pressTo(page, start, 'Shift+Tab')
  await page.keyboard.press('Home')
  await expect(page).not.toHaveURL(/from=/)
  // Down the lanes: the page follows the keys.
  await chart(page).focus()
  for (let press = 0; press < 40; press += 1) await page.keyboard.press('ArrowDown')
  const reached = await chart(page).locator('circle').last().boundingBox()
  expect(reached !== null && reached.y > 60 && reached.y < 900).toBe(true)
  const list = page.getByRole('radio', { name: 'List' })
  await list.focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('region', { name: /Events by month/ })).toBeVisible()
  await page
    .getByRole('region', { name: /Events by month/ })
    .getByRole('button')
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(panel).toBeVisible()
})

test('a shared link opens the same view: range, vendors, kinds, status, search, order and event', async ({
  page,
  context,
}) => {
  const query =
    '?vendors=huawei,baidu&from=2023-03-01&to=2023-12-31&q=pangu&kinds=launch,rumour,denial&status=confirmed,denied&order=name&event=pangu-chat-rumour'
  await page.goto(`timeline/${query}`)
  const panel = page.getByRole('complementary', { name: /^Evidence/ })
  await expect(panel.getByRole('link').first()).toBeVisible()
  expect(new URL(page.url()).search).toBe(query)
  const drawn = () => chart(page).evaluate((svg) => svg.innerHTML)
  const said = await title(page).textContent()
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(title(other)).toHaveText(said ?? '')
  await expect.poll(() => chart(other).evaluate((svg) => svg.innerHTML)).toBe(await drawn())
})

test('a phone gets the list first, the lanes a tap away, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('timeline/')
  await expect(page.getByRole('region', { name: /Events by month/ })).toBeVisible()
  expect(await fitsAcross(page)).toBe(true)
  // What is tapped opens where it can be seen, not below the list.
  await page
    .getByRole('region', { name: /Events by month/ })
    .getByRole('button')
    .first()
    .click()
  const panel = page.getByRole('complementary', { name: /^Evidence/ })
  await expect(panel.getByRole('heading', { level: 2 })).toBeInViewport()
  await panel.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('radio', { name: 'Lanes' }).check()
  await expect(chart(page)).toBeVisible()
  expect(await fitsAcross(page)).toBe(true)
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })
  test('one finger pans, two zoom, and a tap opens', async ({ page }) => {
    await page.goto('timeline/?form=lanes&from=2023&to=2024')
    await expect(chart(page)).toBeVisible()
    await chart(page).evaluate((svg) => svg.scrollIntoView({ block: 'start' }))
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly [number, number][]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      })
    const query = () => new URL(page.url()).search
    const before = query()
    await touch('touchStart', [[300, 300]])
    for (const x of [280, 250, 220, 190, 160]) await touch('touchMove', [[x, 300]])
    await touch('touchEnd', [])
    await expect.poll(query).not.toBe(before)
    const length = () => {
      const params = new URLSearchParams(query())
      return Date.parse(params.get('to') ?? '2026-11-30') - Date.parse(params.get('from') ?? '2019-01-01')
    }
    const panned = length()
    await touch('touchStart', [
      [150, 300],
      [230, 300],
    ])
    for (const step of [10, 30, 50, 70])
      await touch('touchMove', [
        [150 - step, 300],
        [230 + step, 300],
      ])
    await touch('touchEnd', [])
    await expect.poll(length).toBeLessThan(panned * 0.8)
    // The last one drawn: nothing lies over it, whatever window the fingers left.
    await chart(page).locator('path[data-datum]').last().tap()
    await expect(page.getByRole('complementary', { name: /^Evidence/ })).toBeVisible()
  })
})

test('PNG, SVG and CSV leave with what the page shows', async ({ page }) => {
  await page.goto('timeline/?vendors=huawei&from=2023&to=2023&lang=zh&table=1')
  await drawn(page)
  const heading = (await title(page).textContent()) ?? ''
  const download = (item: string) => exported(page, '导出', item)
  const png = await download('PNG')
  expect(png.name).toMatch(/^china-llm-timeline-zh-.*\.png$/)
  expect(png.content.readUInt32BE(16)).toBe(2560)
  const svg = (await download('SVG')).content.toString()
  expect(svg).toContain(`<title>${heading}</title>`)
  const csv = (await download('CSV')).content.toString().trimEnd().split('\r\n')
  expect(csv[0]?.slice(1)).toBe(
    'event_id,vendor,event,date,kind,status,model_ids,follows,source_ids,source_urls',
  )
  expect(csv).toHaveLength((await page.getByRole('table').locator('tbody tr').count()) + 1)
  expect(csv.find((row) => row.startsWith('pangu-chat-rumour,'))).toMatch(/,2023-06,rumour,denied,.*https:/)
})

test('in shades of grey the four statuses still differ', async ({ page }) => {
  await page.goto('timeline/')
  const swatches = page.getByRole('group', { name: 'How sure' }).locator('label svg')
  await expect(swatches).toHaveCount(4)
  const pictures = await swatches.evaluateAll((all) =>
    Promise.all(
      all.map(async (svg) => {
        const copy = svg.cloneNode(true) as SVGElement
        const drawn = svg.querySelectorAll('path')
        copy.querySelectorAll('path').forEach((path, index) => {
          const { fill, stroke } = getComputedStyle(drawn[index] as Element)
          path.setAttribute('fill', fill)
          path.setAttribute('stroke', stroke)
        })
        copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
        copy.setAttribute('width', '72')
        copy.setAttribute('height', '64')
        const image = new Image()
        image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`
        await image.decode()
        const context = Object.assign(document.createElement('canvas'), { width: 72, height: 64 }).getContext(
          '2d',
        )
        if (context === null) throw new Error('no canvas')
        context.fillStyle = 'white'
        context.fillRect(0, 0, 72, 64)
        context.drawImage(image, 0, 0)
        const { data } = context.getImageData(0, 0, 72, 64)
        return Array.from(
          { length: 72 * 64 },
          (_, at) =>
            0.299 * (data[at * 4] ?? 0) + 0.587 * (data[at * 4 + 1] ?? 0) + 0.114 * (data[at * 4 + 2] ?? 0),
        )
      }),
    ),
  )
  const differing = (a: readonly number[], b: readonly number[]) =>
    a.filter((grey, at) => Math.abs(grey - (b[at] ?? 0)) > 60).length
  pictures.forEach((a, i) => {
    for (const b of pictures.slice(i + 1)) expect(differing(a, b)).toBeGreaterThan(60)
  })
})

for (const lang of ['en', 'ko', 'zh'] as const)
  for (const form of ['lanes', 'list'] as const)
    test(`axe finds nothing in ${lang} with ${form}, panel, table and menu open`, async ({ page }) => {
      const theme = form === 'lanes' ? 'light' : 'dark'
      await page.goto(
        `timeline/?lang=${lang}&theme=${theme}&form=${form}&vendors=huawei&event=pangu-chat-rumour&table=1`,
      )
      await expect(page.getByRole('complementary').getByRole('link').first()).toBeVisible()
      await page.locator('button[aria-haspopup="menu"]').first().click()
      expect(await axeFaults(page)).toEqual([])
    })

for (const [name, width, height] of [
  ['desktop', 1440, 900],
  ['phone', 390, 844],
  ['small phone', 320, 640],
] as const)
  test(`${name}: no two texts of the chart meet in the browser’s own faces, in three languages`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    for (const lang of ['en', 'ko', 'zh'] as const)
      for (const range of ['', '&from=2023&to=2023']) {
        await page.goto(`timeline/?form=lanes&lang=${lang}${range}`)
        await expect(chart(page)).toBeVisible()
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
          true,
        )
        expect(await meetingTexts(chart(page), 3)).toEqual([])
      }
  })
