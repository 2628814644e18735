import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { axeFaults, fitsAcross, pressTo, standing } from './look.ts'

const slides = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Remove' }) })
const titles = (page: Page) => slides(page).getByRole('heading', { level: 2 })
const pictures = (page: Page) => page.locator('main img')
const three = 'deck=1&slide=timeline&slide=growth?vendors=huawei,alibaba&slide=pangu'

/** All slides of a deck are drawn once its last picture, that of the sources, stands; they are loaded when they come into the window. */
async function drawn(page: Page, sources = 'Sources') {
  const caption = page.locator('main p').filter({ hasText: new RegExp(`^${sources}( ·|$)`) })
  // Drawn anew while the slides come: what is to be scrolled to may be another element a moment later.
  await expect(() => caption.scrollIntoViewIfNeeded({ timeout: 5_000 })).toPass({ timeout: 60_000 })
  await expect(page.getByRole('img', { name: sources, exact: true })).toBeVisible({ timeout: 60_000 })
  for (const picture of await pictures(page).all())
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(900)
}
async function exportDeck(page: Page, button = 'Export PowerPoint') {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) }
}
const partsOf = (content: Uint8Array) => {
  const files = unzipSync(content)
  return { files, part: (path: string) => strFromU8(files[path] ?? new Uint8Array()) }
}

test('views of three pages are collected, kept, ordered by keys, named, and leave in Korean', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  for (const [index, path] of ['timeline/', 'growth/?scale=linear', 'pangu/'].entries()) {
    await page.goto(path)
    await page.getByRole('button', { name: 'Export' }).first().click()
    await page.getByRole('menuitem', { name: 'Add to slides' }).click()
    await expect(page.getByText(`Added: slide ${index + 1}`)).toBeVisible()
  }
  expect(scripts.filter((url) => /export-(deck|pptx)/.test(url))).toEqual([])
  await expect(page.getByRole('link', { name: 'Slides 3' })).toBeVisible()
  await page.getByRole('link', { name: 'Open slides' }).click()
  await expect(titles(page)).toHaveCount(3)
  await drawn(page)
  const [first, second, third] = await titles(page).allTextContents()

  await pressTo(page, page.getByRole('button', { name: /^Slide 1: drag/ }))
  await page.keyboard.press('ArrowDown')
  await expect(titles(page)).toHaveText([second ?? '', first ?? '', third ?? ''])
  await expect(page.getByText('Slide 1 is now slide 2.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Slide 2: drag/ })).toBeFocused()
  await page.keyboard.press('End')
  await expect(titles(page)).toHaveText([second ?? '', third ?? '', first ?? ''])

  await slides(page).nth(0).getByLabel('Title, if not the finding').fill('이름 & <b>')
  await slides(page).nth(0).getByLabel('Takeaway').fill('=1+1 판구가 먼저\n둘째 줄')
  await page.getByRole('radio', { name: '한국어' }).check()
  await page.reload()
  await expect(titles(page).nth(0)).toHaveText('이름 & <b>')
  await expect(slides(page).nth(0).getByLabel('Takeaway')).toHaveValue('=1+1 판구가 먼저\n둘째 줄')
  await drawn(page)
  await expect(titles(page).nth(1)).toHaveText(/판구/)

  const { name, content } = await exportDeck(page)
  expect(name).toMatch(/^china-llm-slides-ko-.*\.pptx$/)
  await expect(page.getByText(`Saved ${name}`)).toBeVisible()
  const { files, part } = partsOf(content)
  expect(part('ppt/slides/slide2.xml')).toContain('이름')
  expect(part('ppt/slides/slide2.xml')).toContain('=1+1 ')
  expect(part('ppt/charts/chart1.xml')).toContain('<c:scatterChart>')
  expect(Object.keys(files).filter((path) => /media|\.(png|jpe?g|svg)$/.test(path))).toEqual([])

  // The command builds the same from the deck's link.
  const link = await page.evaluate(() => window.localStorage.getItem('china-llm-landscape.deck'))
  const out = join(mkdtempSync(join(tmpdir(), 'deck-')), 'deck.pptx')
  const site = new URL('../', page.url().replace(/\?.*$/, '')).href
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/deck.mjs', '--deck', `${site}slides/#${link}`, '--out', out],
    { encoding: 'utf8' },
  )
  expect([status, stderr]).toEqual([0, ''])
  const command = unzipSync(readFileSync(out))
  expect(Object.keys(command)).toEqual(Object.keys(files))
  for (const [path, bytes] of Object.entries(files))
    expect([path, Buffer.from(command[path] ?? []).equals(Buffer.from(bytes))]).toEqual([path, true])
})

test('slides are duplicated, removed and had back; a view with nothing to show says why', async ({
  page,
}) => {
  await page.goto('slides/')
  await page.getByRole('button', { name: 'The landscape in three slides' }).click()
  await expect(titles(page)).toHaveCount(3)
  await slides(page).nth(1).getByRole('button', { name: 'Duplicate' }).click()
  await expect(titles(page)).toHaveCount(4)
  await slides(page).nth(0).getByRole('button', { name: 'Remove' }).click()
  await expect(titles(page)).toHaveCount(3)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveCount(4)
  await page.getByRole('button', { name: 'Remove all slides' }).click()
  await expect(page.getByText(/^Nothing is collected yet/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(titles(page)).toHaveCount(4)

  await page.goto('growth/?q=nothing-is-called-so')
  await page.getByRole('button', { name: 'Export' }).first().click()
  await page.getByRole('menuitem', { name: 'Add to slides' }).click()
  await expect(page.getByText('Nothing is shown, so there is nothing to export.')).toBeVisible()
  await page.goto('slides/#deck=1&slide=growth?q=nothing-is-called-so')
  await page.getByRole('button', { name: 'Take this one' }).click()
  await expect(page.getByText(/^Slide 1 was left out: /)).toBeVisible()
  await page.getByRole('button', { name: 'Export PowerPoint' }).click()
  await expect(page.getByText(/^No slide has anything to show/)).toBeVisible()
})

test('a link opens elsewhere as it is, and never over a deck that somebody made', async ({
  page,
  browser,
}) => {
  await page.goto(`slides/#${three}&takeaway=Mine`)
  await expect(titles(page)).toHaveCount(3)
  await expect(page).toHaveURL(/slides\/$/)

  await page.goto('slides/#deck=1&title=Theirs&slide=disclosure&slide=nonsense')
  const offer = page.getByRole('region', { name: 'This link brings a deck' })
  await expect(offer).toContainText('There is no chart “nonsense”')
  await expect(titles(page)).toHaveCount(3)
  await offer.getByRole('button', { name: 'Keep mine' }).click()
  await expect(titles(page)).toHaveCount(3)
  await page.goto('growth/')
  await page.goto('slides/#deck=1&title=Theirs&slide=disclosure')
  await offer.getByRole('button', { name: 'Append it to mine' }).click()
  await expect(titles(page)).toHaveCount(4)
  await page.goto('growth/')
  await page.goto('slides/#deck=1&title=Theirs&slide=disclosure')
  await offer.getByRole('button', { name: 'Take this one' }).click()
  await expect(titles(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(titles(page)).toHaveCount(4)

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy link to this deck' }).click()
  await expect(page.getByText(/^The link holds the whole deck/)).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const fresh = await (await browser.newContext()).newPage()
  await fresh.goto(link)
  await expect(titles(fresh)).toHaveCount(4)
  await expect(slides(fresh).nth(2).getByLabel('Takeaway')).toHaveValue('Mine')
  await fresh.context().close()
})

test('what another tab adds is seen', async ({ page, context }) => {
  await page.goto(`slides/#${three}`)
  await expect(titles(page)).toHaveCount(3)
  const other = await context.newPage()
  await other.goto('growth/')
  await other.getByRole('button', { name: 'Export' }).first().click()
  await other.getByRole('menuitem', { name: 'Add to slides' }).click()
  await expect(other.getByText('Added: slide 4')).toBeVisible()
  await expect(titles(page)).toHaveCount(4)
})

for (const [what, error, words] of [
  ['blocked', 'SecurityError', /does not let the site keep anything/],
  ['full', 'QuotaExceededError', /storage for this site is full/],
] as const)
  test(`storage that is ${what} is said, and the deck still leaves`, async ({ page }) => {
    await page.addInitScript((name) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', name)
      }
    }, error)
    await page.goto('slides/#deck=1&slide=disclosure')
    await expect(page.getByText(words)).toBeVisible()
    await expect(titles(page)).toHaveCount(1)
    const { content } = await exportDeck(page)
    expect(Object.keys(unzipSync(content))).toContain('ppt/slides/slide2.xml')
  })

test('what is kept and cannot be read is put aside, not lost', async ({ page }) => {
  await page.addInitScript(() => {
    if (window.localStorage.length === 0)
      window.localStorage.setItem(
        'china-llm-landscape.deck',
        'deck=1&slide=nonsense&takeaway=dear&slide=growth',
      )
  })
  await page.goto('slides/')
  await expect(page.getByText(/was not wholly understood/)).toContainText('There is no chart “nonsense”')
  await slides(page).nth(0).getByLabel('Takeaway').fill('new')
  expect(await page.evaluate(() => window.localStorage.getItem('china-llm-landscape.deck.aside'))).toContain(
    'dear',
  )
})

test('a failure of the writer says so and saves nothing', async ({ page }) => {
  await page.goto('slides/#deck=1&slide=pangu-claims')
  await drawn(page)
  await page.route(/export-deck/, (route) => route.abort())
  await page.getByRole('button', { name: 'Export PowerPoint' }).click()
  await expect(page.getByText(/could not be loaded, so no slide was written/)).toBeVisible()
})

for (const [lang, sources] of [
  ['en', 'Sources'],
  ['ko', '출처'],
  ['zh', '来源'],
] as const)
  test(`axe finds nothing in ${lang}, and a phone shows it without sideways scroll`, async ({ page }) => {
    await page.goto(`slides/?lang=${lang}&theme=${lang === 'ko' ? 'dark' : 'light'}`)
    await standing(page)
    expect(await axeFaults(page)).toEqual([])
    await page.goto(
      `slides/?lang=${lang}&theme=${lang === 'ko' ? 'dark' : 'light'}#${three}&slide=growth?q=zzzz`,
    )
    await drawn(page, sources)
    expect(await axeFaults(page)).toEqual([])
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await fitsAcross(page)).toBe(true)
    }
  })

test('the deck is printed, a page for each slide', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  await page.goto('slides/#deck=1&size=4:3&slide=pangu-claims&slide=disclosure')
  await drawn(page)
  const before = await pictures(page).count()
  await page.getByRole('button', { name: 'Print or PDF' }).click()
  await expect(page.getByText(/^The print dialogue opens with \d+ pages/)).toBeVisible()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const pages = pdf.match(/\/MediaBox\s*\[[^\]]*\]/g) ?? []
  expect(pages.length).toBe(before)
  // Ten by seven and a half inches, in points.
  expect(
    new Set(
      pages.map((box) =>
        box
          .replace(/^.*\[\s*/, '')
          .split(/[\s\]]+/)
          .slice(2, 4)
          .map(Number)
          .map(Math.round)
          .join(' '),
      ),
    ),
  ).toEqual(new Set(['720 540']))
})

test('a deck of ten leaves without holding the page', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto(
    `slides/#deck=1${'&slide=growth&slide=timeline&slide=pangu&slide=telling&slide=compare'.repeat(2)}`,
  )
  await drawn(page)
  const said = page.getByRole('region', { name: 'Export' }).getByRole('status')
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    new MutationObserver(() => {
      for (const status of document.querySelectorAll('[role="status"]')) seen.push(status.textContent ?? '')
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  await exportDeck(page)
  await expect(said).toHaveText(/^Saved /)
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
  for (const words of ['Slide 1 of 10…', 'Slide 10 of 10…', 'Packing the file…'])
    expect(seen).toContain(words)
})
