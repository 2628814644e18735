import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { axeFaults, drawn, exported, fitsAcross } from './look.ts'

/** Width and height as the first chunk of a PNG (IHDR) says them. */
function pngSize(content: Buffer): [number, number] {
  expect(content.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect(content.subarray(12, 16).toString('latin1')).toBe('IHDR')
  return [content.readUInt32BE(16), content.readUInt32BE(20)]
}

/** Saves the first chart of a page in a size from the dialog, by the names of the controls in English. */
async function savedAs(page: Page, choose: (dialog: ReturnType<Page['getByRole']>) => Promise<unknown>) {
  await page.getByRole('button', { name: 'Export' }).first().click()
  await page.getByRole('menuitem', { name: 'Sizes and themes…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Sizes and themes' })
  await choose(dialog)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save' }).click(),
  ])
  const parts: Buffer[] = []
  for await (const part of await file.createReadStream()) parts.push(part)
  return { name: file.suggestedFilename(), content: Buffer.concat(parts) }
}

const corners = (page: Page, content: Buffer) =>
  page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    return [...(context?.getImageData(2, canvas.height - 3, 1, 1).data ?? [])]
  }, content.toString('base64'))

for (const [path, title] of [
  ['growth', 'growth'],
  ['timeline', 'timeline'],
  ['pangu', 'pangu'],
] as const)
  test(`a picture of ${path} has exactly the pixels that were chosen`, async ({ page }) => {
    await page.goto(`${path}/`)
    for (const [size, width, height] of [
      ['16:9, 1920 × 1080', 1920, 1080],
      ['16:9, 3840 × 2160', 3840, 2160],
      ['4:3, 1600 × 1200', 1600, 1200],
      ['A4 landscape, 3508 × 2480 (300 dpi)', 3508, 2480],
      ['Square, 1080 × 1080', 1080, 1080],
      ['Social media, 1200 × 628', 1200, 628],
    ] as const) {
      const { name, content } = await savedAs(page, (dialog) =>
        dialog.getByLabel('Size').selectOption({ label: size }),
      )
      expect(name).toMatch(new RegExp(`^china-llm-${title}-en-.*-${width}x${height}\\.png$`))
      expect(pngSize(content)).toEqual([width, height])
      await expect(page.getByText(`Saved ${name}`)).toBeVisible()
    }
  })

test('theme and ground are those chosen: dark, light, none', async ({ page }) => {
  await page.goto('growth/?theme=light')
  const own = await savedAs(page, async () => undefined)
  expect(await corners(page, own.content)).toEqual([255, 255, 255, 255])
  const dark = await savedAs(page, (dialog) => dialog.getByLabel('Theme').selectOption('dark'))
  expect(await corners(page, dark.content)).toEqual([16, 20, 26, 255])
  const bare = await savedAs(page, (dialog) => dialog.getByLabel('Transparent ground').check())
  expect((await corners(page, bare.content))[3]).toBe(0)
})

test('a chart too high for a shape says so beside the choice, one that fits does not', async ({ page }) => {
  await page.goto('timeline/')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Sizes and themes…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Size').selectOption({ label: 'Social media, 1200 × 628' })
  await expect(dialog.getByText(/its smallest letters are then [\d.]+ pixels high/)).toBeVisible()
  expect(await axeFaults(page, 'dialog')).toEqual([])
  await dialog.getByLabel('Size').selectOption({ label: 'As wide as shown here, twice the pixels' })
  await expect(dialog.getByText(/smallest letters/)).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.setViewportSize({ width: 320, height: 700 })
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Sizes and themes…' }).click()
  await expect(dialog).toBeVisible()
  expect(await fitsAcross(page)).toBe(true)
})

test('a slide of 4:3 is one item of the same dialog', async ({ page }) => {
  await page.goto('growth/')
  const { name, content } = await savedAs(page, async (dialog) => {
    await dialog.getByRole('radio', { name: 'PowerPoint' }).check()
    await dialog.getByLabel('Size').selectOption('4:3')
  })
  expect(name).toMatch(/-4x3\.pptx$/)
  expect(content.subarray(0, 2).toString()).toBe('PK')
})

test('one press gives the picture for a 16:9 slide, twice as large', async ({ page }) => {
  await page.goto('growth/')
  expect(pngSize((await exported(page, 'Export', 'PNG')).content)).toEqual([2560, 1440])
})

test('a workbook of a long table is written under the content security policy', async ({ page }) => {
  await page.goto('timeline/')
  const { name, content } = await exported(page, 'Export', 'XLSX')
  expect(name).toMatch(/^china-llm-timeline-en-.*\.xlsx$/)
  expect(content.length).toBeGreaterThan(20_000)
})

test('table and picture are on the clipboard; a clipboard that is refused or missing says which', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('growth/?vendors=huawei')
  const choose = async (item: string) => {
    await page.getByRole('button', { name: 'Export' }).first().click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  await choose('Copy table')
  await expect(page.getByText('Table copied')).toBeVisible()
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const [html, tsv] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return Promise.all(
      ['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? ''),
    )
  })
  expect(html).toMatch(/<table[\s\S]*<td[\s\S]*1\.085T/)
  expect(tsv?.split('\r\n')[0] ?? '').toBe(title)
  await choose('Copy picture')
  await expect(page.getByText('Picture copied')).toBeVisible()
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await choose('Copy table')
  await expect(page.getByText('The browser did not allow copying')).toBeVisible()
  await page.evaluate(() => Object.assign(window, { ClipboardItem: undefined }))
  await choose('Copy picture')
  await expect(page.getByText('This browser cannot put this on the clipboard')).toBeVisible()
})

test('a canvas that is too large says so and saves nothing', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (give) => give(null)
  })
  await page.goto('growth/')
  await page.getByRole('button', { name: 'Export' }).first().click()
  await page.getByRole('menuitem', { name: 'PNG' }).click()
  await expect(page.getByText('This browser has no canvas as large as this picture')).toBeVisible()
})

test('what shows nothing is neither drawn nor printed, and says why', async ({ page }) => {
  await page.goto('growth/?vendors=')
  for (const item of ['PNG', 'SVG', 'PDF', 'XLSX', 'Copy table', 'Sizes and themes…']) {
    await page.getByRole('button', { name: 'Export' }).first().click()
    await page.getByRole('menuitem', { name: item }).click()
    await expect(page.getByText('Nothing is shown, so there is nothing to export')).toBeVisible()
    await expect(page.getByRole('dialog')).toBeHidden()
  }
})

const has = (program: string) => spawnSync(program, ['-v']).error === undefined
const missing = ['pdftotext', 'pdffonts'].filter((program) => !has(program))
if (missing.length > 0) process.stderr.write(`not run: ${missing.join(', ')} not installed\n`)

/** A page as the browser prints it, with its text and its fonts where the programs for that are installed. */
async function printed(page: Page) {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const file = join(mkdtempSync(join(tmpdir(), 'print-')), 'page.pdf')
  writeFileSync(file, pdf)
  const said = (program: string, ...given: string[]) =>
    spawnSync(program, given, { encoding: 'utf8' }).stdout ?? ''
  return {
    sizes: [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
      ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
    ),
    text: missing.length > 0 ? null : said('pdftotext', file, '-'),
    fonts: missing.length > 0 ? null : said('pdffonts', file).split('\n').slice(2).filter(Boolean),
  }
}
const watchPrint = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '')
  })
const askedToPrint = (page: Page) => expect(page.locator('html[data-asked]')).toBeAttached()

for (const [path, menu, expectText] of [
  ['growth/?lang=ko', '내보내기', '매개변수'],
  ['timeline/?lang=zh&theme=dark', '导出', '华为'],
] as const)
  test(`${path} prints as one page of A4: text is text, fonts are embedded`, async ({ page }) => {
    await watchPrint(page)
    await page.goto(path)
    await drawn(page)
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    await page.getByRole('button', { name: menu }).first().click()
    await page.getByRole('menuitem', { name: 'PDF' }).click()
    await askedToPrint(page)
    const { sizes, text, fonts } = await printed(page)
    expect(sizes).toEqual([[842, 595]])
    if (text !== null && fonts !== null) {
      expect(text.replace(/\s/g, '')).toContain(title.replace(/\s/g, ''))
      expect(text).toContain(expectText)
      expect(fonts.length).toBeGreaterThan(0)
      for (const font of fonts) expect(font).toMatch(/\byes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/)
    }
    // The page is as it was.
    await expect(page.locator('.print-sheets')).toHaveCount(0)
    await drawn(page)
  })

test('a page printed by the keyboard is its charts, those below the first screen too, and no controls', async ({
  page,
}) => {
  await watchPrint(page)
  await page.setViewportSize({ width: 1440, height: 600 })
  await page.goto('growth/')
  await expect(page.getByRole('application')).toBeVisible()
  await page.keyboard.press('Control+p')
  await askedToPrint(page)
  const { sizes, text } = await printed(page)
  expect(sizes.length).toBeGreaterThan(2)
  if (text !== null) {
    expect(text).toContain('Rule: a half holds')
    expect(text).toContain('Fewer models come without a size')
    for (const word of ['Find a model', 'Skip to content', 'Download the dataset', 'Show as table'])
      expect(text).not.toContain(word)
  }
})
