// The part of npm run bench that asks how long a chart takes to leave the page, and how long it holds it.
import { median } from './median.mjs'

/** @param {import('@playwright/test').Browser} browser @param {string} address of the site */
export async function benchExports(browser, address) {
  console.log('\nExports in Chromium at full speed')
  await benchPng(browser, address)
  await benchSlides(browser, address)
  await benchDeck(browser, address)
  await benchLargePictures(browser, address)
}

/** @param {import('@playwright/test').Browser} browser @param {string} address of the site */
async function benchPng(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${address}growth/`)
  await page.getByRole('application').first().waitFor()
  /** @type {number[]} */
  const pictures = []
  for (let run = 0; run < 5; run += 1) pictures.push(await exportMs(page, 'PNG'))
  console.log(
    `  ${median(pictures).toFixed(1).padStart(10)}  PNG of 2560 x 1440, click to file, ms (median of 5)`,
  )
  await page.close()
}

/** @param {import('@playwright/test').Browser} browser @param {string} address of the site */
async function benchSlides(browser, address) {
  for (const chart of ['growth', 'timeline']) {
    /** @type {number[]} */
    const slides = []
    /** @type {number[]} */
    const stalls = []
    for (let run = 0; run < 5; run += 1) {
      const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      await tab.goto(`${address}${chart}/`)
      await tab.getByRole('application').first().waitFor()
      await tab.waitForTimeout(1000)
      await watchTasks(tab)
      slides.push(await exportMs(tab, 'PowerPoint'))
      await tab.waitForTimeout(300)
      stalls.push(await tab.evaluate(() => /** @type {any} */ (window).longest.ms))
      await tab.close()
    }
    console.log(
      `  ${median(slides).toFixed(1).padStart(10)}  one PowerPoint slide of ${chart}, first click to file, ms (median of 5 fresh pages; longest task ${median(stalls).toFixed(0)} ms)`,
    )
  }
}

/** @param {import('@playwright/test').Browser} browser @param {string} address of the site */
async function benchDeck(browser, address) {
  /** @type {number[]} */
  const decks = []
  /** @type {number[]} */
  const deckStalls = []
  const five = '&slide=growth&slide=timeline&slide=pangu&slide=telling&slide=compare'
  for (let run = 0; run < 3; run += 1) {
    const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await tab.goto(`${address}slides/#deck=1${five}${five}`)
    // Sources are drawn once they are scrolled to, after everything else.
    const sources = tab.locator('main p').filter({ hasText: /^Sources( ·|$)/ })
    for (
      let tries = 0;
      tries < 60 && !(await tab.getByRole('img', { name: 'Sources', exact: true }).isVisible());
      tries += 1
    ) {
      await sources.scrollIntoViewIfNeeded({ timeout: 2000 }).catch(() => {})
      await tab.waitForTimeout(250)
    }
    await tab.waitForTimeout(500)
    await watchTasks(tab)
    const start = performance.now()
    await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('button', { name: 'Export PowerPoint' }).click(),
    ])
    decks.push(performance.now() - start)
    await tab.waitForTimeout(300)
    deckStalls.push(await tab.evaluate(() => /** @type {any} */ (window).longest.ms))
    await tab.close()
  }
  console.log(
    `  ${median(decks).toFixed(1).padStart(10)}  a deck of ten views with title and sources, first click to file, ms (median of 3 fresh pages; longest task ${median(deckStalls).toFixed(0)} ms)`,
  )
}

/** @param {import('@playwright/test').Browser} browser @param {string} address of the site */
async function benchLargePictures(browser, address) {
  console.log('\nPicture of 3840 x 2160 in Chromium at full speed, from the press to the file (median of 5)')
  for (const path of ['growth', 'timeline', 'pangu']) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.addInitScript(() => {
      const seen = { longest: 0, saved: 0 }
      Object.assign(window, { seen })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration)
      }).observe({ type: 'longtask' })
      // The file is there when a link leads to it; where the browser puts it is no work of the page.
      HTMLAnchorElement.prototype.click = () => {
        seen.saved = performance.now()
      }
    })
    await page.goto(`${address}${path}/`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForTimeout(1000)
    /** @type {number[]} */
    const runs = []
    /** @type {number[]} */
    const longest = []
    for (let run = 0; run < 6; run += 1) {
      await page.getByRole('button', { name: 'Export' }).first().click()
      await page.getByRole('menuitem', { name: 'Sizes and themes…' }).click()
      await page.getByRole('dialog').getByLabel('Size').selectOption('wide-large')
      await page.waitForTimeout(500)
      const start = await page.evaluate(() => {
        const { seen } = /** @type {any} */ (window)
        Object.assign(seen, { longest: 0, saved: 0 })
        const save = [...document.querySelectorAll('dialog button')].at(-1)
        const now = performance.now()
        if (save instanceof HTMLElement) save.click()
        return now
      })
      await page.waitForFunction(() => /** @type {any} */ (window).seen.saved > 0)
      await page.waitForTimeout(100)
      const { saved, longest: task } = await page.evaluate(() => /** @type {any} */ (window).seen)
      // The first loads the code.
      if (run > 0) {
        runs.push(saved - start)
        longest.push(task)
      }
    }
    console.log(
      `  ${median(runs).toFixed(0).padStart(10)} ms  longest task ${median(longest).toFixed(0)} ms  ${path}`,
    )
    await page.close()
  }
}

/** @param {import('@playwright/test').Page} tab @param {string} item */
async function exportMs(tab, item) {
  const start = performance.now()
  await tab.getByRole('button', { name: 'Export' }).first().click()
  await Promise.all([tab.waitForEvent('download'), tab.getByRole('menuitem', { name: item }).click()])
  return performance.now() - start
}
/** Remembers the longest task of a page from now on. @param {import('@playwright/test').Page} tab */
const watchTasks = (tab) =>
  tab.evaluate(() => {
    const longest = { ms: 0 }
    Object.assign(window, { longest })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration)
    }).observe({ type: 'longtask' })
  })
