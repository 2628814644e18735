import { expect, test } from '@playwright/test'
import { axeFaults, drawn, fitsAcross, looks, meetingTexts } from './look.ts'

for (const [lang, theme] of looks)
  test(`axe finds nothing on the overview in ${lang}, ${theme}; its small charts have room, on a phone too`, async ({
    page,
  }) => {
    await page.goto(`?lang=${lang}&theme=${theme}`)
    await drawn(page)
    await expect(page.getByRole('main').getByRole('img')).toHaveCount(5)
    expect(await axeFaults(page)).toEqual([])
    for (const widthPx of [1440, 900, 390, 320]) {
      await page.setViewportSize({ width: widthPx, height: 800 })
      await expect.poll(() => fitsAcross(page)).toBe(true)
      for (const chart of await page.getByRole('main').getByRole('img').all())
        expect([widthPx, await meetingTexts(chart)]).toEqual([widthPx, []])
    }
  })

test('its figures, titles and news lead to their pages, and back', async ({ page }) => {
  await page.goto('')
  const main = page.getByRole('main')
  await main.getByRole('link', { name: /plans, rumours and denials/ }).click()
  await expect(page).toHaveURL(/timeline\/\?status=planned,rumoured,denied$/)
  await page.goBack()
  await main.getByRole('link', { name: /^Pangu goes deepest in/ }).click()
  await expect(page).toHaveURL(/pangu\/$/)
  await page.goBack()
  await main.locator('ol a').first().click()
  await expect(page).toHaveURL(/timeline\/\?event=[\w-]+$/)
  await expect(page.getByRole('complementary')).toBeVisible()
})
