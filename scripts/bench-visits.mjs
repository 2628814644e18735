// The part of npm run bench that asks how soon a first visit shows something and answers, on a slow machine and line.
import { median } from './median.mjs'

const pages = [
  '',
  'timeline/',
  'growth/',
  'pangu/',
  'compare/',
  'models/',
  'slides/',
  'sources/',
  'models/pangu-sigma/',
  'vendors/huawei/',
]
const visits = 5

/** Bars: 900 ms to the largest paint, 150 ms of blocking, 0.05 of shift, 120 kB of script, 175 kB in all. */
const columns = /** @type {const} */ ([
  ['paint', 'largest paint, ms', 0],
  ['blocked', 'blocking, ms', 0],
  ['blockedInAll', 'with what comes before, ms', 0],
  ['shift', 'layout shift', 3],
  ['scriptKb', 'script, kB', 1],
  ['allKb', 'all, kB', 1],
])

/** @param {import('@playwright/test').Browser} browser @param {string} address of the site */
export async function benchVisits(browser, address) {
  console.log(
    `\nFirst visits in Chromium on this machine, median of ${visits} (4x slower CPU, 10 Mbit/s, 40 ms latency).`,
    'Blocking is what long tasks take beyond 50 ms after the first paint of content.',
  )
  console.log(columns.map(([, name]) => name.padStart(28)).join(''))
  for (const path of pages) {
    /** @type {Awaited<ReturnType<typeof firstVisit>>[]} */
    const seen = []
    for (let visit = 0; visit < visits; visit += 1) seen.push(await firstVisit(browser, `${address}${path}`))
    console.log(
      columns
        .map(([key, , digits]) =>
          median(seen.map((one) => one[key]))
            .toFixed(digits)
            .padStart(28),
        )
        .join(''),
      ` /${path}`,
    )
  }
}

/** @param {import('@playwright/test').Browser} browser @param {string} url */
async function firstVisit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
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
    const seen = { paint: 0, shift: 0, tasks: /** @type {[end: number, blocked: number][]} */ ([]) }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.paint = entry.startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        seen.tasks.push([startTime + duration, Math.max(0, duration - 50)])
    }).observe({ type: 'longtask', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += /** @type {any} */ (entry).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(url)
  await page.locator('#first').waitFor({ state: 'detached' })
  // Until nothing has been asked for and no task has been long for a while.
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(2000)
  const { paint, shift, tasks, first } = await page.evaluate(() => ({
    .../** @type {{ paint: number, shift: number, tasks: [end: number, blocked: number][] }} */ (
      /** @type {any} */ (window).seen
    ),
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }))
  await context.close()
  const sum = (/** @type {typeof tasks} */ some) => some.reduce((total, [, blocked]) => total + blocked, 0)
  return {
    paint,
    blocked: sum(tasks.filter(([end]) => end > first)),
    blockedInAll: sum(tasks),
    shift,
    scriptKb: scripts / 1024,
    allKb: all / 1024,
  }
}
