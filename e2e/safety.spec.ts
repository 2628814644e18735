import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { contentPolicy } from '../scripts/content-policy.ts'
import { cutCharts, cutCitations, cutEvents, cutEvidence } from '../src/dataset/cut.ts'
import { cutModels } from '../src/dataset/cut-models.ts'
import { cutOverview } from '../src/dataset/cut-overview.ts'
import { cutPangu } from '../src/dataset/cut-pangu.ts'
import { type CutKind, cutSchemas } from '../src/dataset/cut-schemas.ts'
import { cutSearch } from '../src/dataset/cut-search.ts'
import { cutSources } from '../src/dataset/cut-sources.ts'
import { cutVendors } from '../src/dataset/cut-vendors.ts'
import { packCut } from '../src/dataset/pack.ts'
import { partCutters } from '../src/dataset/parts.ts'
import type { Landscape } from '../src/domain/schema.ts'
import { hostileAddresses, hostileCorpus } from '../src/testing/hostile-corpus.ts'
import { hostileLandscape } from '../src/testing/hostile-dataset.ts'
import { drawn } from './look.ts'

const nowhere = { en: 'All', ko: 'All', zh: 'All' }
const cutters: Record<CutKind, (landscape: Landscape) => object> = {
  charts: (landscape) => cutCharts(landscape, 'en'),
  events: (landscape) => cutEvents(landscape, 'en'),
  pangu: (landscape) => cutPangu(landscape, 'en'),
  evidence: (landscape) => {
    const cut = cutEvidence(landscape, 'en')
    // The build refuses such addresses; here a page meets them nevertheless.
    const sources = cut.sources.map((source, index) => ({
      ...source,
      url: hostileAddresses[index] ?? source.url,
    }))
    return { ...cut, sources }
  },
  citations: (landscape) => cutCitations(landscape, 'en'),
  sources: (landscape) => cutSources(landscape, 'en'),
  models: (landscape) => cutModels(landscape, 'en'),
  vendors: (landscape) => cutVendors(landscape, 'en'),
  overview: (landscape) => cutOverview(landscape, 'en'),
  search: (landscape) => cutSearch(landscape, 'en', [], nowhere),
}

/** Says what must not happen on a page: anything run, asked of elsewhere, refused by the policy, or complained of. */
async function watched(page: Page): Promise<string[]> {
  const faults: string[] = []
  const site = new URL(test.info().project.use.baseURL ?? '').origin
  page.on('dialog', (dialog) => {
    faults.push(`dialogue: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('popup', (popup) => faults.push(`window: ${popup.url()}`))
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('response', (r) => r.status() >= 400 && faults.push(`${r.status()}: ${r.url().slice(0, 200)}`))
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== site && !['blob:', 'data:'].includes(protocol)) faults.push(`outside: ${request.url()}`)
  })
  await page.exposeFunction('tell', (fault: string) => faults.push(fault))
  await page.addInitScript(() => {
    const tell = (fault: string) => (window as unknown as { tell(fault: string): void }).tell(fault)
    window.alert = () => tell('a script ran')
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      tell(`policy: ${violatedDirective} ${blockedURI}`),
    )
  })
  return faults
}

/** What no text of ours makes: elements and attributes that only markup of a stranger would bring. */
const strangers = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...[
      ...document.querySelectorAll(
        '#root :is(script, style, iframe, object, embed, base, meta, form, template, math, link, animate, foreignObject)',
      ),
    ].map(({ tagName }) => tagName),
    ...[...document.querySelectorAll('*')].flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => name.startsWith('on') || name === 'srcdoc' || name === 'formaction'),
    ),
    ...Object.getOwnPropertyNames(Object.prototype).filter((name) => /pollut/.test(name)),
  ])

const plain = (text: string) => text.replace(/[\s\0\u{FEFF}]+/gu, '')
/** Texts that a page does not say, as they are. */
async function unsaid(page: Page, texts: readonly string[]): Promise<string[]> {
  const said = plain((await page.locator('#root').evaluate((root) => root.textContent)) ?? '')
  return texts.filter((text) => !said.includes(plain(text)))
}

test('built pages carry the documented policy and nothing inline', () => {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  )
  expect(pages.length).toBeGreaterThan(400)
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />`
  expect(
    pages.filter((path) => {
      const html = readFileSync(join('dist', path), 'utf8')
      return (
        html.split(meta).length !== 2 ||
        (html.indexOf(meta) > html.indexOf('<script') && html.includes('<script')) ||
        /<style|\sstyle="|<script(?![^>]*\ssrc="[./])[^>]*>|\son\w+="|javascript:/i.test(html)
      )
    }),
  ).toEqual([])
})

test('a hostile dataset is shown as text on every page, under the documented header', async ({ page }) => {
  const landscape = hostileLandscape()
  const faults = await watched(page)
  const packed = new Map<string, unknown>()
  await page.route(/\/data\/\w+[./]en\.[\w/-]+\.json$/, (route) => {
    const url = route.request().url()
    const [, named, vendor] = /\/data\/(\w+)[./]en\.\w+(?:\/([\w-]+))?\.json$/.exec(url) ?? []
    const kind = named as CutKind
    // Any more evidence than a panel asks for does no harm; events and models twice would.
    const part = kind === 'events' || kind === 'models' ? partCutters[kind](landscape, 'en') : null
    if (!packed.has(url)) {
      const cut = vendor === undefined || part === null ? cutters[kind](landscape) : part(vendor)
      packed.set(url, packCut(cutSchemas[kind], cut))
    }
    return route.fulfill({ json: packed.get(url) })
  })
  const policy = /add_header Content-Security-Policy "(.*); \$framing"/.exec(
    readFileSync('docs/headers.md', 'utf8'),
  )?.[1]
  await page.route(/\/($|\?)/, async (route) => {
    // The build knows no page of these records: any other of the kind is the same file but for its words.
    const url = route
      .request()
      .url()
      .replace(/models\/hostile-\d+/, 'models/pangu-sigma')
      .replace(/vendors\/hostile-\d+/, 'vendors/huawei')
    const response = await route.fetch({ url })
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'Content-Security-Policy': `${policy}; frame-ancestors 'self'` },
    })
  })
  const all = hostileCorpus.map((text) => text.trim())
  const own = (index: number) => [all[index] ?? '']
  for (const [path, texts] of [
    ['', []],
    ['timeline/?table=1&event=hostile-6', all],
    ['growth/?table=1&model=hostile-7', all],
    ['pangu/?entry=hostile-8', all],
    ['pangu/?form=tree&table=1&entry=hostile-9', all],
    ['compare/?vendors=hostile-0,hostile-1,hostile-15,hostile-65,hostile-90', own(15)],
    ['models/?model=hostile-10', own(10)],
    ['models/hostile-16/', own(16)],
    ['vendors/hostile-17/', own(17)],
    ['sources/', all],
    ['embed/timeline/', []],
  ] as const) {
    await page.goto(path)
    await drawn(page)
    if (/event|model=|entry/.test(path)) await expect(page.getByRole('complementary')).toBeVisible()
    await expect.poll(() => unsaid(page, texts), path).toEqual([])
    expect([path, await strangers(page), faults]).toEqual([path, [], []])
  }
  await page.goto('growth/')
  await page.getByRole('application').focus()
  for (let presses = 0; presses < 8; presses += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search' }).fill('<svg')
  await expect(page.getByRole('option').first()).toContainText('<svg')
  expect([await strangers(page), faults]).toEqual([[], []])
})

test('hostile links and decks are said or fall back, and run nothing', async ({ page }) => {
  const faults = await watched(page)
  await page.goto('growth/')
  await drawn(page)
  const addresses = hostileCorpus
    .map((text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD').slice(0, 1500)))
    .map((text, index) => {
      const places = [
        'growth/?q=',
        'models/',
        'compare/?cell=',
        'vendors/',
        'timeline/?event=',
        '',
        'models/?sort=',
        'pangu/?claim=',
      ]
      return `${places[index % places.length]}${text}`
    })
    .concat('models/constructor/', 'vendors/__proto__/', 'growth/?vendors=constructor&model=constructor')
    .concat([100_000, 1_000_000].map((length) => `growth/?q=${'x'.repeat(length)}`))
  const blank = await page.evaluate(async (paths) => {
    const root = window.location.pathname.replace(/growth\/$/, '')
    const found: string[] = []
    const go = async (path: string) => {
      const begin = performance.now()
      window.history.pushState(null, '', root + path)
      window.dispatchEvent(new PopStateEvent('popstate'))
      const isThere = () =>
        document.querySelector('main h1')?.textContent && !document.querySelector('main [role="alert"]')
      for (let tries = 0; tries < 200 && (tries < 3 || !isThere()); tries += 1)
        await new Promise((resolve) => setTimeout(resolve))
      if (!isThere()) found.push(path)
      if (performance.now() - begin > 10_000) found.push(`${path.slice(0, 80)} froze`)
    }
    for (const path of paths) await go(path)
    return found
  }, addresses)
  expect(blank).toEqual([])
  await expect(page.getByRole('main')).toContainText('xxx…')
  expect([await strangers(page), faults]).toEqual([[], []])

  const texts = hostileCorpus.filter((text) => text.length < 200 && !/[\n\r\p{Surrogate}]/u.test(text))
  const slides = texts.slice(0, 12).map((text) => `&slide=disclosure&takeaway=${encodeURIComponent(text)}`)
  await page.goto('sources/')
  await page.goto(
    `slides/#deck=1&title=${encodeURIComponent(texts[41] ?? '')}${slides.join('')}${'&slide=x'.repeat(10_000)}`,
  )
  await expect(page.getByText(/more things were not understood/)).toBeVisible()
  await expect(page.getByLabel('Takeaway')).toHaveCount(12)
  expect(
    await page
      .getByLabel('Takeaway')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value)),
  ).toEqual(texts.slice(0, 12))
  expect([await strangers(page), faults]).toEqual([[], []])

  // What lies in the storage is a stranger's text as well.
  await page.evaluate(() =>
    window.localStorage.setItem(
      'china-llm-landscape.deck',
      `deck=1&__proto__=1&title=${'x'.repeat(4_900_000)}`,
    ),
  )
  await page.reload()
  await expect(page.getByText(/too long for a deck/)).toBeVisible()
  expect([await strangers(page), faults]).toEqual([[], []])
})
