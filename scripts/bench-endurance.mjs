// The part of npm run bench that asks whether pages stay usable with thirty times the data.
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { median } from './median.mjs'
import { serve } from './serve.mjs'

const bars = { openSeconds: 5, answerMs: 1000, nodes: 20_000 }
const heapBarMb = { shipped: 30, large: 120 }
/** The heap of the shipped data hardly varies, and its speed is measured above. */
const visitsEach = { shipped: 1, large: 3 }

/** What is there when a page shows its first marks, and the field whose answer is timed; without one, the search of the site is asked. */
const pages = [
  { path: '', marks: 'main svg' },
  { path: 'growth/', marks: 'svg[role="application"]', field: 'main input[type="search"]' },
  { path: 'timeline/', marks: 'svg[role="application"]', field: 'main input[type="search"]' },
  { path: 'pangu/', marks: 'main [data-entry]', field: 'main input[type="search"]' },
  { path: 'compare/', marks: 'main [data-cell]', field: 'main input[type="checkbox"]' },
  { path: 'models/', marks: 'tr[data-row="0"]', field: 'main input[type="search"]' },
  { path: 'sources/', marks: '#sources li', field: 'main input[type="search"]' },
  { path: 'models/pangu-sigma/', marks: 'main dl dd' },
  { path: 'vendors/huawei/', marks: 'main h2 ~ ol li, main h3 ~ ol li' },
  { path: 'slides/#deck=1&slide=growth&slide=timeline&slide=pangu&slide=compare', marks: 'main li img' },
]
const searchField = 'dialog input[role="combobox"]'

/**
 * Prints, for the shipped data and for the enlarged, what each page takes to open and to answer, and what it holds; and whether that meets the bar.
 * @param {import('@playwright/test').Browser} browser
 * @param {Map<string, string | Buffer>} large cuts by path under the site's root
 */
export async function benchEndurance(browser, large) {
  console.log(
    `\nThirty times the data in Chromium at full speed: median of ${visitsEach.large} fresh visits, the shipped data once; processor time is that of the page's main thread`,
  )
  console.log(
    '     opens  processor    answers      heap  elements  (to heading and first marks; to a letter typed or deleted, or a box ticked; after both, collected)',
  )
  const folder = mkdtempSync(join(tmpdir(), 'large-site-'))
  try {
    cpSync('dist', folder, { recursive: true })
    overlay(folder, large)
    for (const [data, served] of /** @type {const} */ ([
      ['shipped', 'dist'],
      ['large', folder],
    ])) {
      console.log(data === 'shipped' ? '  the shipped data' : '  thirty times as many')
      const site = await serve({ folder: served, port: 4210, tries: 20 })
      try {
        for (const page of pages)
          await benchPage(browser, site.address, page, { visits: visitsEach[data], heapMb: heapBarMb[data] })
      } finally {
        site.close()
      }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Puts each large cut where the site's pages look for the shipped one, whose name has another hash. @param {string} folder @param {Map<string, string | Buffer>} large */
function overlay(folder, large) {
  const withoutHash = (/** @type {string} */ path) => path.replace(/\.[0-9a-f]{10}(?=[./])/, '')
  const shipped = new Map(
    readdirSync(join(folder, 'data'), { recursive: true, encoding: 'utf8' }).map((file) => {
      const path = `data/${file.split(sep).join('/')}`
      return [withoutHash(path), path]
    }),
  )
  for (const [path, content] of large) {
    const place = shipped.get(withoutHash(path))
    if (place === undefined) throw new Error(`The build has no ${withoutHash(path)}.`)
    writeFileSync(join(folder, place), content)
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {(typeof pages)[number]} page
 * @param {{ visits: number, heapMb: number }} asked
 */
async function benchPage(browser, address, { path, marks, field }, asked) {
  /** @type {Visit[]} */
  const visits = []
  for (let visit = 0; visit < asked.visits; visit += 1)
    visits.push(await visitOf(browser, `${address}${path}`, marks, field))
  const of = (/** @type {(visit: Visit) => number} */ figure) => median(visits.map(figure))
  const openSeconds = of((visit) => visit.openMs) / 1000
  const searchSeconds = of((visit) => visit.searchMs) / 1000
  const answerMs = of((visit) => visit.answerMs)
  const heapMb = of((visit) => visit.heapMb)
  const nodes = of((visit) => visit.nodes)
  const errors = visits.flatMap((visit) => visit.errors)
  const missed = [
    ...(openSeconds > bars.openSeconds ? [`opens in over ${bars.openSeconds} s`] : []),
    ...(searchSeconds > bars.openSeconds ? [`search opens in over ${bars.openSeconds} s`] : []),
    ...(answerMs > bars.answerMs ? [`answers in over ${bars.answerMs} ms`] : []),
    ...(heapMb > asked.heapMb ? [`heap over ${asked.heapMb} MB`] : []),
    ...(nodes > bars.nodes ? [`over ${bars.nodes} elements`] : []),
    ...(errors.length > 0 ? [`errors: ${[...new Set(errors)].join('; ')}`] : []),
  ]
  console.log(
    [
      `${openSeconds.toFixed(2).padStart(8)} s`,
      `${(of((visit) => visit.processorMs) / 1000).toFixed(2).padStart(7)} s`,
      `${answerMs.toFixed(0).padStart(6)} ms`,
      `${heapMb.toFixed(1).padStart(5)} MB`,
      `${nodes.toFixed(0).padStart(8)}`,
      ` /${path.replace(/#.*/, ' with four slides')}${searchSeconds === 0 ? '' : `, search opened in ${searchSeconds.toFixed(2)} s`}: ${missed.length === 0 ? 'met' : `MISSED, ${missed.join(', ')}`}`,
    ].join('  '),
  )
}

/** @typedef {{ openMs: number, processorMs: number, searchMs: number, answerMs: number, heapMb: number, nodes: number, errors: string[] }} Visit */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {string} marks
 * @param {string | undefined} field
 * @returns {Promise<Visit>}
 */
async function visitOf(browser, address, marks, field) {
  // The worker that keeps the site for use without a network would load all of it beside the page.
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(120_000)
    /** @type {string[]} */
    const errors = []
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.goto(address, { waitUntil: 'commit' })
    const opened = await page.waitForFunction(
      (selector) =>
        document.querySelector('#root main h1') !== null &&
        document.querySelector(`#root ${selector}`) !== null
          ? performance.now()
          : null,
      marks.split(',').join(', #root'),
      { polling: 'raf' },
    )
    const openMs = Number(await opened.jsonValue())
    const { metrics } = await session.send('Performance.getMetrics')
    const processorMs = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
    await page.waitForLoadState('networkidle')
    const searchMs = field === undefined ? await openSearch(page) : 0
    const answers = await page.evaluate(answerTimes, field ?? searchField)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
    return {
      openMs,
      processorMs,
      searchMs,
      answerMs: Math.max(...answers),
      heapMb: usedSize / 1e6,
      nodes,
      errors,
    }
  } finally {
    await context.close()
  }
}

/** How long the search takes till it can be asked. @param {import('@playwright/test').Page} page */
async function openSearch(page) {
  const start = performance.now()
  await page.keyboard.press('Control+k')
  await page
    .locator('dialog [role="status"]')
    .filter({ hasNotText: /^Loading/ })
    .waitFor()
  return performance.now() - start
}

/**
 * Types a letter and deletes it, or ticks a box and back: how long each takes till the page has stood still, to its last change on the screen.
 * @param {string} field
 * @returns {Promise<number[]>}
 */
async function answerTimes(field) {
  const input = document.querySelector(field)
  if (!(input instanceof HTMLInputElement)) throw new Error(`no ${field}`)
  const setText = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  const stillMs = 300
  /** @param {string} text @returns {Promise<number>} */
  const answerTo = (text) =>
    new Promise((resolve) => {
      const start = performance.now()
      let changed = start
      let still = setTimeout(done, stillMs)
      const observer = new MutationObserver(() => {
        // Before the change is painted the page does not stand still, however long it takes.
        clearTimeout(still)
        requestAnimationFrame(() =>
          setTimeout(() => {
            changed = performance.now()
            clearTimeout(still)
            still = setTimeout(done, stillMs)
          }),
        )
      })
      function done() {
        observer.disconnect()
        resolve(changed - start)
      }
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
      if (input.type === 'checkbox') return input.click()
      setText?.call(input, text)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
  /** @type {number[]} */
  const times = []
  for (const text of ['e', '']) times.push(await answerTo(text))
  return times
}
