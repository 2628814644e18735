import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { chartPages } from '../src/charts/chart-pages.ts'
import { chartIds } from '../src/charts/registry.ts'
import { cutEvidence } from '../src/dataset/cut.ts'
import { reportOf } from '../src/dataset/problem.ts'
import type { Landscape } from '../src/domain/schema.ts'
import { DeckFailure, deckPptx } from '../src/export/export-deck.ts'
import { en } from '../src/i18n/en.ts'
import { wordings } from '../src/i18n/wordings.ts'
import { deckExport } from '../src/pages/slides/deck-export.ts'
import type { Deck } from '../src/view/deck.ts'
import { readChartViews } from '../src/view/views.ts'
import { chartDataOf } from './chart-data.ts'
import { type DeckOrder, readOrder } from './deck-arguments.ts'
import { readData } from './read-data.ts'

/** Builds a deck as the words of the command ask and writes it. Exit codes: 0 written, 1 not written, 2 wrongly asked. */
export async function run(args: readonly string[], folder: string): Promise<number> {
  const order = readOrder(args)
  if (order.kind === 'help') return said(help)
  if (order.kind === 'list') return said(list())
  return write(order, folder)
}

async function write(
  { deck, out, site, problems: wrong }: Extract<DeckOrder, { kind: 'deck' }>,
  folder: string,
): Promise<number> {
  const { landscape, problems } = readData(folder)
  const asked = [...wrong, ...unknownVendors(deck, landscape)]
  if (asked.length > 0) return refused(asked, 2)
  if (problems.length > 0) return refused([`data/ breaks its rules:\n${reportOf(problems)}`], 1)
  const { language } = deck
  const wording = wordings[language]
  const whole = deckExport(deck, chartDataOf(landscape, language), wording, site)
  whole.slides.forEach(({ model }, index) => {
    if (model.empty !== null) console.error(`slide ${index + 1} was left out: ${model.empty}`)
  })
  try {
    const { sources } = cutEvidence(landscape, language)
    const content = await deckPptx(whole, sources, async () => undefined)
    if (content === null)
      return refused(['no view has anything to show, so nothing was written; widen its filters.'], 1)
    save(out, content)
    return said(
      `${out}: ${whole.slides.filter(({ model }) => model.empty === null).length} views, ${content.length} bytes; links lead to ${site.href}`,
    )
  } catch (error) {
    const where = error instanceof DeckFailure && error.slide !== null ? `slide ${error.slide}` : out
    const { message } = error instanceof DeckFailure ? (error.cause as Error) : (error as Error)
    return refused([`${where} could not be written, and nothing was: ${message}`], 1)
  }
}

/** Vendors that views name and the data does not have: a mistyped view after a query is read as one. */
function unknownVendors({ slides }: Deck, { vendors }: Landscape): string[] {
  const known = new Set(vendors.map(({ id }) => id))
  return slides.flatMap(({ chart, query }) =>
    (readChartViews(query).growth.vendors ?? [])
      .filter((id) => !known.has(id))
      .map((id) => `view "${chart}${query}": "${id}" is neither a vendor in the data nor a view.`),
  )
}

/** All of a file or none of it: written beside its place, then put there. */
function save(out: string, content: Uint8Array): void {
  const beside = `${out}.part`
  try {
    writeFileSync(beside, content)
    renameSync(beside, out)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

function said(text: string): number {
  console.log(text)
  return 0
}

function refused(problems: readonly string[], code: number): number {
  for (const problem of problems) console.error(`deck: ${problem}`)
  return code
}

const list = () =>
  chartIds.map((id) => `${id.padEnd(14)} ${en[`${id}.name`]} (page ${chartPages[id]})`).join('\n')

const help = `npm run deck -- [options]: builds a presentation without a browser, the same that the page /slides exports

  --views LIST   views in order, a comma between them, each with the query of its page if need be:
                 --views "growth?scale=linear&vendors=huawei,baidu,timeline,pangu" (--list names them; may be repeated)
  --deck LINK    instead of --views: a link that the page /slides copied, or a file that holds one
  --lang LANG    en, ko or zh (en, or what the deck says)
  --theme THEME  light or dark (light, or what the deck says)
  --size SIZE    16:9 or 4:3 (16:9, or what the deck says)
  --title TEXT   title of the deck
  --out FILE     where to write it (deck.pptx)
  --site URL     where the site is, for the links on the slides (that of the deck's link, or of npm start)
  --list         the views there are
  --help         this

Exit codes: 0 written, 1 not written, 2 wrongly asked. Whatever is wrong is said at once, and nothing half-written stays.`
