import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { en, type MessageKey } from './en.ts'
import { partsOf, type Surface } from './surfaces.ts'

const source = fileURLToPath(new URL('..', import.meta.url))
const modules = import.meta.glob<Record<string, object>>('./en/*.ts', { eager: true })
const partOf = new Map(
  Object.entries(modules).flatMap(([path, module]) => {
    const name = path.replace(/^.*\/|\.ts$/g, '')
    return ['core', 'frame', 'terms', 'charts'].includes(name)
      ? []
      : Object.keys(module[name] ?? {}).map((key) => [key, name] as const)
  }),
)
const keys = Object.keys(en) as MessageKey[]

/** Every module of ours that a module brings along, at once or, unless told otherwise, later. */
function broughtBy(entry: string | readonly string[], later = true): string[] {
  const from = [entry].flat()
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file) || !existsSync(file)) return
    seen.add(file)
    const text = readFileSync(file, 'utf8').replace(/^import type .*?'$/gms, '')
    for (const [, how, path = ''] of text.matchAll(/\b(from|import\()\s*'([.#][^']+\.tsx?)'/g)) {
      const other = path.startsWith('#') ? join(source, path.slice(1)) : join(dirname(file), path)
      if (how === 'from' || (later && !apart.includes(other.slice(source.length)))) visit(other)
    }
  }
  for (const one of from) visit(join(source, one))
  return [...seen].filter((file) => !file.startsWith(join(source, 'i18n')))
}

/** Messages that a file names, whole or by how they begin. */
const namedIn = (file: string): MessageKey[] =>
  [...readFileSync(file, 'utf8').matchAll(/['`]([a-z][\w-]*\.[\w.-]*)(['`]|\$\{)/g)].flatMap(
    ([, text = '', end]) => keys.filter((key) => (end === '${' ? key.startsWith(text) : key === text)),
  )

const entries: Record<Surface, string | readonly string[]> = {
  frame: 'app/shell.tsx',
  embed: 'pages/embed/page.tsx',
  search: 'pages/search/search-dialog.tsx',
  leaving: 'pages/export/export-actions.tsx',
  tableLeaving: 'pages/models/models-export.tsx',
  overview: 'pages/overview/page.tsx',
  timeline: 'pages/timeline/page.tsx',
  growth: 'pages/growth/page.tsx',
  claim: 'pages/growth/claim-section.tsx',
  pangu: 'pages/pangu/page.tsx',
  compare: 'pages/compare/page.tsx',
  comparedModels: 'charts/compare/models-form.ts',
  models: 'pages/models/page.tsx',
  model: 'pages/model/page.tsx',
  vendor: 'pages/vendor/page.tsx',
  slides: 'pages/slides/page.tsx',
  deck: ['pages/slides/deck-export.ts', 'export/deck-preview.ts', 'export/export-deck.ts'],
  sources: 'pages/sources/page.tsx',
}

/** What comes later with words of its own. */
const apart: readonly string[] = [
  entries.leaving,
  entries.tableLeaving,
  entries.deck,
  entries.comparedModels,
  entries.claim,
].flat()

test.each(Object.keys(partsOf) as Surface[])('%s loads the words that it says, and no others', (surface) => {
  const said = new Map(
    filesOf(surface).flatMap((file) =>
      namedIn(file).flatMap((key) => {
        const part = partOf.get(key)
        return part === undefined ? [] : [[part, `${key} in ${file.slice(source.length)}`] as const]
      }),
    ),
  )
  const expected: readonly string[] = partsOf[surface]
  const there: readonly string[] = surface === 'comparedModels' ? partsOf.compare : []
  expect([...said].filter(([part]) => ![...expected, ...there].includes(part))).toEqual([])
  expect(expected.filter((part) => !said.has(part))).toEqual([])
})

test.each([
  ['growth-charts', 'growth'],
  ['timeline-chart', 'timeline'],
  ['pangu-charts', 'pangu'],
  ['claims-chart', 'pangu'],
  ['compare-chart', 'compare'],
] as const)('a chart in a frame, %s, has its words from the page %s', (file, surface) => {
  const expected: readonly string[] = partsOf[surface]
  const said = broughtBy(`pages/embed/${file}.tsx`)
    .flatMap(namedIn)
    .flatMap((key) => partOf.get(key) ?? [])
  expect(said.length).toBeGreaterThan(10)
  expect(said.filter((part) => !expected.includes(part))).toEqual([])
})

function filesOf(surface: Surface): string[] {
  if (surface === 'frame') return frameFiles()
  return broughtBy(entries[surface], surface !== 'embed')
}

/** The frame brings pages and the search, which have words of their own. */
function frameFiles(): string[] {
  const pages = new Set(
    Object.entries(entries)
      .filter(
        ([surface]) =>
          !['frame', 'leaving', 'tableLeaving', 'deck', 'comparedModels', 'claim'].includes(surface),
      )
      .flatMap(([, entry]) => [entry].flat().map((one) => join(source, one))),
  )
  const own = broughtBy(entries.frame)
  expect(own.filter((file) => pages.has(file)).length).toBe(pages.size)
  return own.filter((file) => file.startsWith(join(source, 'app')) || /plain-pages|search-opener/.test(file))
}
