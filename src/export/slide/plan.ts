import type { BarModel, Cell, ScatterModel, TimelineModel } from '#charts/model.ts'
import type { Language } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import type { FittedTimeline } from '#scenes/fit-timeline.ts'
import { layoutKey, layoutLegend } from '#scenes/legend.ts'
import { measureByTable } from '#scenes/measure.ts'
import type { ChartExport } from '../export-chart.ts'
import type { Box, SlideSize } from '../pptx/units.ts'
import { comparisonTable } from './comparison-table.ts'
import { type Furniture, innerWidth, type PlacedFurniture, placeFurniture } from './furniture.ts'
import { heatTable } from './heat-table.ts'
import type { SlideList } from './list.ts'
import { matrixTable } from './matrix-table.ts'
import { scatterNotes, timelineNotes } from './notes.ts'
import { placeScatter, type SlideScatter } from './scatter.ts'
import { pagesOf, type SlideTable, type TableRow } from './table.ts'
import { placeTimeline, type SlideTimeline } from './timeline.ts'
import { treeTable } from './tree-table.ts'

/** A chart that is to stand on a slide, with what somebody says of it. */
export interface SlideChart extends Pick<ChartExport, 'model' | 'wording' | 'address'> {
  readonly size: SlideSize
  /** In place of the finding; null is the finding. */
  readonly name: string | null
  readonly takeaway: string
}

/** A slide with places but without a writer: the presentation and the preview are both written from it. */
export interface SlidePlan {
  readonly size: SlideSize
  readonly language: Language
  readonly furniture: PlacedFurniture
  readonly body: SlideBody
  /** What the speaker's notes say of how the chart is drawn. */
  readonly notes: readonly string[]
  /** What the slide shows, for its sources. */
  readonly shown: readonly Cell[]
}

/** What a kind of chart makes of the room on a slide. */
type SlideBody =
  | {
      readonly kind: 'scatter'
      readonly model: ScatterModel
      readonly placed: SlideScatter
      readonly wording: Wording
    }
  | { readonly kind: 'bar'; readonly model: BarModel }
  | { readonly kind: 'timeline'; readonly placed: SlideTimeline }
  | { readonly kind: 'list'; readonly list: SlideList }
  | {
      readonly kind: 'table'
      readonly table: SlideTable
      readonly rows: readonly TableRow[]
      /** What is said of it to whoever cannot see it. */
      readonly said: { readonly name: string; readonly description: string }
    }

/** A chart as slides, one unless a table is too long for it. A new kind of chart is one more case here, and the compiler asks for it. */
export function planSlides(chart: SlideChart): SlidePlan[] {
  const { model, size } = chart
  switch (model.kind) {
    case 'scatter':
      return [scatterPlan(model, chart)]
    case 'bar': {
      const furniture = furnished(chart, { notes: [], legend: null })
      const shown = model.series.flatMap(({ cells }) => cells)
      return [{ ...headOf(chart), furniture, body: { kind: 'bar', model }, notes: [model.subtitle], shown }]
    }
    case 'timeline':
      return [timelinePlan(model, chart)]
    case 'heat':
      return tablePlans(chart, heatTable(model, tableRoom(chart)))
    case 'matrix':
      return tablePlans(chart, matrixTable(model, innerWidth(size)))
    case 'tree':
      return tablePlans(chart, treeTable(model, innerWidth(size)))
    case 'comparison':
      return tablePlans(chart, comparisonTable(model, tableRoom(chart)), model.notes)
  }
}

const headOf = ({ size, model }: SlideChart) => ({ size, language: model.language })

const furnished = (
  { model, name, takeaway, address, size }: SlideChart,
  { subtitle = model.subtitle, notes, legend }: Pick<Furniture, 'notes' | 'legend'> & { subtitle?: string },
): PlacedFurniture =>
  placeFurniture(
    { title: name ?? model.title, takeaway, subtitle, notes, legend, sourceLine: model.sourceLine, address },
    size,
    model.language,
    name !== null,
  )

/** A comparison says in words what its small charts show on the page, so there is no sign to explain. */
const legendOf = ({ model, wording, size }: SlideChart): Furniture['legend'] =>
  model.kind === 'comparison'
    ? null
    : { ...layoutLegend(model, innerWidth(size), measureByTable), name: wording.t('slide.legend') }

function scatterPlan(model: ScatterModel, chart: SlideChart): SlidePlan {
  const { wording, size } = chart
  const legend = { ...layoutKey(model, innerWidth(size), measureByTable), name: wording.t('slide.legend') }
  const furniture = furnished(chart, { notes: model.notes, legend })
  const points = [...model.series, ...(model.references === null ? [] : [model.references])].flatMap(
    (series) => series.points,
  )
  return {
    ...headOf(chart),
    furniture,
    body: { kind: 'scatter', model, placed: placeScatter(model, furniture.room), wording },
    notes: scatterNotes(model, points, wording),
    shown: points.flatMap(({ cell, second }) => (second === null ? [cell] : [cell, second.cell])),
  }
}

/** A timeline is cut to what a slide holds; where that is not all, a line below the subtitle says so and the notes list the rest. */
function timelinePlan(model: TimelineModel, chart: SlideChart): SlidePlan {
  const { wording } = chart
  const legend = legendOf(chart)
  const eventsOf = ({ market, lanes }: TimelineModel) => [market, ...lanes].flatMap(({ events }) => events)
  const said = (fitted: FittedTimeline | null): string[] => {
    if (fitted === null || fitted.leftOut.length === 0) return []
    const n = eventsOf(fitted.model).length
    return [wording.t('slide.leftOut', { shown: n, all: n + fitted.leftOut.length })]
  }
  const around = (fitted: FittedTimeline | null) => furnished(chart, { notes: said(fitted), legend })
  const placed = placeTimeline(model, (fitted) => around(fitted).room)
  return {
    ...headOf(chart),
    furniture: around(placed.fitted),
    body: { kind: 'timeline', placed },
    notes: timelineNotes(placed.fitted, wording),
    shown: eventsOf(placed.fitted.model).map(({ cell }) => cell),
  }
}

const tableRoom = (chart: SlideChart): Box => furnished(chart, { notes: [], legend: legendOf(chart) }).room

/** A table goes on over as many slides as its rows need, its head on each: no row of a table is less true than another. */
function tablePlans(chart: SlideChart, table: SlideTable, notes: readonly string[] = []): SlidePlan[] {
  const pages = pagesOf(table, tableRoom(chart).heightPx)
  const { subtitle, title, summary } = chart.model
  return pages.map(
    (rows, index): SlidePlan => ({
      ...headOf(chart),
      furniture: furnished(chart, {
        subtitle: pages.length === 1 ? subtitle : `${subtitle} (${index + 1}/${pages.length})`,
        notes: [],
        legend: legendOf(chart),
      }),
      body: { kind: 'table', table, rows, said: { name: title, description: summary } },
      notes: [subtitle, ...notes],
      shown: rows.flatMap((row) => row.shown),
    }),
  )
}
