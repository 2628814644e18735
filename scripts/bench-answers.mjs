// The part of npm run bench that asks how soon a page answers what the reader does: filters, zoom, sorting, scrolling.
import { median } from './median.mjs'

/** @typedef {typeof import('./bench-models.ts').copiedCut} CopiedCut */

/** @param {import('@playwright/test').Browser} browser @param {string} address of the site @param {CopiedCut} copiedCut */
export async function benchAnswers(browser, address, copiedCut) {
  await benchFilters(browser, address, copiedCut)
  await benchTimeline(browser, address, copiedCut)
  await benchTable(browser, address, copiedCut)
}

/** @param {import('@playwright/test').Browser} browser @param {string} address of the site @param {CopiedCut} copiedCut */
async function benchFilters(browser, address, copiedCut) {
  console.log('\nFilters in Chromium at full speed')
  for (const factor of [10, 1]) {
    const opened = await growthPage(browser, address, factor, copiedCut)
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
}

/** @param {import('@playwright/test').Browser} browser @param {string} address of the site @param {CopiedCut} copiedCut */
async function benchTimeline(browser, address, copiedCut) {
  console.log(
    '\nTimeline in Chromium at full speed: frames while one zooms and pans for 3 s (median frame, frames a second on average)',
  )
  for (const factor of [1, 10]) {
    const timeline = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await timeline.route(/\/data\/events\.en\./, async (route) => {
      const held = await (await route.fetch()).json()
      await route.fulfill({ json: copiedCut('events', held, factor) })
    })
    await timeline.goto(`${address}timeline/`)
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
}

/** @param {import('@playwright/test').Browser} browser @param {string} address of the site @param {CopiedCut} copiedCut */
async function benchTable(browser, address, copiedCut) {
  console.log('\nTable of 10,000 models in Chromium at full speed')
  const models = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  for (const kind of /** @type {const} */ (['charts', 'models']))
    await models.route(new RegExp(`/data/${kind}\\.en\\.`), async (route) => {
      const held = await (await route.fetch()).json()
      const factor = Math.ceil(10_000 / held.models.length)
      await route.fulfill({ json: copiedCut(kind, held, factor, 10_000) })
    })
  await models.goto(`${address}models/?refs=1`)
  await models.locator('tr[data-row="0"]').waitFor()
  // What sorts and what filters comes when it is wanted: measured is what it does.
  await models.locator('thead th:nth-child(4)').hover()
  await models.locator('details:nth-of-type(3) summary').click()
  await models.locator('details:nth-of-type(3) input').last().waitFor()
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
}

/** The growth page with each model so many times over. @param {import('@playwright/test').Browser} browser @param {string} address @param {number} factor @param {CopiedCut} copiedCut */
async function growthPage(browser, address, factor, copiedCut) {
  const opened = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await opened.route(/\/data\/charts\.en\./, async (route) => {
    const held = await (await route.fetch()).json()
    await route.fulfill({ json: copiedCut('charts', held, factor) })
  })
  await opened.goto(`${address}growth/`)
  await opened.getByRole('application').first().waitFor()
  // What filters stands below the chart and comes after it.
  await opened.getByRole('button', { name: 'None', exact: true }).first().waitFor()
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
        if (target === undefined) throw new Error(`no button says ${name}`)
        const start = performance.now()
        target.click()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
      }),
    button,
  )

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
