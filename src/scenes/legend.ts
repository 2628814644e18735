import type { ComparisonKey } from '#charts/compare/model.ts'
import type { ChartModel, KeyEntry, Look, ScatterLine, ScatterModel, Shape } from '#charts/model.ts'
import type { CoverageStatus, EventStatus } from '#domain/vocabulary.ts'
import type { Measure } from './measure.ts'
import type { SceneNode } from './scene.ts'
import { coverageMark, eventMark, markOf, symbolPath } from './symbol.ts'

export interface LegendItem {
  readonly text: string
  /** Drawn in a box of 12 px by 12 px whose middle is the origin. */
  readonly swatch: readonly SceneNode[]
}

const keyLook = { ink: 'vendor-slate', shape: 'circle' } as const

/** The sign of one entry of the key, drawn around the origin. */
export function keySwatch({ id }: KeyEntry): SceneNode[] {
  const place = { x: 0, y: 0, radiusPx: 4.5 }
  switch (id) {
    case 'undisclosed':
      return [{ node: 'rect', x: -1, y: -6, widthPx: 2, heightPx: 12, fill: keyLook.ink }]
    case 'about':
      return [markOf({ status: 'disclosed', qualifier: 'about' }, keyLook, place)]
    case 'bounds':
      return [
        { node: 'line', x1: 0, x2: 0, y1: 6, y2: -5, ink: keyLook.ink, widthPx: 1.4 },
        {
          node: 'mark',
          d: 'M-3,4L0,0L3,4',
          x: 0,
          y: -5,
          fill: 'ground',
          fillOpacity: 0,
          stroke: keyLook.ink,
          strokePx: 1.4,
        },
      ]
    case 'period':
      return [{ node: 'line', x1: -8, x2: 8, y1: 0, y2: 0, ink: keyLook.ink, widthPx: 1 }]
    default:
      return [markOf({ status: id, qualifier: 'exact' }, keyLook, place)]
  }
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

/** The sign of a kind of event, and of how sure one is. */
export const kindSwatch = (shape: Shape): SceneNode[] => [
  eventMark('confirmed', { ink: keyLook.ink, shape }, { x: 0, y: 0, radiusPx: 4.5 }),
]
export const statusSwatch = (status: EventStatus): SceneNode[] => [
  eventMark(status, keyLook, { x: 0, y: 0, radiusPx: 4.5 }),
]

/** The sign of how far an entry had come, and the colour in which Pangu is drawn. */
export const tierInk = 'vendor-red'
export const coverageSwatch = (status: CoverageStatus): SceneNode[] =>
  coverageMark(status, tierInk, { x: 0, y: 0, radiusPx: 4.5 })

const tierItems = ({ facets }: Extract<ChartModel, { kind: 'matrix' | 'tree' }>): LegendItem[] =>
  facets.statuses
    .filter(({ chosen, count }) => chosen && count > 0)
    .map(({ id, label, countText }) => ({ text: `${label} ${countText}`, swatch: coverageSwatch(id) }))

/** The sign of what a small chart of a comparison draws. */
export function comparisonSwatch(id: ComparisonKey['id']): SceneNode[] {
  switch (id) {
    case 'sized':
      return [markOf({ status: 'disclosed', qualifier: 'exact' }, keyLook, { x: 0, y: 0, radiusPx: 2.6 })]
    case 'unsized':
      return [{ node: 'line', x1: 0, x2: 0, y1: -3, y2: 3, ink: 'muted', widthPx: 1 }]
    case 'releases':
      return [{ node: 'rect', x: -4, y: -5, widthPx: 8, heightPx: 10, fill: keyLook.ink }]
    default:
      return [{ node: 'rect', x: -6, y: -5, widthPx: 12, heightPx: 10, fill: `status-${id}` }]
  }
}

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

const seriesSwatch = (look: Look): SceneNode[] => [
  {
    node: 'mark',
    d: symbolPath(look.shape, 4.5),
    x: 0,
    y: 0,
    fill: look.ink,
    stroke: look.ink,
    strokePx: 1.4,
  },
]

/** Lines, then series with most points first, by name alone: as the legend of a native chart lists them. */
export const nativeLegend = (model: ScatterModel): LegendItem[] => [
  ...lineItems(model),
  ...[...model.series, ...(model.references === null ? [] : [model.references])]
    .toSorted((a, b) => b.points.length - a.points.length)
    .map(({ label, look }) => ({ text: label, swatch: seriesSwatch(look) })),
]

/** The sign of a line: level and rising for steps, dashed for a trend. */
export const lineSwatch = ({ form, ink }: Pick<ScatterLine, 'form' | 'ink'>): SceneNode[] =>
  form === 'trend'
    ? [{ node: 'line', x1: -8, x2: 8, y1: 0, y2: 0, ink, widthPx: 1.5, dash: '6 4' }]
    : [
        { node: 'line', x1: -8, x2: 0, y1: 4, y2: 4, ink, widthPx: 1.5 },
        { node: 'line', x1: 0, x2: 0, y1: 4, y2: -4, ink, widthPx: 1.5 },
        { node: 'line', x1: 0, x2: 8, y1: -4, y2: -4, ink, widthPx: 1.5 },
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
