import { expect, type Page, test } from '@playwright/test'
import { axeFaults, drawn, fitsAcross, looks, standing, wholePage } from './look.ts'

/** Texts that are cut off or stand outside the window; what scrolls within its own frame may be wider. */
const cutTexts = (page: Page) =>
  page.evaluate(() => {
    const scrolls = (element: Element): boolean => {
      const frame = element.parentElement
      if (frame === null) return false
      return /auto|scroll/.test(getComputedStyle(frame).overflowX) || scrolls(frame)
    }
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      const text = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent?.trim() ?? '')
        .join('')
      // A cell of the table of models is whole in the evidence that its row opens.
      if (text === '' || element.matches('svg *, .unseen, noscript, td, thead *')) return []
      if (!element.checkVisibility({ visibilityProperty: true })) return []
      const { overflowX, overflowY, clipPath } = getComputedStyle(element)
      const { left, right } = element.getBoundingClientRect()
      const isCut =
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 2)
      const isSkipLink = right < 0
      const isOutside =
        !scrolls(element) && !isSkipLink && clipPath === 'none' && (left < -1 || right > innerWidth + 1)
      return isCut || isOutside ? [text] : []
    })
  })

/** What has the focus and cannot be seen, walking all controls forth and back. */
const hiddenFocus = (page: Page) =>
  page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((control) => control.checkVisibility())
    const isSeen = (control: HTMLElement) => {
      const { left, top, width, height } = control.getBoundingClientRect()
      return [0.05, 0.5, 0.95].some((across) =>
        [0.1, 0.5, 0.9].some((down) => {
          const there = document.elementFromPoint(left + width * across, top + height * down)
          if (there === null) return false
          return (
            control.contains(there) || control.closest('label')?.contains(there) || there.contains(control)
          )
        }),
      )
    }
    return [...controls, ...controls.toReversed()].flatMap((control) => {
      control.focus()
      const text = control.getAttribute('aria-label') ?? control.textContent
      return document.activeElement !== control || isSeen(control) ? [] : [text]
    })
  })

/** What moves by itself, though the reader asked for less motion. */
const moving = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
      const isStill =
        /^[0s, ]+$/.test(transitionDuration) && animationName === 'none' && scrollBehavior === 'auto'
      return isStill && element.getAnimations().length === 0 ? [] : [element.outerHTML.slice(0, 80)]
    }),
  )

/** The spacing that WCAG 1.4.12 lets a reader set. */
const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })

const paths = [
  '?',
  'timeline/?form=list&',
  'timeline/?',
  'growth/?',
  'pangu/?',
  'compare/?',
  'models/?',
  'models/deepseek-r1/?',
  'vendors/huawei/?',
  'sources/?',
  'slides/?',
  'embed/timeline/?',
]

for (const [index, path] of paths.entries())
  test(`${path} at 200 % zoom, at 320 pixels and with wide spacing: nothing is cut, hidden, too small or moving`, async ({
    page,
  }) => {
    const [lang, theme] = looks[index % looks.length] ?? looks[0]
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 720, height: 450 })
    await page.goto(`${path}lang=${lang}&theme=${theme}`)
    await drawn(page)
    await wholePage(page)
    const inSight = async () => ({
      fits: await fitsAcross(page),
      cut: await cutTexts(page),
      hidden: await hiddenFocus(page),
    })
    const whole = { fits: true, cut: [], hidden: [] }
    expect(await inSight()).toEqual(whole)
    expect(await moving(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    // A drawing follows its width a moment later.
    await expect(async () => expect(await inSight()).toEqual(whole)).toPass()
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    expect(await axeFaults(page, 'html', ['target-size'])).toEqual([])
    await spaceText(page)
    expect(await cutTexts(page)).toEqual([])
    expect(await fitsAcross(page)).toBe(true)
  })

test("in the reader's own colours marks, what is chosen and the focus are seen, whatever theme a link asks for", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto('growth/?theme=light')
  await expect(page.getByRole('application')).toBeVisible()
  await wholePage(page)
  await page.getByRole('button', { name: 'Export' }).first().focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  const growth = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const luminance = (colour: string) => {
      if (canvas === null) throw new Error('no canvas')
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const ground = (element: Element) => getComputedStyle(element).backgroundColor
    const colours = (selector: string, read: (element: Element) => string) => [
      ...new Set([...document.querySelectorAll(selector)].map(read)),
    ]
    const black = luminance(ground(document.documentElement))
    const marks = colours('path[data-datum]', (mark) => getComputedStyle(mark).stroke)
    return {
      black,
      faintMarks: marks.filter((mark) => (luminance(mark) + 0.05) / (black + 0.05) < 3),
      marks: marks.length,
      heat: colours('td > :is(button, span)[style]', ground).length,
      chosen: colours('input[type="radio"]:checked + span', ground),
      notChosen: colours('input[type="radio"]:not(:checked) + span', ground),
      ring: getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    }
  })
  expect(growth).toMatchObject({ black: 0, faintMarks: [], heat: 5, ring: 'solid' })
  expect(growth.marks).toBeGreaterThan(8)
  expect(growth.notChosen).not.toContain(growth.chosen[0])

  await page.goto('timeline/')
  const handle = page.getByRole('slider').first()
  await expect(handle).toBeVisible()
  expect(
    await handle.evaluate((slider) => [
      getComputedStyle(slider, '::after').backgroundColor,
      getComputedStyle(document.documentElement).backgroundColor,
    ]),
  ).not.toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)'])

  await page.goto('compare/')
  const cells = page.locator('[data-cell]')
  await cells.nth(1).click()
  await expect(cells.nth(1)).toHaveAttribute('aria-current', 'true')
  const edges = await cells.evaluateAll((buttons) =>
    buttons.slice(0, 3).map((button) => getComputedStyle(button).borderLeftWidth),
  )
  expect(edges).toEqual(['0px', '4px', '0px'])

  await page.goto('?')
  await standing(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('pangu')
  const chosen = page.locator('[role="option"][aria-selected="true"]')
  await expect(chosen).toBeVisible()
  expect(await chosen.evaluate((option) => getComputedStyle(option).outlineStyle)).toBe('solid')
})

const leaving = {
  en: { sizes: 'Sizes and themes…', embed: 'Embed' },
  ko: { sizes: '크기와 테마…', embed: '임베드' },
  zh: { sizes: '尺寸与主题…', embed: '嵌入' },
} as const

for (const [lang, theme] of looks)
  test(`axe finds nothing in the dialogs of a chart and in what opens over tables in ${lang}, ${theme}`, async ({
    page,
  }) => {
    test.slow()
    const menu = page.locator('button[aria-haspopup="menu"]').first()
    await page.goto(`compare/?lang=${lang}&theme=${theme}`)
    for (const item of [leaving[lang].sizes, leaving[lang].embed]) {
      await menu.click()
      await page.getByRole('menuitem', { name: item, exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      if (item === leaving[lang].embed)
        await expect(page.frameLocator('dialog iframe').getByRole('heading', { level: 1 })).toBeVisible()
      expect(await axeFaults(page, 'dialog')).toEqual([])
      await page.keyboard.press('Escape')
    }

    await page.goto(`models/?lang=${lang}&theme=${theme}`)
    await expect(page.locator('tr[data-row="0"]')).toBeVisible()
    await page.evaluate(() => {
      for (const group of document.querySelectorAll('details')) group.open = true
    })
    await menu.click()
    await expect(page.getByRole('menu')).toBeVisible()
    // The page around them is looked at in models.spec.ts.
    for (const part of ['details', '[role="menu"]'])
      expect([part, await axeFaults(page, part)]).toEqual([part, []])
  })
