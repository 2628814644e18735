import { expect, test } from '@playwright/test'
import { drawn, fitsAcross } from './look.ts'

const routes = [
  '',
  'timeline/',
  'growth/',
  'pangu/',
  'compare/',
  'models/',
  'models/pangu-sigma/',
  'vendors/huawei/',
  'slides/',
  'sources/',
  'embed/growth/',
]
const port = Number(process.env['E2E_PORT'] ?? 4179)
const sites = {
  'a sub-path': `http://127.0.0.1:${port}/some/base/`,
  'the root': `http://127.0.0.1:${port + 1}/`,
}

for (const [where, site] of Object.entries(sites))
  test(`every route opens by its own link on a plain file server under ${where}`, async ({ page }) => {
    const failed: string[] = []
    page.on(
      'response',
      (response) => response.status() >= 400 && failed.push(`${response.status()} ${response.url()}`),
    )
    page.on('request', (request) => {
      if (!request.url().startsWith(site)) failed.push(`outside the site: ${request.url()}`)
    })
    page.on('console', (message) => message.type() === 'error' && failed.push(message.text()))
    // Nothing but the depth of the folder tells the two apart.
    for (const route of where === 'the root' ? routes.filter((_, place) => place % 3 === 0) : routes) {
      const response = await page.goto(`${site}${route}?lang=ko`)
      expect([route, response?.status()]).toEqual([route, 200])
      await drawn(page)
      await expect(page.locator('html')).toHaveAttribute('lang', 'ko-KR')
      // What its file says has made room for the page.
      await expect(page.locator('#first')).toHaveCount(0)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.locator('#root')).toBeVisible()
    }
    expect(failed).toEqual([])
  })

test('a link without its last slash keeps its view', async ({ page }) => {
  await page.goto(`${sites['a sub-path']}growth?vendors=huawei&scale=linear`)
  await expect(page.getByRole('radio', { name: 'Linear' })).toBeChecked()
})

test('pages lead to each other without a reload, and back', async ({ page }) => {
  await page.goto(`${sites['a sub-path']}growth/?lang=zh&vendors=huawei&scale=linear`)
  await page.evaluate(() => Object.assign(window, { kept: true }))
  await page.getByRole('link', { name: '时间线' }).click()
  await expect(page).toHaveURL(/\/some\/base\/timeline\/\?lang=zh&vendors=huawei$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^华为，/)
  await page.goBack()
  await expect(page).toHaveURL(/\/growth\/\?lang=zh&vendors=huawei&scale=linear$/)
  expect(await page.evaluate(() => 'kept' in window)).toBe(true)
})

test('an address that is not there answers 404 in words', async ({ page }) => {
  const response = await page.goto(`${sites['the root']}no/such/page/`)
  expect(response?.status()).toBe(404)
  await expect(page.getByText('There is no such page')).toBeVisible()
})

test('the dataset, its schema and its tables are where they are promised', async ({ request }) => {
  const landscape = await (await request.get(`${sites['a sub-path']}data/landscape.json`)).json()
  expect(landscape.schemaVersion).toBe('1')
  const schema = await (await request.get(`${sites['a sub-path']}data/landscape.schema.json`)).json()
  expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(landscape).toSorted())
  for (const list of ['models', 'events', 'coverage']) {
    const csv = await (await request.get(`${sites['a sub-path']}data/${list}.csv`)).text()
    const lines = csv.trimEnd().split('\r\n')
    expect(lines.length).toBeGreaterThanOrEqual(landscape[list].length + 1)
  }
})

test('the policy of the built pages allows nothing inline and no other origin', async ({ page }) => {
  await page.goto(`${sites['the root']}growth/`)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test.describe('before the page is drawn', () => {
  const pages = [
    '',
    'timeline/',
    'growth/',
    'pangu/',
    'models/',
    'compare/',
    'sources/',
    'models/pangu-sigma/',
    'vendors/huawei/',
  ]
  for (const [folder, tag, script] of [
    ['', 'en-GB', /[a-z]/],
    ['ko/', 'ko-KR', /\p{Script=Hangul}/u],
    ['zh/', 'zh-Hans', /\p{Script=Han}/u],
  ] as const)
    test(`each page is readable without JavaScript in ${tag}, with its finding, its description and its languages`, async ({
      browser,
    }) => {
      const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
      const descriptions = new Set<string | null>()
      await page.setViewportSize({ width: 320, height: 700 })
      for (const path of pages) {
        await page.goto(`${sites['a sub-path']}${folder}${path}`)
        await expect(page.locator('html')).toHaveAttribute('lang', tag)
        await expect(page.getByRole('heading').first()).toHaveText(/./)
        expect(await page.locator('#first main').innerText()).toMatch(script)
        expect(await page.title()).toMatch(script)
        const other = page.locator('link[hreflang="ko"]')
        expect(await other.evaluate((link: HTMLLinkElement) => link.href)).toBe(
          `${sites['a sub-path']}ko/${path}`,
        )
        expect([path, await fitsAcross(page)]).toEqual([path, true])
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect((await page.locator('#first').innerText()).length).toBeGreaterThan(200)
        descriptions.add(await page.locator('meta[name="description"]').getAttribute('content'))
      }
      expect(descriptions.size).toBe(pages.length)
    })

  test('without JavaScript its links lead on in its language, and to the other languages', async ({
    browser,
    request,
  }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    for (const path of ['', 'growth/', 'models/', 'vendors/huawei/']) {
      await page.goto(`${sites['a sub-path']}zh/${path}`)
      const links = await page
        .locator('#first a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
      const own = [...new Set(links.filter((link) => link.startsWith(sites['a sub-path'])))]
      expect(
        own.filter((link) => link.startsWith(`${sites['a sub-path']}zh/`)).length,
      ).toBeGreaterThanOrEqual(8)
      expect(own).toContain(`${sites['a sub-path']}${path}`)
      expect(own).toContain(`${sites['a sub-path']}ko/${path}`)
      const answers = await Promise.all(own.map((link) => request.head(link)))
      expect(answers.filter((answer) => !answer.ok()).map((answer) => answer.url())).toEqual([])
    }
  })

  test('a link in another language shows what the page says in that language', async ({ page }) => {
    await page.route(/\/client-/, () => undefined)
    const first = page.locator('#first')
    for (const [at, words] of [
      ['growth/?lang=ko', '규모가 알려진'],
      ['growth/index.html?lang=zh&theme=dark', '在规模已知'],
      ['vendors/huawei?lang=ko', '화웨이'],
      ['zh/compare/?lang=ko', '가중치를'],
      ['ko/?lang=en', 'Who in China'],
      ['?lang=zh', '中国谁在'],
    ] as const) {
      await page.goto(`${sites['a sub-path']}${at}`, { waitUntil: 'commit' })
      await expect(first.getByRole('heading', { level: 1 })).toContainText(words)
      await expect(page.locator('html')).toHaveAttribute('lang', /^(ko-KR|zh-Hans|en-GB)$/)
      const links = await first
        .locator('nav a')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
      const folder = at.includes('lang=ko') ? 'ko/' : at.includes('lang=zh') ? 'zh/' : ''
      expect(links).toContain(`${sites['a sub-path']}${folder}pangu/`)
    }
    // A part of the data has a finding of its own: there is the head till it is drawn.
    await page.goto(`${sites['a sub-path']}growth/?lang=ko&vendors=huawei`, { waitUntil: 'commit' })
    await expect(first.getByRole('link', { name: '타임라인' })).toBeVisible()
    await expect(first.locator('main')).toBeHidden()
    await page.goto(`${sites['a sub-path']}growth/?vendors=huawei`, { waitUntil: 'commit' })
    await expect(first.getByRole('link', { name: 'Timeline' })).toBeVisible()
    await expect(first.locator('main')).toBeHidden()
  })

  test('a page in the folder of a language is the page in that language', async ({ page }) => {
    await page.goto(`${sites['a sub-path']}ko/growth/`)
    await expect(page.locator('#first')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^규모가/)
    await page.getByRole('button', { name: '中文' }).click()
    await expect(page).toHaveURL(`${sites['a sub-path']}growth/?lang=zh`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^在规模/)
    await page.goto(`${sites['a sub-path']}ko/growth/?vendors=huawei`)
    await page.getByRole('link', { name: '타임라인' }).click()
    await expect(page).toHaveURL(`${sites['a sub-path']}timeline/?lang=ko&vendors=huawei`)
  })
})
