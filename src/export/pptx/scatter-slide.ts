import type { ScatterModel } from '#charts/model.ts'
import type { Wording } from '#i18n/wording.ts'
import type { ScatterScene } from '#scenes/scatter.ts'
import { headPx, type SlideScatter, yearsPx } from '../slide/scatter.ts'
import { acrossId, upId, valueAxis } from './axes.ts'
import type { Canvas } from './canvas.ts'
import { chartSpace } from './chart.ts'
import { type LabelPlace, scatterSeries } from './scatter-series.ts'
import { scatterSheets } from './scatter-sheet.ts'
import { chartFrame, groupShape, shapesOf } from './shapes.ts'
import { sizeFormat } from './size-format.ts'
import type { Box } from './units.ts'
import { writeWorkbook } from './workbook.ts'
import { element, type Markup, valued } from './xml.ts'

const labelPx = 11

/** A scatter as a native chart, and below it, as native shapes on the same years, the models whose size nobody states. */
export function scatterShapes(
  model: ScatterModel,
  { plotted, years, scene, legend }: SlideScatter,
  wording: Wording,
  canvas: Canvas,
  box: Box,
): Markup[] {
  const { sheets, ...columns } = scatterSheets(model, wording)
  const look = { theme: canvas.theme, language: canvas.language }
  const { series, hidden } = scatterSeries({ sheets, ...columns }, labelPlaces(scene), look)
  const chart = chartSpace(
    [
      element(
        'c:scatterChart',
        {},
        valued('c:scatterStyle', 'lineMarker'),
        valued('c:varyColors', 0),
        series,
        valued('c:axId', acrossId),
        valued('c:axId', upId),
      ),
      valueAxis(
        {
          ...years,
          across: true,
          formatCode: 'yyyy',
          title: null,
          between: 'midCat',
        },
        look,
      ),
      valueAxis(
        {
          across: false,
          from: plotted.y.from,
          to: plotted.y.to,
          step: model.y.scale === 'log' ? 10 : (model.y.ticks[1]?.value ?? null),
          logarithmic: model.y.scale === 'log',
          formatCode: sizeFormat(model.y.ticks, model.language),
          title: model.y.label,
          between: 'midCat',
        },
        look,
      ),
    ],
    {
      x: scene.plot.left / box.widthPx,
      y: (headPx + scene.plot.top) / box.heightPx,
      width: (scene.plot.right - scene.plot.left) / box.widthPx,
      height: (scene.plot.bottom - scene.plot.top) / box.heightPx,
    },
    {
      position: 'r',
      sizePx: legend.sizePx,
      hidden,
      x: 1 - legend.widthPx / box.widthPx,
      y: 0,
      width: legend.widthPx / box.widthPx,
      height: Math.min(1, legend.heightPx / box.heightPx),
    },
    look,
  )
  const relation = canvas.addChart({ xml: chart, workbook: () => writeWorkbook(sheets) })
  return [
    chartFrame(canvas, { name: model.title, description: model.summary }, box, relation),
    ...(model.band === null
      ? []
      : [bandGroup(model, model.band, scene, canvas, { x: box.x, y: box.y + headPx + yearsPx })]),
  ]
}

/** The models without a size, each at its date: native shapes, since no point of a chart may stand for nothing. */
function bandGroup(
  model: ScatterModel,
  { label, countText }: NonNullable<ScatterModel['band']>,
  { band: nodes, plot }: ScatterScene,
  canvas: Canvas,
  at: { readonly x: number; readonly y: number },
): Markup {
  const silent = new Map(
    [...model.series, ...(model.references === null ? [] : [model.references])].flatMap(({ points }) =>
      points.flatMap((point) => (point.cell.value === null ? [[point.id, point] as const] : [])),
    ),
  )
  return groupShape(
    canvas,
    { name: label, description: `${label}: ${countText}` },
    {
      x: at.x + plot.left,
      y: at.y + plot.bottom,
      widthPx: plot.right - plot.left,
      heightPx: 60,
    },
    shapesOf(nodes, canvas, at, (datum) => {
      const point = silent.get(datum)
      return point === undefined ? undefined : { name: point.label, description: point.spoken }
    }),
  )
}

/** The labels that the scene found room for, where a native label can stand too: not aslant. */
function labelPlaces({ labels, targets }: ScatterScene): Map<string, LabelPlace> {
  const points = new Map(targets.map((target) => [target.point.id, target]))
  return new Map(
    labels.flatMap(({ id, anchor, y }): [string, LabelPlace][] => {
      const below = y - (points.get(id)?.y ?? y)
      if (anchor === 'middle') return [[id, below < 0 ? 't' : 'b']]
      const level = Math.abs(below - labelPx * 0.35) < 0.5
      return level ? [[id, anchor === 'start' ? 'r' : 'l']] : []
    }),
  )
}
