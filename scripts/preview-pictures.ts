import { buildComparison } from '../src/charts/compare/build.ts'
import type { ChartModel, Columns, ComparisonModel } from '../src/charts/model.ts'
import { buildOverview } from '../src/charts/overview/build.ts'
import type { SmallTiers } from '../src/charts/overview/model.ts'
import { charts } from '../src/charts/registry.ts'
import { cutOverview } from '../src/dataset/cut-overview.ts'
import type { Landscape } from '../src/domain/schema.ts'
import { en } from '../src/i18n/en.ts'
import { wordings } from '../src/i18n/wordings.ts'
import { layoutBar } from '../src/scenes/bar.ts'
import { layoutComparison } from '../src/scenes/comparison.ts'
import { fitFigure } from '../src/scenes/fit-figure.ts'
import { measureByTable } from '../src/scenes/measure.ts'
import { scaleNodes } from '../src/scenes/scale.ts'
import { layoutScatter, type Size } from '../src/scenes/scatter.ts'
import type { Scene, SceneInk, SceneNode } from '../src/scenes/scene.ts'
import { layoutSmallTiers } from '../src/scenes/small-tiers.ts'
import type { PageId } from '../src/view/routes.ts'
import { readChartViews } from '../src/view/views.ts'
import { chartDataOf } from './chart-data.ts'

/** What the preview picture of a page shows: a finding and the chart that it is read from. */
export interface PreviewPicture {
  readonly title: string
  readonly lead: string
  readonly key: readonly { readonly label: string; readonly ink: SceneInk }[]
  /** Letters in the body are this much larger than on the page. */
  readonly scale: number
  layout(size: Size): Scene
}

/** Rows of the comparison that say most in a few lines. */
const comparedRows = ['largest-total', 'open-share', 'disclosed']

/** One picture a page, in English, from the models of its charts as a plain link opens them. */
export function previewPictures(landscape: Landscape): Record<PageId, PreviewPicture> {
  const wording = wordings.en
  const data = chartDataOf(landscape, 'en')
  const views = readChartViews('')
  const overview = buildOverview(data.charts, cutOverview(landscape, 'en'), views.growth, wording)
  const { growth, tiers, disclosure, releases, openness } = overview
  const columns = (shown: Columns) => ({
    key: shown.series.length > 1 ? shown.series.map(({ label, ink }) => ({ label, ink })) : [],
    scale: 1.7,
    layout: (size: Size) => layoutBar(shown, size, measureByTable),
  })
  const scatter = {
    key: [],
    scale: 1.4,
    layout: (size: Size) => layoutScatter(growth, size, measureByTable),
  }
  const sources = wording.t('count.sources', { n: landscape.sources.length })
  return {
    overview: { title: overview.title, lead: overview.lead, ...scatter },
    timeline: { title: releases.title, lead: releases.subtitle, ...columns(releases.columns) },
    growth: { title: growth.title, lead: growth.subtitle, ...scatter },
    pangu: {
      title: tiers.title,
      lead: tiers.subtitle,
      key: [],
      scale: 1.5,
      layout: ({ widthPx }) => inTwoColumns(tiers, widthPx),
    },
    compare: comparison(buildComparison(data, views.compare, wording)),
    models: { title: openness.title, lead: openness.subtitle, ...columns(openness.columns) },
    slides: {
      title: en['slides.lead'],
      lead: '',
      key: [],
      scale: 1,
      layout: (size) => {
        const shown = (['disclosure', 'pangu-claims'] as const).map((id) => charts[id](data, views, wording))
        return sheets(shown, size)
      },
    },
    sources: {
      title: `${sources}, ${landscape.conflicts.length} places where they disagree`,
      lead: disclosure.title,
      ...columns(disclosure),
    },
  }
}

function comparison(model: ComparisonModel): PreviewPicture {
  const rows = model.groups.flatMap((group) => group.rows.filter(({ id }) => comparedRows.includes(id)))
  const groups = model.groups.slice(0, 1).map((group) => ({ ...group, label: '', rows }))
  return {
    title: model.title,
    lead: '',
    key: [],
    scale: 1.15,
    layout: ({ widthPx }) => layoutComparison({ ...model, groups, notes: [] }, widthPx, measureByTable),
  }
}

function inTwoColumns({ rows, ...tiers }: SmallTiers, widthPx: number): Scene {
  const half = Math.ceil(rows.length / 2)
  const columnPx = widthPx / 2 - 20
  const columns = [rows.slice(0, half), rows.slice(half)].map((part) =>
    layoutSmallTiers({ ...tiers, rows: part }, columnPx, measureByTable),
  )
  return {
    widthPx,
    heightPx: Math.max(...columns.map(({ heightPx }) => heightPx)),
    nodes: columns.map(({ nodes }, index) => ({
      node: 'group',
      dx: index * (columnPx + 40),
      dy: 0,
      children: nodes,
    })),
  }
}

/** Figures on sheets in a row, as slides lie on a table. */
function sheets(models: readonly ChartModel[], { widthPx, heightPx }: Size): Scene {
  const gapPx = 24
  const sheetPx = (widthPx - gapPx * (models.length - 1)) / models.length
  const sheetHeightPx = (sheetPx * 9) / 16
  const ground: SceneNode = { node: 'rect', x: 0, y: 0, widthPx, heightPx, fill: 'band' }
  return {
    widthPx,
    heightPx,
    nodes: models.map((model, index) => {
      const { scene } = fitFigure(model, { widthPx: 960, heightPx: 540 }, measureByTable, '')
      return {
        node: 'group',
        dx: index * (sheetPx + gapPx),
        dy: 0,
        children: [
          { ...ground, widthPx: sheetPx, heightPx: sheetHeightPx, fill: 'axis' },
          { ...ground, x: 1, y: 1, widthPx: sheetPx - 2, heightPx: sheetHeightPx - 2, fill: 'ground' },
          ...scaleNodes(scene.nodes, sheetPx / scene.widthPx),
        ],
      }
    }),
  }
}
