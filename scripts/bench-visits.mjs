// The part of npm run bench that asks how soon a first visit shows something and answers, on a slow machine and line.
import { median } from './median.mjs'

/** @param {import('@playwright/test').Browser} browser @param {string} address of the site */
export async function benchVisits(browser, address) {
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
    await page.goto(`${address}growth/`)
    await page.getByRole('application').waitFor()
    // Until nothing has been asked for and no task has been long for a while.
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(2000)
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
}
