import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Locator, type Page } from '@playwright/test'
import type axe from 'axe-core'

/** Pairs of texts of a chart whose boxes meet, in the browser's own faces; `reachPx` is how deep they may touch from above. */
export const meetingTexts = (chart: Locator, reachPx = 2): Promise<string[]> =>
  chart.evaluate((svg, reach) => {
    const boxes = [...svg.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }))
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box }) =>
            Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left) > 1 &&
            Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top) > reach,
        )
        .map(({ text }) => `${a.text} / ${text}`),
    )
  }, reachPx)

/** Each language and each theme; what a theme does to colours it does in every language. */
export const looks = [
  ['en', 'light'],
  ['ko', 'dark'],
  ['zh', 'light'],
] as const

export const fitsAcross = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

/** Waits until the page itself stands there, and not only what its file says: keys are heard from then on. */
export const standing = (page: Page) => expect(page.locator('#first')).toHaveCount(0)

/** Waits until the page is drawn, and says something. */
export const drawn = (page: Page) =>
  expect(page.locator('#root').getByRole('heading', { level: 1 })).toBeVisible()

/** Asks for what stands below the first screen, as the page itself does before it is printed, until nothing waits. */
export const wholePage = (page: Page) =>
  page.evaluate(async () => {
    do {
      window.dispatchEvent(new Event('whole-page'))
      await new Promise(requestAnimationFrame)
    } while (document.querySelector('[data-waiting]') !== null)
  })

/** Waits until tables that are drawn in steps have all of their rows. */
export const whole = (page: Page) => expect(page.locator('[aria-busy="true"]')).toHaveCount(0)

/** What `axe.source` says in less than half as many letters: they go to the browser, and are read there, with every page that is looked at. */
const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe has against a page, or a part of it, as it stands: rules with the elements that break them. Run within the page: handing every element that passes to the test and back took five times as long. */
export async function axeFaults(
  page: Page,
  part = 'html',
  only: readonly string[] = [],
): Promise<[rule: string, elements: string[]][]> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeScript)
  return page.evaluate(
    async ({ selector, rules }) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
        { include: [selector] },
        {
          resultTypes: ['violations'],
          // The size of targets is of WCAG 2.2 AA, and looked at only if asked for.
          ...(rules.length === 0 ? { rules: { 'target-size': { enabled: true } } } : { runOnly: rules }),
        },
      )
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
    },
    { selector: part, rules: [...only] },
  )
}

/** Exports the first chart of a page: opens its menu, chooses an item, and gives the file. */
export async function exported(page: Page, menu: string, item: string) {
  await page.getByRole('button', { name: menu }).first().click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ])
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) }
}

/** Presses a key until an element has the focus. */
export async function pressTo(page: Page, target: Locator, key = 'Tab') {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('not reached by the keyboard')
}
