import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { chartPages, isChartId } from '../src/charts/chart-pages.ts'
import type { ChartId } from '../src/charts/model.ts'
import { chartIds } from '../src/charts/registry.ts'
import { languages } from '../src/domain/vocabulary.ts'
import { wordings } from '../src/i18n/wordings.ts'
import { problemText } from '../src/pages/slides/deck-problems.ts'
import {
  type Deck,
  deckSizes,
  deckThemes,
  emptyDeck,
  longest,
  mostSlides,
  readDeck,
  slideQuery,
  splitSlide,
} from '../src/view/deck.ts'
import { readChartViews } from '../src/view/views.ts'

/** What the command is asked for. */
export type DeckOrder =
  | { readonly kind: 'help' }
  | { readonly kind: 'list' }
  | {
      readonly kind: 'deck'
      readonly deck: Deck<ChartId>
      readonly out: string
      readonly site: URL
      /** Everything that is wrong with it, each with what to do; with one of these nothing is to be written. */
      readonly problems: readonly string[]
    }

/** Where `npm start` serves the site. */
const localSite = 'http://127.0.0.1:4173/'

const options = {
  views: { type: 'string', multiple: true },
  deck: { type: 'string' },
  lang: { type: 'string' },
  theme: { type: 'string' },
  size: { type: 'string' },
  title: { type: 'string' },
  out: { type: 'string' },
  site: { type: 'string' },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const
type Option = keyof typeof options

/** Reads the words of the command. */
export function readOrder(args: readonly string[]): DeckOrder {
  const problems: string[] = []
  const { values, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind === 'positional')
      problems.push(
        `"${token.value}" belongs to no option; quote what has spaces, and name views with --views.`,
      )
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(options, token.name))
      problems.push(`there is no option ${token.rawName}; --help lists those there are.`)
    else if (options[token.name as Option].type === 'string' && (token.value ?? '') === '')
      problems.push(`${token.rawName} needs a value, as in ${examples[token.name as Option]}.`)
  }
  if (values['help'] === true) return { kind: 'help' }
  if (values['list'] === true) return { kind: 'list' }
  const given = (name: Option) => {
    const value = values[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const among = <T extends string>(name: Option, list: readonly T[], fallback: T): T => {
    const value = given(name)
    const found = list.find((one) => one === value)
    if (value !== undefined && found === undefined)
      problems.push(`--${name} "${value}" is not known; take one of ${list.join(', ')}.`)
    return found ?? fallback
  }

  const views = (Array.isArray(values['views']) ? values['views'] : []).filter(
    (one): one is string => typeof one === 'string' && one !== '',
  )
  const shared = given('deck')
  const site = siteOf(given('site') ?? addressIn(shared) ?? localSite, problems)
  const base = shared === undefined ? emptyDeck : sharedDeck(shared, problems)
  if (shared !== undefined && views.length > 0)
    problems.push('--views and --deck both say what the slides are; give one of them.')
  if (shared === undefined && views.length === 0 && !problems.some((one) => one.startsWith('--views')))
    problems.push(
      'there is nothing to show; name views, as in --views growth,timeline (--list names them all).',
    )
  const slides = shared === undefined ? slidesOf(views, problems) : base.slides
  const title = given('title') ?? base.title
  if (title.length > longest.title)
    problems.push(`--title is longer than ${longest.title} characters; shorten it.`)
  const out = given('out') ?? 'deck.pptx'
  if (!out.endsWith('.pptx')) problems.push(`--out "${out}" must end in .pptx.`)
  if (!existsSync(dirname(out)) || !statSync(dirname(out)).isDirectory())
    problems.push(`--out "${out}": there is no folder "${dirname(out)}"; make it first.`)
  const deck: Deck<ChartId> = {
    title,
    language: among('lang', languages, base.language),
    theme: among('theme', deckThemes, base.theme),
    size: among('size', deckSizes, base.size),
    slides,
  }
  return { kind: 'deck', deck, out, site, problems }
}

const examples: Record<Option, string> = {
  views: '--views growth,timeline',
  deck: '--deck "https://.../slides/#deck=1&slide=growth"',
  lang: '--lang ko',
  theme: '--theme dark',
  size: '--size 4:3',
  title: '--title "Who leads"',
  out: '--out deck.pptx',
  site: '--site https://example.org/landscape/',
  list: '--list',
  help: '--help',
}

/** Views as slides; a comma also stands within a query, so one begins a view only before the name of a chart. */
function slidesOf(given: readonly string[], problems: string[]): Deck<ChartId>['slides'] {
  const asked: string[] = []
  for (const list of given)
    for (const [index, part] of list.split(',').entries()) {
      const before = asked.at(-1)
      if (index > 0 && before?.includes('?') && !isChartId(splitSlide(part).chart))
        asked[asked.length - 1] = `${before},${part}`
      else asked.push(part)
    }
  if (asked.length > mostSlides)
    problems.push(`${asked.length} views are more than the ${mostSlides} that a deck holds.`)
  return asked.flatMap((one) => {
    const { chart, query } = splitSlide(one.trim())
    if (!isChartId(chart)) {
      problems.push(`there is no view "${chart}"; those there are: ${chartIds.join(', ')}.`)
      return []
    }
    const { query: canonical, wrong } = slideQuery(chartPages[chart], query)
    for (const field of wrong)
      problems.push(`view "${one}": "${field}" has a value that the page ${chartPages[chart]} does not know.`)
    return [{ chart: formOf(chart, canonical), query: canonical, name: null, takeaway: '' }]
  })
}

/** The page of Pangu shows one of two charts. */
const formOf = (chart: ChartId, query: string): ChartId =>
  chart === 'pangu' && readChartViews(query).pangu.form === 'tree' ? 'pangu-tree' : chart

/** A deck from its link, from the part behind `#`, or from a file that holds either. */
function sharedDeck(shared: string, problems: string[]): Deck<ChartId> {
  const text = isLink(shared) ? shared : existsSync(shared) ? readFileSync(shared, 'utf8').trim() : null
  if (text === null) {
    problems.push(`--deck "${shared.slice(0, 80)}" is neither a link to a deck nor a file.`)
    return emptyDeck
  }
  const { deck, problems: found } = readDeck(text.slice(text.indexOf('#') + 1), chartPages)
  const wording = wordings.en
  for (const problem of found) problems.push(`--deck: ${problemText(problem, wording)}`)
  return deck ?? emptyDeck
}

const isLink = (text: string) => text.includes('#deck=') || text.startsWith('deck=')

/** The site's own folder in the link of a deck. */
const addressIn = (shared: string | undefined): string | undefined =>
  /^(https?:\/\/.*\/)slides\/(\?[^#]*)?#deck=/.exec(shared ?? '')?.[1]

function siteOf(address: string, problems: string[]): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url !== undefined && /^https?:$/.test(url.protocol)) return new URL(url.href.replace(/\/?$/, '/'))
  problems.push(`--site "${address}" is not an address; give one as in ${examples.site}.`)
  return new URL(localSite)
}
