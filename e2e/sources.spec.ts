import { expect, test } from '@playwright/test'
import { axeFaults, looks } from './look.ts'

test('a source leads to what cites it, a search in any script narrows the list, and files can be fetched', async ({
  page,
  request,
}) => {
  await page.goto('sources/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^\d[\d,]* sources stand behind \d+ models/,
  )
  await page.getByRole('searchbox', { name: 'Find a source' }).fill('盘古')
  await expect(page).toHaveURL(/q=%E7%9B%98%E5%8F%A4/)
  const first = page.getByText(/^Cited by \d+ record/).first()
  await first.click()
  await expect(page.locator('details[open] li').first()).toBeVisible()
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('paper')
  await expect(page).toHaveURL(/kind=paper/)
  for (const file of [
    'landscape.json',
    'landscape.schema.json',
    'landscape.xlsx',
    'models.csv',
    'events.csv',
    'coverage.csv',
    'sources.csv',
  ]) {
    const href = await page.getByRole('link', { name: file, exact: true }).getAttribute('href')
    const response = await request.get(href ?? '')
    expect([file, response.status(), (await response.body()).length > 1000]).toEqual([file, 200, true])
  }
})

test('long lists show their beginning, and the rest on request', async ({ page }) => {
  const evidence: string[] = []
  page.on('request', (request) => /evidence|citations/.test(request.url()) && evidence.push(request.url()))
  await page.goto('sources/')
  const beginning = () =>
    page.evaluate(() =>
      [
        ['#sources', 50],
        ['#conflicts', 20],
      ].map(([part, n]) =>
        [...document.querySelectorAll(`${part} > ul > li`)].slice(0, Number(n)).map((item) => item.innerHTML),
      ),
    )
  await expect(page.locator('#sources > ul > li')).toHaveCount(50)
  await expect(page.locator('#conflicts > ul > li')).toHaveCount(20)
  expect(evidence).toEqual([])
  const before = await beginning()
  for (const [part, first] of [
    ['#sources', 50],
    ['#conflicts', 20],
  ] as const) {
    const entries = page.locator(`${part} > ul > li`)
    await expect(entries).toHaveCount(first)
    const button = page.locator(part).getByRole('button', { name: /^Show all [\d,]+$/ })
    const all = Number((await button.innerText()).replace(/\D/g, ''))
    await button.click()
    await expect(entries).toHaveCount(all)
    await expect(button).toHaveCount(0)
  }
  // The page begins the same from its own small cut as from the whole.
  expect(await beginning()).toEqual(before)
  expect(evidence).toHaveLength(2)
})

test('the workbook is a real one, with a sheet for each list', async ({ request }) => {
  const body = await (await request.get('data/landscape.xlsx')).body()
  expect(body.subarray(0, 2).toString()).toBe('PK')
  for (const sheet of ['sheet1.xml', 'sheet2.xml', 'sheet3.xml', 'sheet4.xml'])
    expect(body.includes(`xl/worksheets/${sheet}`)).toBe(true)
})

for (const [lang, theme] of looks)
  test(`axe finds nothing on the page of sources in ${lang}, ${theme}; a phone scrolls one way`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`sources/?lang=${lang}&theme=${theme}&kind=paper`)
    await expect(page.locator('#conflicts')).toBeVisible()
    expect(await axeFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })
