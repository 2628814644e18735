import type { CutSource } from '#domain/cuts.ts'
import type { ExportedFile } from './export-chart.ts'
import { createDeck } from './pptx/deck.ts'
import { chartSlide, slideOf } from './pptx/slide.ts'
import { type DeckExport, headOf, slideCharts } from './slide/deck.ts'
import { sourcePlans, titlePlan } from './slide/deck-ends.ts'
import { planSlides } from './slide/plan.ts'

/** Which slide, counted from 1, could not be written; null is the sources or the file around all of them. */
export class DeckFailure extends Error {
  readonly slide: number | null
  constructor(slide: number | null, cause: unknown) {
    super(slide === null ? 'the deck could not be packed' : `slide ${slide} could not be written`, { cause })
    this.slide = slide
  }
}

/** Called before each piece of work: the number of the slide, or null for sources and file. Its promise lets the page in between. */
export type DeckStep = (slide: number | null) => Promise<void>

/**
 * A deck as a presentation: title, a native slide or more for each chart, sources. A chart with nothing to show is left out;
 * null when none has. Throws a `DeckFailure`.
 */
export async function deckPptx(
  deck: DeckExport,
  sources: readonly CutSource[],
  step: DeckStep,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const charts = slideCharts(deck)
  const shown = charts.filter(({ model }) => model.empty === null)
  if (shown.length === 0) return null
  const { theme, language } = deck
  const head = headOf(deck)
  const file = createDeck({ title: head.title, theme, language, size: head.size })
  const cited = new Set<string>()
  let number: number | null = null
  const at = (next: number | null) => {
    number = next
    return step(next)
  }
  try {
    const titles = shown.map(({ name, model }) => name ?? model.title)
    for (const pack of file.add(slideOf(titlePlan(head, titles), theme))) pack()
    for (const [index, chart] of charts.entries()) {
      if (chart.model.empty !== null) continue
      await at(index + 1)
      for (const plan of planSlides(chart)) {
        await at(index + 1)
        const slide = chartSlide(plan, chart, theme, sources)
        for (const { sources: own } of plan.shown) for (const id of own) cited.add(id)
        for (const pack of file.add(slide)) {
          await at(index + 1)
          pack()
        }
      }
    }
    await at(null)
    for (const plan of sourcePlans(
      head,
      sources.filter(({ id }) => cited.has(id)),
    )) {
      await at(null)
      for (const pack of file.add(slideOf(plan, theme))) pack()
    }
    await at(null)
    return file.finish()
  } catch (error) {
    throw new DeckFailure(number, error)
  }
}

/** The same as a file; null when no slide has anything to show. */
export async function exportDeck(
  deck: DeckExport,
  sources: readonly CutSource[],
  step: DeckStep,
): Promise<ExportedFile | null> {
  const content = await deckPptx(deck, sources, step)
  return content === null
    ? null
    : { name: deckFileName(deck), content: new Blob([content], { type: presentationType }) }
}

const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** Name of a deck's file: language and version of the data. */
const deckFileName = ({ language, version }: DeckExport) =>
  `china-llm-slides-${language}-${version.replaceAll('.', '-')}.pptx`
