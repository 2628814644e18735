// npm run bench: speed and weight as medians, and ratios to a reference measured in the same run. Nothing here passes or fails.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { runnerImport } from 'vite'
import { benchEndurance } from './bench-endurance.mjs'
import { findBrowser } from './browser.mjs'
import { serve } from './serve.mjs'

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const { module } = await runnerImport(fileURLToPath(new URL('./bench-models.ts', import.meta.url)))
const folder = fileURLToPath(new URL('../data', import.meta.url))
/** @type {Map<string, number>} */
const times = new Map()
for (const [name, work] of Object.entries(
  /** @type {Record<string, () => unknown>} */ (module.pieces(folder)),
)) {
  /** @type {number[]} */
  const runs = []
  for (let run = 0; run < 25; run += 1) {
    const start = performance.now()
    work()
    runs.push(performance.now() - start)
  }
  times.set(name, median(runs.slice(5)))
}
const unit = times.get(module.reference) ?? Number.NaN
console.log('In Node, median of 20 runs after 5 to warm up')
for (const [name, ms] of times)
  console.log(`  ${ms.toFixed(2).padStart(9)} ms  ${(ms / unit).toFixed(2).padStart(7)} x reference  ${name}`)

spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
  stdio: 'inherit',
  // runnerImport leaves this process in development mode, which would build the slow React.
  env: { ...process.env, NODE_ENV: 'production' },
})
const site = await serve({ folder: 'dist', port: 4190, tries: 20 })
const browser = await chromium.launch({
  ...(findBrowser() === null ? {} : { executablePath: findBrowser() ?? '' }),
  args: ['--no-sandbox', '--disable-background-networking'],
})

console.log(
  '\nIn Chromium on this machine, median of 7 fresh visits to /growth/ (4x slower CPU, 10 Mbit/s, 40 ms latency)',
)
/** @type {Record<string, number[]>} */
const visits = {
  'largest contentful paint, ms': [],
  'blocking time, ms': [],
  'layout shift': [],
  'script, kB on the wire': [],
  'all, kB on the wire': [],
}
for (let visit = 0; visit < 7; visit += 1) {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: 1_250_000,
    uploadThroughput: 1_250_000,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  let [scripts, all] = [0, 0]
  /** @type {Map<string, string>} */
  const kinds = new Map()
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    all += encodedDataLength
    if (kinds.get(requestId) === 'Script') scripts += encodedDataLength
  })
  await page.addInitScript(() => {
    const seen = { paint: 0, blocked: 0, shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.paint = entry.startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.blocked += Math.max(0, entry.duration - 50)
    }).observe({ type: 'longtask', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += /** @type {any} */ (entry).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(`${site.address}growth/`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForTimeout(1500)
  const seen = await page.evaluate(() => /** @type {any} */ (window).seen)
  visits['largest contentful paint, ms']?.push(seen.paint)
  visits['blocking time, ms']?.push(seen.blocked)
  visits['layout shift']?.push(seen.shift)
  visits['script, kB on the wire']?.push(scripts / 1024)
  visits['all, kB on the wire']?.push(all / 1024)
  await page.context().close()
}
for (const [name, values] of Object.entries(visits))
  console.log(`  ${median(values).toFixed(3).padStart(10)}  ${name}`)

/** The growth page with each model so many times over. @param {number} factor */
async function growthPage(factor) {
  const opened = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await opened.route(/\/data\/charts\.en\./, async (route) => {
    const data = await (await route.fetch()).json()
    const copies = Array.from({ length: factor }, (_, copy) =>
      data.models.map((/** @type {{ id: string }} */ model) => ({
        ...model,
        id: copy === 0 ? model.id : `${model.id}-${copy}`,
      })),
    )
    await route.fulfill({ json: { ...data, models: copies.flat() } })
  })
  await opened.goto(`${site.address}growth/`)
  await opened.getByRole('application').first().waitFor()
  return opened
}
/** @param {import('@playwright/test').Page} opened @param {string} button */
const press = (opened, button) =>
  opened.evaluate(
    (name) =>
      new Promise((resolve) => {
        const target = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === name,
        )
        const start = performance.now()
        target?.click()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
      }),
    button,
  )
console.log('\nIn Chromium at full speed')
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
for (const factor of [10, 1]) {
  const opened = await growthPage(factor)
  /** @type {number[]} */
  const filters = []
  for (let run = 0; run < 22; run += 1)
    filters.push(/** @type {number} */ (await press(opened, run % 2 === 0 ? 'None' : 'Select all')))
  console.log(
    `  ${median(filters.filter((_, run) => run % 2 === 1))
      .toFixed(1)
      .padStart(
        10,
      )}  filter to paint, ms, from none to all, ${factor === 1 ? 'shipped models' : `${factor} times as many`} (median of 11)`,
  )
  await opened.close()
}
const page = await growthPage(1)
/** @type {number[]} */
const pictures = []
for (let run = 0; run < 5; run += 1) pictures.push(await exportMs(page, 'PNG'))
console.log(
  `  ${median(pictures).toFixed(1).padStart(10)}  PNG of 2560 x 1440, click to file, ms (median of 5)`,
)
for (const chart of ['growth', 'timeline']) {
  /** @type {number[]} */
  const slides = []
  /** @type {number[]} */
  const stalls = []
  for (let run = 0; run < 5; run += 1) {
    const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await tab.goto(`${site.address}${chart}/`)
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

/** @type {number[]} */
const decks = []
/** @type {number[]} */
const deckStalls = []
const five = '&slide=growth&slide=timeline&slide=pangu&slide=telling&slide=compare'
for (let run = 0; run < 3; run += 1) {
  const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await tab.goto(`${site.address}slides/#deck=1${five}${five}`)
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

console.log(
  '\nTimeline in Chromium at full speed: frames while one zooms and pans for 3 s (median frame, frames a second on average)',
)
for (const factor of [1, 10]) {
  const timeline = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await timeline.route(/\/data\/events\.en\./, async (route) => {
    const response = await route.fetch()
    const data = await response.json()
    const copies = Array.from({ length: factor }, (_, copy) =>
      data.events.map((/** @type {{ id: string }} */ event) => ({
        ...event,
        id: copy === 0 ? event.id : `${event.id}-${copy}`,
        follows: null,
      })),
    )
    await route.fulfill({ json: { ...data, events: copies.flat() } })
  })
  await timeline.goto(`${site.address}timeline/`)
  await timeline.getByRole('application').waitFor()
  await timeline.waitForTimeout(1000)
  for (const gesture of ['zoom', 'pan']) {
    if (gesture === 'pan') await timeline.getByRole('radio', { name: 'Since ChatGPT' }).check()
    await timeline.waitForTimeout(600)
    const frames = await timeline.evaluate(frameTimes, gesture)
    const mean = frames.reduce((/** @type {number} */ sum, frame) => sum + frame, 0) / frames.length
    console.log(
      `  ${median(frames).toFixed(1).padStart(10)} ms  ${(1000 / mean).toFixed(1)} a second  ${gesture}, ${factor === 1 ? 'shipped events' : `${factor} times as many`}`,
    )
  }
  await timeline.close()
}

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
  await page.goto(`${site.address}${path}/`)
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

console.log('\nTable of 10,000 models in Chromium at full speed')
const models = await browser.newPage({ viewport: { width: 1440, height: 900 } })
for (const cut of ['charts', 'models'])
  await models.route(new RegExp(`/data/${cut}\\.en\\.`), async (route) => {
    const data = await (await route.fetch()).json()
    const copies = Array.from({ length: Math.ceil(10_000 / data.models.length) }, (_, copy) =>
      data.models.map((/** @type {{ id: string }} */ model) => ({ ...model, id: `${model.id}-${copy}` })),
    )
    await route.fulfill({ json: { ...data, models: copies.flat().slice(0, 10_000) } })
  })
await models.goto(`${site.address}models/?refs=1`)
await models.locator('tr[data-row="0"]').waitFor()
for (const [what, find] of /** @type {const} */ ([
  ['sort by total size', 'thead th:nth-child(4) button'],
  ['filter by openness', 'details:nth-of-type(3) input'],
])) {
  /** @type {number[]} */
  const runs = []
  for (let run = 0; run < 12; run += 1)
    runs.push(
      await models.evaluate(
        (selector) =>
          new Promise((resolve) => {
            const target = [...document.querySelectorAll(selector)].at(-1)
            const start = performance.now()
            if (target instanceof HTMLElement) target.click()
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
          }),
        find,
      ),
    )
  console.log(`  ${median(runs).toFixed(1).padStart(10)}  ${what} to paint, ms (median of 12)`)
}
const scrolled = await models.evaluate(
  () =>
    new Promise((resolve) => {
      const scroller = /** @type {Element} */ (document.querySelector('section[tabindex]'))
      /** @type {number[]} */
      const frames = []
      let last = performance.now()
      const end = last + 3000
      /** @param {number} now */
      const frame = (now) => {
        frames.push(now - last)
        last = now
        scroller.scrollTop += 120
        if (now < end) requestAnimationFrame(frame)
        else resolve(frames.slice(2))
      }
      requestAnimationFrame(frame)
    }),
)
const late = scrolled.filter((/** @type {number} */ frame) => frame > 25).length
console.log(
  `  ${median(scrolled).toFixed(1).padStart(10)}  frame while scrolling, ms (median; ${late} of ${scrolled.length} later than 25 ms)`,
)
await models.close()

/**
 * Turns the wheel with ctrl, or drags, a step a frame, and gives the time of each frame.
 * @param {string} gesture
 * @returns {Promise<number[]>}
 */
function frameTimes(gesture) {
  const chart = /** @type {Element} */ (document.querySelector('svg[role="application"]'))
  const { left, width } = chart.getBoundingClientRect()
  const x = left + width * 0.6
  const at = { bubbles: true, cancelable: true, clientX: x, clientY: 400, view: window }
  if (gesture === 'pan') chart.dispatchEvent(new MouseEvent('mousedown', at))
  return new Promise((resolve) => {
    /** @type {number[]} */
    const frames = []
    let last = performance.now()
    const end = last + 3000
    let step = 0
    /** @param {number} now */
    const frame = (now) => {
      frames.push(now - last)
      last = now
      step += 1
      const swing = step % 60 < 30 ? step % 30 : 30 - (step % 30)
      if (gesture === 'zoom')
        chart.dispatchEvent(
          new WheelEvent('wheel', { ...at, ctrlKey: true, deltaY: step % 60 < 30 ? -60 : 60 }),
        )
      else window.dispatchEvent(new MouseEvent('mousemove', { ...at, clientX: x + swing * 8 }))
      if (now < end) return requestAnimationFrame(frame)
      window.dispatchEvent(new MouseEvent('mouseup', at))
      resolve(frames.slice(2))
    }
    requestAnimationFrame(frame)
  })
}
await benchEndurance(browser, module.enlargedCuts(folder, 30))
await browser.close()
site.close()

console.log('\nWeight, gzip kB')
for (const file of readdirSync('dist/assets').toSorted())
  console.log(
    `  ${(gzipSync(readFileSync(`dist/assets/${file}`), { level: 9 }).length / 1024).toFixed(1).padStart(10)}  assets/${file}`,
  )
