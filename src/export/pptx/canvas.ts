import type { Language } from '#domain/vocabulary.ts'
import type { ChartPart } from './chart.ts'
import type { Theme } from './paint.ts'
import { type SlideSize, slideSizes } from './units.ts'

/** What the shapes of one slide share: its look, running ids, and what the slide leads to. */
export interface Canvas {
  readonly theme: Theme
  readonly language: Language
  readonly size: SlideSize
  readonly links: readonly string[]
  readonly charts: readonly ChartPart[]
  /** An id that no other shape of the slide has. */
  nextId(): number
  /** Takes an address, gives the relation by which a text leads there. */
  link(address: string): string
  /** Takes a native chart, gives the relation by which a frame shows it. */
  addChart(chart: ChartPart): string
}

export function createCanvas(theme: Theme, language: Language, size: SlideSize = slideSizes['16:9']): Canvas {
  const links: string[] = []
  const charts: ChartPart[] = []
  // 1 is the tree of shapes itself.
  let lastId = 1
  return {
    theme,
    language,
    size,
    links,
    charts,
    nextId: () => ++lastId,
    link: (address) => `rIdLink${links.push(address)}`,
    addChart: (chart) => `rIdChart${charts.push(chart)}`,
  }
}
