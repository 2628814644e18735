// The part of npm run bench that asks how soon a first visit shows something and answers, on a slow machine and line.
import { openBrowser } from './bare-browser.mjs'
import { median } from './median.mjs'
import { slowLine } from './slow-line.mjs'
import { steadyOf, steadyWithin, usualOf } from './steady.mjs'

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
/** Every page as a plain link opens it, and in the other languages by turns: what a page's own file says comes from a second file there. */
const links = [...pages, ...pages.map((path, place) => `${path}?lang=${place % 2 === 0 ? 'ko' : 'zh'}`)]
/** Rounds of all pages, and how many of a page's visits are to be steady ones; for those that are not, as many rounds again at most. */
const rounds = 7
const leastSteady = 5
/** By how many pages each round begins further on. */
const further = 3

/** Bars: 900 ms to the largest paint, 150 ms of blocking, 0.05 of shift, 120 kB of script, 175 kB in all. */
const columns = /** @type {const} */ ([
  ['paint', 'largest paint, ms', 0],
  ['blocked', 'blocking, ms', 0],
  ['blockedInAll', 'and before it, ms', 0],
  ['shift', 'layout shift', 3],
  ['scriptKb', 'script, kB', 1],
  ['allKb', 'all, kB', 1],
  ['reference', 'reference, ms', 0],
])

/**
 * Each page is visited once a round, in another order: a slow minute of the machine meets a visit of every page and not all
 * visits of one, and what comes back as often as a round does not meet the same page each time. A machine that slows down for
 * minutes is not the one that the bars are about: pages that it met are visited again, and both medians are printed.
 * @param {string} program a Chromium @param {string} address of the site
 */
export async function benchVisits(program, address) {
  console.log(
    `\nFirst visits in Chromium on this machine, a round of all pages at a time (4x slower CPU, 10 Mbit/s, 40 ms latency).`,
    'Blocking is what long tasks take beyond 50 ms after the first paint of content.',
    'The reference is the same piece of work for every page, done in an empty tab after each visit: where it is higher, the machine was slower.',
  )
  const line = await slowLine(address, { latencyMs: 40, bytesPerMs: 1250 })
  const seen = new Map(links.map((path) => [path, /** @type {Visit[]} */ ([])]))
  for (let round = 0; round < 2 * rounds; round += 1) {
    const usualMs = usualOf([...seen.values()].flat().map(({ reference }) => reference))
    for (let place = 0; place < links.length; place += 1) {
      const path = links[(place + round * further) % links.length] ?? ''
      const of = seen.get(path) ?? []
      if (round >= rounds && steadyOf(of, usualMs).length >= leastSteady) continue
      of.push(await visitOrAgain(program, `${line.address}${path}`))
    }
  }
  line.close()
  const references = [...seen.values()].flat().map(({ reference }) => reference)
  const usualMs = usualOf(references)
  console.log(
    `\n  Medians of the visits at the machine's usual speed: the reference took at most ${steadyWithin} times ${usualMs.toFixed(0)} ms, which one in eight did not exceed.`,
  )
  printMedians(seen, (of) => steadyOf(of, usualMs))
  console.log(
    `\n  Medians of all visits: the reference took ${Math.min(...references).toFixed(0)} to ${Math.max(...references).toFixed(0)} ms, median ${median(references).toFixed(0)}.`,
  )
  printMedians(seen, (of) => of)
}

/** @param {ReadonlyMap<string, Visit[]>} seen visits of each page @param {(of: Visit[]) => Visit[]} chosen those to take */
function printMedians(seen, chosen) {
  console.log(columns.map(([, name]) => name.padStart(19)).join(''), ' visits')
  for (const [path, of] of seen) {
    const taken = chosen(of)
    console.log(
      columns
        .map(([key, , digits]) =>
          median(taken.map((one) => one[key]))
            .toFixed(digits)
            .padStart(19),
        )
        .join(''),
      `${taken.length} of ${of.length}`.padStart(7),
      ` /${path}`,
    )
  }
}

/** A visit, once more where the browser ended in the middle of it, which is said. @param {string} program @param {string} url @returns {Promise<Visit>} */
async function visitOrAgain(program, url) {
  try {
    return await firstVisit(program, url)
  } catch (error) {
    console.log(`  ${url} is visited again: ${error instanceof Error ? error.message : error}`)
    return firstVisit(program, url)
  }
}

/** @typedef {{ paint: number, blocked: number, blockedInAll: number, shift: number, scriptKb: number, allKb: number, reference: number }} Visit */

/** In a browser of its own: what another visit compiled is not kept. @returns {Promise<Visit>} */
async function firstVisit(/** @type {string} */ program, /** @type {string} */ url) {
  const browser = openBrowser(program)
  const tab = await browser.newTab()
  await tab.send('Page.enable')
  await slowWindow(tab)
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watch})()` })
  await tab.send('Page.navigate', { url })
  for (let waits = 0; waits < 60; waits += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500))
    const { result } = await tab.send('Runtime.evaluate', {
      expression: `(${whenAtRest})()`,
      returnByValue: true,
    })
    if (result.value === null || result.value === undefined) continue
    // The visited page is gone while the work is done, and the browser is never without a tab.
    const beside = await browser.newTab()
    await tab.close()
    await slowWindow(beside)
    const work = await beside.send('Runtime.evaluate', {
      expression: `(${referenceWork})()`,
      returnByValue: true,
    })
    await browser.close()
    return { ...result.value, reference: work.result.value }
  }
  await browser.close()
  throw new Error(`${url} did not come to rest within 30 s`)
}

/** @param {Awaited<ReturnType<ReturnType<typeof openBrowser>['newTab']>>} tab */
async function slowWindow(tab) {
  await tab.send('Emulation.setDeviceMetricsOverride', {
    width: 1440,
    height: 900,
    deviceScaleFactor: 1,
    mobile: false,
  })
  await tab.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Runs in an empty page: elements, text, layout and numbers, always the same; gives the milliseconds. */
function referenceWork() {
  const start = performance.now()
  const list = document.createElement('ul')
  for (let item = 0; item < 400; item += 1) {
    const line = document.createElement('li')
    line.textContent = `${item} ${'as many words as a row of a table has '.repeat(2)}`
    list.append(line)
  }
  document.body.append(list)
  const { height } = list.getBoundingClientRect()
  let sum = height
  for (let step = 0; step < 1_000_000; step += 1) sum = (sum * 31 + step) % 65_521
  document.body.title = String(sum)
  return performance.now() - start
}

/** Runs in the page before anything else. */
function watch() {
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
}

/** Runs in the page: what was seen, once the page stands there and nothing has come or taken long for two seconds. */
function whenAtRest() {
  const { paint, shift, tasks } =
    /** @type {{ seen: { paint: number, shift: number, tasks: [number, number][] } }} */ (
      /** @type {unknown} */ (window)
    ).seen
  const loads = /** @type {PerformanceResourceTiming[]} */ ([
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ])
  const last = Math.max(...loads.map(({ responseEnd }) => responseEnd), ...tasks.map(([end]) => end))
  if (document.querySelector('#first') !== null || performance.now() < last + 2000) return null
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
  const blocked = (/** @type {[number, number][]} */ some) => some.reduce((total, [, ms]) => total + ms, 0)
  const kB = (/** @type {PerformanceResourceTiming[]} */ some) =>
    some.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0) / 1024
  return {
    paint,
    shift,
    blocked: blocked(tasks.filter(([end]) => end > first)),
    blockedInAll: blocked(tasks),
    scriptKb: kB(loads.filter(({ name }) => new URL(name).pathname.endsWith('.js'))),
    allKb: kB(loads),
  }
}
