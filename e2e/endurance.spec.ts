import { expect, type Page, test } from '@playwright/test'
import { dice } from '../src/testing/seeded.ts'
import { type Codec, writeView } from '../src/view/codec.ts'
import { codecOf, type SharedView } from '../src/view/views.ts'
import { drawn, exported, wholePage } from './look.ts'

const vendors = ['huawei', 'alibaba', 'baidu', 'tencent', 'zhipu', 'qihoo360', 'nobody-knows']
const models = ['pangu-sigma', 'hy4', 'qwen3-max', 'no-such-model']
/** What may stand in a parameter: closed lists as they are, everything else as texts that mean something. */
const values: Record<string, readonly string[]> = {
  lang: ['en', 'ko', 'zh'],
  theme: ['light', 'dark', 'system'],
  vendors: ['huawei', 'huawei,alibaba,baidu', '', 'nobody-knows', 'tencent,zhipu,qihoo360'],
  from: ['2019', '2021-Q2', '2022-11', '2023-07-07', '2030'],
  to: ['2018', '2023', '2024-Q3', '2025-02', '2026-01-31'],
  q: ['pangu', '盘古', '판구', 'zzzz', '7b', 'qwen 3'],
  scale: ['log', 'linear'],
  size: ['total', 'active', 'both'],
  frontier: ['overall', 'vendor', 'none'],
  counts: ['usable', 'all'],
  reach: ['ever', 'year'],
  trend: ['none', 'frontier', 'all'],
  by: ['none', 'segment', 'architecture'],
  labels: ['on', 'off'],
  refs: ['1'],
  table: ['1'],
  diff: ['1'],
  model: models,
  models: ['pangu-sigma,hy4', 'qwen3-max', 'no-such-model', ''],
  event: ['no-such-event'],
  entry: ['no-such-entry'],
  claim: ['no-such-claim'],
  cell: ['founded.huawei', 'context.hy4', 'nothing.nobody'],
  month: ['2021-04', '2023-07', '2025-12'],
  segment: ['all', 'big-tech', 'start-up', 'telecom', 'big-tech,start-up'],
  kinds: ['launch', 'rumour,denial', '', 'launch,upgrade,open-weights'],
  status: ['confirmed', 'denied,rumoured', 'disclosed', 'deployed', ''],
  order: ['first', 'count', 'name', 'depth'],
  form: ['auto', 'lanes', 'list', 'matrix', 'tree', 'vendors', 'models'],
  tiers: ['L1', 'L0,L2', ''],
  capabilities: ['vision', 'vision,nlp', ''],
  kind: ['paper', 'press', 'all'],
  openness: ['open-weights', 'api,app'],
  architecture: ['moe', 'dense'],
  modality: ['text', 'vision'],
  family: ['pangu', 'no-such-family'],
  sort: ['name', '-total,name', 'vendor,-date', ''],
  cols: ['name,total', 'vendor,date,context', 'name'],
  density: ['compact', 'comfortable'],
}

interface State {
  readonly path: string
  /** As a stranger would write it, in any order. */
  readonly query: string
  /** The only way in which the site would write the same. */
  readonly canonical: string
}

/** Random views of a page that its codec understands whole. */
function states(seed: number, count: number): State[] {
  const roll = dice(seed)
  const pick = <T>(list: readonly T[]) => list[roll(list.length)] as T
  return Array.from({ length: count }, () => {
    const page = pick([
      '',
      'timeline',
      'growth',
      'pangu',
      'compare',
      'models',
      'sources',
      'slides',
      'model',
      'vendor',
    ])
    const path =
      page === ''
        ? ''
        : page === 'model'
          ? `models/${pick(models)}/`
          : page === 'vendor'
            ? `vendors/${pick(vendors)}/`
            : `${page}/`
    const codec: Codec<SharedView> = codecOf(page === '' ? 'overview' : page)
    const view: Record<string, unknown> = {}
    const parts: string[] = []
    for (const [field, param] of Object.entries(codec)) {
      const raw = roll(4) === 0 ? pick(values[field] ?? ['']) : undefined
      const value = raw === undefined ? undefined : param.read(raw)
      view[field] = value ?? param.fallback
      if (raw !== undefined && value !== undefined)
        parts.splice(roll(parts.length + 1), 0, `${field}=${encodeURIComponent(raw)}`)
    }
    return {
      path,
      query: parts.length === 0 ? '' : `?${parts.join('&')}`,
      canonical: writeView(codec, view as unknown as SharedView),
    }
  })
}

/** Errors of the page, as they come. */
function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(`error: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  return errors
}

/** Goes through the states in one page, as the back button would, and says what is wrong with any of them. */
const walk = (page: Page, all: readonly State[]): Promise<string[]> =>
  page.evaluate(async (asked) => {
    const root = new URL(
      document.querySelector<HTMLMetaElement>('meta[name="site-root"]')?.content ?? '',
      window.location.href,
    ).pathname
    const wrong: string[] = []
    const next = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve()
        port2.postMessage(null)
      })
    for (const { path, query, canonical } of asked) {
      const go = (address: string) => {
        window.history.pushState(null, '', root + address)
        window.dispatchEvent(new PopStateEvent('popstate'))
      }
      const shared = new URLSearchParams(canonical)
      const speaks = () => document.documentElement.lang.slice(0, 2) === (shared.get('lang') ?? 'en')
      // A heading, and below it marks, rows or words that say why there are none.
      const stands = () => {
        const main = document.querySelector('main')
        if (!main?.querySelector('h1')?.textContent || main.querySelector('[role="alert"]')) return false
        const parts = main.querySelectorAll(':is(svg, table, dl, ol, ul, form) *').length
        return parts > 10 || main.querySelectorAll('p').length > 1
      }
      const begin = performance.now()
      go(path + query)
      for (let turns = 0; turns < 3; turns += 1) await next()
      while (!(stands() && speaks()) && performance.now() - begin < 10_000)
        await new Promise((resolve) => setTimeout(resolve, 5))
      if (!stands())
        wrong.push(`blank: ${path}${query}: ${document.querySelector('main')?.textContent?.slice(0, 80)}`)
      // A link of the site carries the view on as it was read.
      const link = document.querySelector<HTMLAnchorElement>('nav a[href*="/growth/"]')
      const carried = new URL(link?.href ?? '', window.location.href).searchParams
      for (const name of ['lang', 'theme', 'vendors', 'from', 'to', 'q'])
        if (carried.get(name) !== shared.get(name))
          wrong.push(`${name} of ${path}${query}: ${carried.get(name)}`)
      if (!speaks()) wrong.push(`language of ${path}${query}`)
    }
    return wrong
  }, all)

for (const seed of [14, 41])
  test(`five hundred random views in one page draw without a fault and are carried on as they were (seed ${seed})`, async ({
    page,
  }) => {
    const errors = errorsOf(page)
    await page.goto('')
    await drawn(page)
    const asked = states(seed, 500)
    const wrong: string[] = []
    for (let at = 0; at < asked.length; at += 50) {
      wrong.push(...(await walk(page, asked.slice(at, at + 50))))
      expect([at, wrong.slice(0, 5), errors]).toEqual([at, [], []])
    }
  })

test('storage that may not be touched is said where it matters, and nothing else suffers', async ({
  page,
}) => {
  const errors = errorsOf(page)
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('no', 'SecurityError')
        },
      })
  })
  await page.goto('growth/?theme=dark')
  await expect(page.getByRole('application')).toBeVisible()
  await page.getByRole('button', { name: 'Export' }).first().click()
  await page.getByRole('menuitem', { name: 'Add to slides' }).click()
  await expect(page.getByText(/Added: slide 1/)).toBeVisible()
  await page.getByRole('link', { name: 'Open slides' }).click()
  await expect(page.getByText(/does not let the site keep anything/)).toBeVisible()
  await expect(page.getByLabel('Takeaway')).toHaveCount(1)
  expect(errors).toEqual([])
})

/** What a page says once all of it is drawn, its charts to the last label: twice the same. */
async function allSaid(page: Page): Promise<string> {
  await wholePage(page)
  let before: string | null = null
  await expect
    .poll(async () => {
      const now = await page.getByRole('main').textContent()
      const isSame = now === before
      before = now
      return isSame
    })
    .toBe(true)
  return before ?? ''
}

test('neither the clock nor the zone of a machine moves a date', async ({ browser, baseURL }) => {
  const read = async (timezoneId: string, now: string | null, minutes: number) => {
    const context = await browser.newContext({ timezoneId, baseURL: baseURL ?? '', serviceWorkers: 'block' })
    const page = await context.newPage()
    if (now !== null) await page.clock.setFixedTime(new Date(now))
    const said: string[] = []
    for (const path of ['timeline/?table=1&event=ev-qwen3-2025-04', 'growth/?table=1&model=pangu-sigma']) {
      await page.goto(path)
      await expect(page.getByRole('complementary')).toContainText('20')
      await expect(page.getByRole('row').nth(2)).toBeVisible()
      said.push(await allSaid(page))
      if (path.startsWith('timeline'))
        said.push((await exported(page, 'Export', 'CSV')).content.toString('utf8'))
    }
    // The zone must be in force, or this proves nothing.
    expect(await page.evaluate(() => new Date(Date.UTC(2023, 0, 1)).getTimezoneOffset())).toBe(minutes)
    await context.close()
    return said
  }
  const usual = await read('UTC', null, 0)
  expect(usual[1]?.split('\r\n').length).toBeGreaterThan(300)
  for (const [zone, now, minutes] of [
    ['Pacific/Pago_Pago', '1970-01-01T00:00:00Z', 660],
    ['Pacific/Kiritimati', '2099-12-31T23:59:59Z', -840],
    ['America/New_York', '2026-03-08T06:59:59Z', 300],
    ['Asia/Kathmandu', null, -345],
  ] as const)
    expect([zone, await read(zone, now, minutes)]).toEqual([zone, usual])
})
