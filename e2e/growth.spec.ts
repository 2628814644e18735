import { expect, type Page, test } from '@playwright/test'
import { csvParse } from 'd3'
import { axeFaults, drawn, exported, fitsAcross, looks, meetingTexts, pressTo } from './look.ts'

/** Everything that must not happen on any page: errors, and requests to other origins. */
function watch(page: Page) {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(`other origin: ${request.url()}`)
  })
  return faults
}

const chartOf = (page: Page) => page.getByRole('application').first()
const title = (page: Page) => page.getByRole('heading', { level: 1 })

/** What the tooltip and the spoken line say, now and after each of more steps to the right, made within the page. */
const saidWalking = (page: Page, steps: number) =>
  page
    .locator('figure')
    .first()
    .evaluate(async (figure, count) => {
      const said = () => ({
        tip: [...figure.querySelectorAll('[class*="tooltip"] > *')].map((one) => one.textContent ?? ''),
        spoken: figure.querySelector('[aria-live]')?.textContent ?? '',
      })
      const turn = () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = resolve
          port2.postMessage(null)
        })
      const all = [said()]
      for (let step = 0; step < count; step += 1) {
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
        )
        await turn()
        all.push(said())
      }
      return all
    }, steps)

const language = { en: /has the most parameters/, ko: /매개변수 최다는/, zh: /参数最多/ } as const

test('the vendors of the seed brief are there, nothing fails and no request leaves the site', async ({
  page,
}) => {
  const faults = watch(page)
  await page.goto('growth/')
  await expect(title(page)).toHaveText(language.en)
  for (const vendor of ['Huawei', 'Alibaba', 'Tencent', 'Baidu', 'ByteDance', '360'])
    await expect(
      page.getByRole('group', { name: 'Vendors' }).getByRole('checkbox', { name: new RegExp(`^${vendor}`) }),
    ).toBeChecked()
  expect(faults).toEqual([])
})

test('a mark shows its figure on hover and its evidence on click; back closes, forward opens again', async ({
  page,
}) => {
  await page.goto('growth/?vendors=huawei')
  const mark = page.locator('path[data-datum="pangu-sigma"]')
  await mark.hover()
  await expect(page.getByText('1.085T').first()).toBeVisible()
  await mark.click()
  const panel = page.getByRole('complementary', { name: /^Evidence/ })
  await expect(panel.getByText('1.085T · Disclosed by vendor')).toBeVisible()
  await expect(panel.getByRole('link', { name: /PanGu-Σ: / })).toHaveAttribute(
    'href',
    /^https:\/\/arxiv\.org\//,
  )
  await page.goBack()
  await expect(panel).toBeHidden()
  await page.goForward()
  await expect(panel).toBeVisible()
})

test('by keyboard alone: reach the chart, walk, open the evidence, leave it, export', async ({ page }) => {
  await page.goto('growth/')
  await expect(title(page)).toBeVisible()
  await pressTo(page, chartOf(page))
  await expect(chartOf(page)).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary').getByRole('heading').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toBeHidden()
  await expect(chartOf(page)).toBeFocused()
  await page.getByRole('button', { name: 'Export' }).first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'PNG' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Export' }).first()).toBeFocused()
})

test('a filtered view is a link that opens the same view', async ({ page, context }) => {
  await page.goto('growth/')
  await page.getByRole('radio', { name: 'Linear' }).check()
  await page.getByRole('button', { name: 'None' }).click()
  await page.getByRole('checkbox', { name: /^Huawei/ }).check()
  await page.getByRole('combobox', { name: 'From' }).selectOption('2023')
  await expect(page).toHaveURL(/\/some\/base\/growth\/\?vendors=huawei&from=2023&scale=linear$/)
  const said = await title(page).textContent()
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(title(other)).toHaveText(said ?? '')
  await expect(other.getByRole('radio', { name: 'Linear' })).toBeChecked()
})

test('PNG, SVG and CSV leave with what the page shows', async ({ page }) => {
  await page.goto('growth/?vendors=huawei&lang=ko&table=1')
  await drawn(page)
  const heading = (await title(page).textContent()) ?? ''
  const download = (item: string) => exported(page, '내보내기', item)
  const png = await download('PNG')
  expect(png.name).toMatch(/^china-llm-growth-ko-.*\.png$/)
  expect(png.content.subarray(1, 4).toString()).toBe('PNG')
  expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([2560, 1440])
  const svg = (await download('SVG')).content.toString()
  expect(svg).toContain(`<title>${heading}</title>`)
  expect(svg).toContain('/some/base/growth/')
  const csv = (await download('CSV')).content.toString()
  const rows = await page.getByRole('table').locator('tbody tr').count()
  expect(csv.trimEnd().split('\r\n')).toHaveLength(rows + 1)
  expect(csv).toContain('1조 850억')
  expect(csv).toMatch(/,1085,/)
  expect(csv).toContain('https://')
})

test('picture and link go to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('growth/?vendors=huawei')
  const choose = async (name: string) => {
    await page.getByRole('button', { name: 'Export' }).first().click()
    await page.getByRole('menuitem', { name }).click()
  }
  await choose('Copy link')
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await choose('Copy picture')
  await expect(page.getByText('Picture copied')).toBeVisible()
  expect(
    await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => [...types])),
  ).toContain('image/png')
})

for (const [lang, theme] of looks)
  test(`axe finds nothing in ${lang}, ${theme}, with panel, table and menu open`, async ({ page }) => {
    await page.goto(`growth/?lang=${lang}&theme=${theme}&vendors=huawei&model=pangu-sigma&table=1`)
    await expect(title(page)).toBeVisible()
    await expect(page.getByRole('complementary').getByRole('link').first()).toBeVisible()
    await page.locator('button[aria-haspopup="menu"]').first().click()
    expect(await axeFaults(page)).toEqual([])
  })

for (const [name, width, height] of [
  ['desktop', 1440, 900],
  ['phone', 390, 844],
  ['small phone', 320, 640],
] as const)
  for (const lang of ['en', 'ko', 'zh'] as const)
    test(`${name} in ${lang}: nothing scrolls sideways and no two labels of the chart meet`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await page.goto(`growth/?lang=${lang}`)
      await drawn(page)
      await expect(title(page)).toHaveText(language[lang])
      await expect(chartOf(page)).toBeVisible()
      expect(await fitsAcross(page)).toBe(true)
      expect(await meetingTexts(chartOf(page))).toEqual([])
    })

test('size, frontier and trend are chosen, said in words, kept in the link and taken along', async ({
  page,
  context,
}) => {
  await page.goto('growth/')
  await page.getByRole('radio', { name: 'Both' }).check()
  await page.getByRole('combobox', { name: 'Trend' }).selectOption('frontier')
  await page.getByRole('checkbox', { name: 'Reference models' }).check()
  await expect(page).toHaveURL(/\?size=both&trend=frontier&refs=1$/)
  const said = page.getByText(/sizes double every/)
  await expect(said).toBeVisible()
  await expect(page.getByText(/Left out are .*M6-10T/)).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByText((await said.textContent()) ?? '?')).toBeVisible()
  const svg = (await exported(page, 'Export', 'SVG')).content.toString()
  expect(svg).toContain('sizes double every')
  expect(svg).toContain('Trend of the frontier')
})

test('the claim of 2023 is tested with the models behind it, and each opens its evidence', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('growth/')
  await page.getByRole('heading', { name: 'The 2023 claim, tested' }).scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: /^Show all \d+ models$/ }).click()
  await expect(page.getByRole('link', { name: /화웨이, 7월 AI 챗봇/ })).toBeVisible()
  expect(await fitsAcross(page)).toBe(true)
  await page.getByRole('button', { name: 'Evidence for GPT-3' }).click()
  await expect(page.getByRole('complementary', { name: 'Evidence: GPT-3' })).toBeInViewport()
})

for (const [lang, query] of [
  ['en', 'refs=1'],
  ['zh', 'size=active'],
] as const)
  test(`every mark’s tooltip, spoken line, table row and CSV row agree, in ${lang} (${query})`, async ({
    page,
  }) => {
    await page.goto(`growth/?lang=${lang}&table=1&${query}`)
    await drawn(page)
    await expect(title(page)).toBeVisible()
    const csv = csvParse(
      (await exported(page, { en: 'Export', zh: '导出' }[lang], 'CSV')).content
        .toString()
        .replace('\uFEFF', ''),
    )
    const plain = (text: string) => text.replace(/^'(?=[=+@-])/, '')
    const ofCsv = csv.map((row) =>
      [plain(row['item'] ?? ''), plain(row['series'] ?? ''), row['date'], row['text']].join(' | '),
    )
    const rows = await page
      .getByRole('table')
      .first()
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')))
    const ofTable = rows.map(([item, series, date, text]) => [item, series, date, text].join(' | '))
    expect(ofTable).toEqual(ofCsv)
    const statusOf = new Map(
      rows.map(([item, series, , text, status]) => [`${item} | ${series} | ${text}`, status]),
    )

    await chartOf(page).focus()
    await page.keyboard.press('Home')
    // The ends are walked by the keyboard, all between within the page.
    const walked = await saidWalking(page, 0)
    for (const steps of [0, 0, 0, rows.length - 7, 0, 0, 0]) {
      await page.keyboard.press('ArrowRight')
      walked.push(...(await saidWalking(page, steps)))
    }
    const seen = new Set<string>()
    const places = walked.map(({ tip: [item = '', place = '', value = ''] }) =>
      [item, place, value].join(' | '),
    )
    for (const [at, { tip, spoken }] of walked.slice(0, -1).entries()) {
      const [item = '', place = '', value = '', foot = ''] = tip
      const key = `${item} | ${place.split(' · ')[0]} | ${value}`
      seen.add(places[at] ?? '')
      const status = statusOf.get(key)
      expect([key, status]).toEqual([key, expect.any(String)])
      for (const part of [item, value]) expect(spoken).toContain(part)
      if (foot.includes(' · ')) expect([key, foot.split(' · ')[0]]).toEqual([key, status])
    }
    // Beyond the last there is none.
    expect(places.at(-1)).toBe(places.at(-2))
    expect(seen.size).toBe(rows.length)
  })

test('a share of disclosed sizes leads to the models behind it', async ({ page }) => {
  await page.goto('growth/')
  await page.getByRole('heading', { name: 'Disclosure by developer and year' }).scrollIntoViewIfNeeded()
  const cell = page.getByRole('button', {
    name: /^Show in the chart: Alibaba, 2024: \d+ of \d+ with a disclosed size$/,
  })
  const [, told, of] = /: (\d+) of (\d+) with/.exec((await cell.getAttribute('aria-label')) ?? '') ?? []
  await cell.click()
  await expect(page).toHaveURL(/\?vendors=alibaba&from=2024&to=2024$/)
  await expect(chartOf(page)).toBeFocused()
  await page.getByRole('button', { name: 'Show as table' }).first().click()
  const rows = page.getByRole('table').first().locator('tbody tr')
  await expect(rows).toHaveCount(Number(of))
  await expect(rows.filter({ hasText: 'Disclosed by vendor' })).toHaveCount(Number(told))
})

test('the ways out of a chart come when they are asked for, and that they do not come is said', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.route(/export-actions-[^/]*\.js$/, (route) => route.abort())
  await page.goto('growth/')
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /export-actions|leaving/.test(url))).toEqual([])
  await page.getByRole('button', { name: 'Export' }).first().click()
  await expect(page.getByText(/^The part of the site that writes files could not be loaded/)).toBeVisible()
  await expect(page.getByRole('application')).toBeVisible()
})
