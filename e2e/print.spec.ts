import { expect, test } from '@playwright/test'
import { drawn, looks, whole, wholePage } from './look.ts'

/** A4 within its margins, in pixels of a 96th of an inch. */
const sheet = { width: 703, height: 1032 }

/** Sheets of paper that a page takes, as the browser's own PDF counts them. */
const sheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

const printed = [
  { path: 'timeline/', figures: 1, mostSheets: 1 },
  { path: 'growth/', figures: 3, mostSheets: 4 },
  { path: 'pangu/', figures: 2, mostSheets: 8 },
  { path: 'compare/', figures: 1, mostSheets: 3 },
  { path: 'embed/growth/', figures: 1, mostSheets: 1 },
] as const

for (const [index, { path, figures, mostSheets }] of printed.entries())
  test(`${path} on paper: each chart with its title, key, source and address, white, whole, without controls`, async ({
    page,
  }) => {
    const [lang] = looks[index % looks.length] ?? looks[0]
    await page.goto(`${path}?lang=${lang}&theme=dark`)
    await drawn(page)
    await wholePage(page)
    const undrawn = page.locator(
      'figure:not(:has(table, [role="application"], svg.recharts-surface, svg[role="img"]))',
    )
    await expect(undrawn).toHaveCount(0)
    await whole(page)
    const count = sheets(await page.pdf({ format: 'A4' }))
    expect(count).toBeGreaterThanOrEqual(figures)
    expect(count).toBeLessThanOrEqual(mostSheets)

    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize(sheet)
    const look = () =>
      page.evaluate(() => {
        const shown = (selector: string, within: ParentNode = document) =>
          [...within.querySelectorAll(selector)].filter((element) =>
            element.checkVisibility({ visibilityProperty: true }),
          )
        const size = (element: Element) => element.getBoundingClientRect()
        return {
          controls: shown(
            'header nav, footer, select, input, textarea, dialog, [role="slider"], [aria-haspopup]',
          ).map(({ outerHTML }) => outerHTML.slice(0, 80)),
          ground: getComputedStyle(document.documentElement).backgroundColor,
          wide: shown('main *').filter(
            (element) => size(element).right > innerWidth + 1 && !element.closest('.unseen'),
          ).length,
          figures: shown('figure').map((figure) => ({
            isTitled: shown('h1, h2', figure).length > 0,
            isDrawn: shown('svg, table', figure).some((drawing) => size(drawing).width > 300),
            foot: shown('figcaption', figure)
              .map(({ textContent }) => textContent)
              .join(''),
            isOnOneSheet: shown('svg.recharts-surface, [role="application"], svg[role="img"]', figure).every(
              (drawing) => size(drawing).height < innerHeight,
            ),
          })),
        }
      })
    const figure = {
      isTitled: true,
      isDrawn: true,
      isOnOneSheet: true,
      foot: expect.stringMatching(/2026.*http:\/\//),
    }
    // Charts are drawn anew for another width.
    await expect.poll(look).toEqual({
      controls: [],
      ground: 'rgb(255, 255, 255)',
      wide: 0,
      figures: Array.from({ length: figures }, () => figure),
    })
  })

test('the table of models prints all of its rows', async ({ page }) => {
  await page.goto('models/')
  const rows = page.locator('tbody tr[data-row]')
  await expect(rows.first()).toBeVisible()
  await whole(page)
  const inSight = await rows.count()
  const total = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(rows).toHaveCount(total)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(rows).toHaveCount(inSight)
})
