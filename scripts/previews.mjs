// npm run previews: draws public/preview/<page>.png, what others show where somebody shares a link. Run it when the data has changed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { runnerImport } from 'vite'
import { findBrowser } from './browser.mjs'
import { palettePng } from './palette-png.mjs'

const [widthPx, heightPx] = [1200, 630]
const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
const { module } = await runnerImport(at('./preview-svgs.ts'))
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
mkdirSync(at('../public/preview'), { recursive: true })
try {
  const page = await browser.newPage()
  for (const { file, svg } of module.previewSvgs(at('../data'))) {
    const pixels = await page.evaluate(
      async ([text, width, height]) => {
        const image = new Image()
        image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
        await image.decode()
        const canvas = new OffscreenCanvas(width, height)
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0)
        return btoa(
          Array.from(context?.getImageData(0, 0, width, height).data ?? [], (byte) =>
            String.fromCharCode(byte),
          ).join(''),
        )
      },
      /** @type {const} */ ([svg, widthPx, heightPx]),
    )
    const png = palettePng(Buffer.from(pixels, 'base64'), widthPx)
    writeFileSync(at(`../public/${file}`), png)
    console.log(`public/${file}: ${Math.round(png.length / 1000)} kB`)
  }
} finally {
  await browser.close()
}
