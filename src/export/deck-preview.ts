import type { CutSource } from '#domain/cuts.ts'
import { type DeckExport, headOf } from './slide/deck.ts'
import { sourcePlans, titlePlan } from './slide/deck-ends.ts'
import { planSlides, type SlideChart, type SlidePlan } from './slide/plan.ts'
import { sceneOf } from './slide/scene.ts'
import { toSvg } from './svg.ts'

/** A slide as SVG text that stands alone, with the ids of the sources of what it shows. */
export interface SlidePreview {
  readonly svg: string
  readonly cited: readonly string[]
}

/** A chart as the slides that the presentation will hold, drawn from the same places. */
export function chartPreviews(chart: SlideChart, theme: 'light' | 'dark'): SlidePreview[] {
  const { title, summary } = chart.model
  return planSlides(chart).map((plan) => ({
    svg: drawn(plan, theme, chart.name ?? title, summary),
    cited: [...new Set(plan.shown.flatMap(({ sources }) => sources))],
  }))
}

/** The first slide of a deck, and its last ones with the sources given. */
export function endPreviews(
  deck: DeckExport,
  cited: readonly CutSource[],
): { title: string; sources: readonly string[] } {
  const head = headOf(deck)
  const shown = deck.slides.filter(({ model }) => model.empty === null)
  const titles = shown.map(({ name, model }) => name ?? model.title)
  const heading = deck.wording.t('deck.sources')
  return {
    title: drawn(titlePlan(head, titles), deck.theme, head.title, titles.join('; ')),
    sources: sourcePlans(head, cited).map((plan) => drawn(plan, deck.theme, heading, '')),
  }
}

const drawn = (plan: SlidePlan, theme: 'light' | 'dark', title: string, description: string): string =>
  toSvg(sceneOf(plan), { title, description, language: plan.language, theme })
