// @vitest-environment node
import { readFileSync, statSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { pageIds } from '../src/view/routes.ts'
import { previewFile } from './previews.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** What the build writes for each address, by the folder of the address. */
async function builtPages(site: string): Promise<ReadonlyMap<string, string>> {
  vi.stubEnv('SITE', site)
  const { pages } = await import('./pages-plugin.ts')
  const index = { type: 'asset', source: readFileSync('index.html', 'utf8') }
  const built = new Map<string, string>()
  const { generateBundle } = pages('data')
  if (typeof generateBundle !== 'function') throw new Error('the plugin writes no pages')
  const emitFile = ({ fileName, source }: { fileName: string; source: string }) => built.set(fileName, source)
  Reflect.apply(generateBundle, { emitFile }, [{}, { 'index.html': index }])
  built.delete('offline/page/index.html')
  built.delete('404.html')
  return new Map([
    ['', index.source],
    ...[...built].map(([file, source]) => [file.replace('index.html', ''), source] as const),
  ])
}

const said = (html: string, property: string) =>
  new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1]

test('every page names a preview picture that is there, in the size that it says', {
  timeout: 60_000,
}, async () => {
  const built = await builtPages('')
  expect(built.size).toBeGreaterThan(400)
  for (const [path, html] of built) {
    const { pathname } = new URL(said(html, 'og:image') ?? '', `https://example.org/${path}`)
    const png = readFileSync(`public${pathname}`)
    const sizePx = [png.readUInt32BE(16), png.readUInt32BE(20)]
    expect([path, sizePx.map(String)]).toEqual([
      path,
      [said(html, 'og:image:width'), said(html, 'og:image:height')],
    ])
    expect(said(html, 'og:title')).not.toBe('')
  }
})

test('where the build knows where the site stands, addresses in the head are absolute', {
  timeout: 60_000,
}, async () => {
  const built = await builtPages('https://example.org/base/')
  const html = built.get('models/deepseek-r1/') ?? ''
  expect(said(html, 'og:image')).toBe('https://example.org/base/preview/models.png')
  expect(said(html, 'og:url')).toBe('https://example.org/base/models/deepseek-r1/')
})

test('preview pictures are light enough to be committed anew with the data', () => {
  const bytes = pageIds.map((page) => statSync(`public/${previewFile(page)}`).size)
  expect(Math.max(...bytes)).toBeLessThan(60_000)
})
