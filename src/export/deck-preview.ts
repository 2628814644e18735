import type { CutSource } from '#domain/cuts.ts'
import { lightened } from '#scenes/crowd.ts'
import { type DeckExport, headOf, slideCharts } from './slide/deck.ts'
import { sourcePlans, titlePlan } from './slide/deck-ends.ts'
import { planSlides, type SlidePlan } from './slide/plan.ts'
import { sceneOf } from './slide/scene.ts'
import { toSvg } from './svg.ts'

/** A slide as SVG text that stands alone, with the ids of the sources of what it shows. */
export interface SlidePreview {
  readonly svg: string
  readonly cited: readonly string[]
}

/** The slides that the presentation will hold for each chart of a deck, drawn from the same places. */
export const chartPreviews = (deck: DeckExport): SlidePreview[] =>
  slideCharts(deck).flatMap((chart) =>
    planSlides(chart).map((plan) => ({
      svg: drawn(plan, deck.theme, chart.name ?? chart.model.title, chart.model.summary),
      cited: [...new Set(plan.shown.flatMap(({ sources }) => sources))],
    })),
  )

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

function drawn(plan: SlidePlan, theme: 'light' | 'dark', title: string, description: string): string {
  const scene = sceneOf(plan)
  const light = { ...scene, nodes: lightened(scene.nodes) }
  return toSvg(light, { title, description, language: plan.language, theme })
}
