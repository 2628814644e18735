import type { ChartModel, KeyEntry, ScatterModel } from '#charts/model.ts'
import type { Measure } from './measure.ts'
import type { SceneNode } from './scene.ts'
import { comparisonSwatch } from './spark.ts'
import { coverageSwatch, keySwatch, kindSwatch, lineSwatch, seriesSwatch, statusSwatch } from './swatches.ts'

export interface LegendItem {
  readonly text: string
  /** Drawn around the origin, as in `swatches`. */
  readonly swatch: readonly SceneNode[]
}

/** What the colours, shapes and fills of a chart mean, in rows of at most the given width. Gives the nodes and their height. */
export function layoutLegend(model: ChartModel, widthPx: number, measure: Measure): Legend {
  return layoutItems(groupsOf(model), widthPx, measure)
}

/** What the fills and strokes of a scatter's marks mean, for outputs that name the series themselves. */
export const layoutKey = (model: ScatterModel, widthPx: number, measure: Measure): Legend =>
  layoutItems([model.key.map(keyItem)], widthPx, measure)

export interface Legend {
  readonly nodes: SceneNode[]
  readonly heightPx: number
}

function layoutItems(groups: readonly LegendItem[][], widthPx: number, measure: Measure): Legend {
  const textPx = 12
  const nodes: SceneNode[] = []
  let y = 0
  for (const items of groups) {
    let x = 0
    for (const { text, swatch } of items) {
      const width = 16 + measure(text, textPx) + 18
      if (x > 0 && x + width > widthPx) {
        x = 0
        y += 19
      }
      nodes.push({ node: 'group', dx: x + 6, dy: y + 8, children: swatch })
      nodes.push({ node: 'text', x: x + 18, y: y + 12, text, sizePx: textPx, ink: 'text', anchor: 'start' })
      x += width
    }
    y += 21
  }
  return { nodes, heightPx: y }
}

function groupsOf(model: ChartModel): LegendItem[][] {
  switch (model.kind) {
    case 'scatter':
      return [seriesItems(model), [...model.key.map(keyItem), ...lineItems(model)]]
    case 'bar':
      return [barItems(model)]
    case 'heat':
      return [heatItems(model)]
    case 'matrix':
    case 'tree':
      return [tierItems(model)]
    case 'timeline':
      return timelineItems(model)
    case 'comparison':
      return [model.key.map(({ id, text }) => ({ text, swatch: comparisonSwatch(id) }))]
  }
}

const tierItems = ({ facets }: Extract<ChartModel, { kind: 'matrix' | 'tree' }>): LegendItem[] =>
  facets.statuses
    .filter(({ chosen, count }) => chosen && count > 0)
    .map(({ id, label, countText }) => ({ text: `${label} ${countText}`, swatch: coverageSwatch(id) }))

/** Only what is shown is explained, with how often it is. */
const timelineItems = ({ facets }: Extract<ChartModel, { kind: 'timeline' }>): LegendItem[][] => [
  facets.kinds
    .filter(({ chosen, count }) => chosen && count > 0)
    .map(({ label, countText, shape }) => ({ text: `${label} ${countText}`, swatch: kindSwatch(shape) })),
  facets.statuses
    .filter(({ chosen, count }) => chosen && count > 0)
    .map(({ id, label, countText }) => ({ text: `${label} ${countText}`, swatch: statusSwatch(id) })),
]

const seriesItems = ({ series, references }: Extract<ChartModel, { kind: 'scatter' }>): LegendItem[] =>
  [...series, ...(references === null ? [] : [references])].map(({ label, look, countText }) => ({
    text: `${label} ${countText}`,
    swatch: seriesSwatch(look),
  }))

/** Lines, then series with most points first, by name alone: as the legend of a native chart lists them. */
export const nativeLegend = (model: ScatterModel): LegendItem[] => [
  ...lineItems(model),
  ...[...model.series, ...(model.references === null ? [] : [model.references])]
    .toSorted((a, b) => b.points.length - a.points.length)
    .map(({ label, look }) => ({ text: label, swatch: seriesSwatch(look) })),
]

/** A line in a vendor's colour is explained by the vendor's own entry. */
const lineItems = ({ lines }: Extract<ChartModel, { kind: 'scatter' }>): LegendItem[] =>
  lines
    .filter(({ form, ink }) => form === 'trend' || !ink.startsWith('vendor-'))
    .map((line) => ({ text: line.label, swatch: lineSwatch(line) }))

const keyItem = (entry: KeyEntry): LegendItem => ({ text: entry.text, swatch: keySwatch(entry) })

const barItems = ({ series }: Extract<ChartModel, { kind: 'bar' }>): LegendItem[] =>
  series.map(({ label, ink }) => ({
    text: label,
    swatch: [{ node: 'rect', x: -6, y: -6, widthPx: 12, heightPx: 12, fill: ink }],
  }))

const heatItems = ({ key }: Extract<ChartModel, { kind: 'heat' }>): LegendItem[] =>
  key.map(({ level, text }) => ({
    text,
    swatch: [{ node: 'rect', x: -6, y: -6, widthPx: 12, heightPx: 12, fill: `heat-${level}` }],
  }))
