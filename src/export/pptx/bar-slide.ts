import type { BarModel } from '#charts/model.ts'
import { acrossId, categoryAxis, upId, valueAxis } from './axes.ts'
import type { Canvas } from './canvas.ts'
import { chartSpace, numbers, texts } from './chart.ts'
import { solidFill, stroke } from './paint.ts'
import { chartFrame } from './shapes.ts'
import { sizeFormat } from './size-format.ts'
import type { Box } from './units.ts'
import { type SheetCell, writeWorkbook } from './workbook.ts'
import { element, type Markup, valued } from './xml.ts'

const sheetName = 'Data'
const [topPx, footPx, legendPx, leftPx] = [34, 26, 28, 52]

/** Stacked columns as a native chart; a zero is a zero, and what has no value is an empty cell. */
export function barShapes(model: BarModel, canvas: Canvas, box: Box): Markup[] {
  const look = { theme: canvas.theme, language: canvas.language }
  const { categories, series } = model
  const rows: SheetCell[][] = [
    [model.categoryLabel, ...series.map(({ label }) => label)],
    ...categories.map((category, index) => [
      category,
      ...series.map(({ cells }) => cells[index]?.value ?? null),
    ]),
  ]
  const last = rows.length
  const column = (index: number) => ({ sheet: sheetName, column: index, from: 2, to: last })
  const bars = series.map(({ label, ink, cells }, index) =>
    element(
      'c:ser',
      {},
      valued('c:idx', index),
      valued('c:order', index),
      element('c:tx', {}, texts({ sheet: sheetName, column: index + 1, from: 1, to: 1 }, [label])),
      element('c:spPr', {}, solidFill(ink, look.theme), stroke('ground', look.theme, 0.75)),
      valued('c:invertIfNegative', 0),
      element('c:cat', {}, texts(column(0), categories)),
      element(
        'c:val',
        {},
        numbers(
          column(index + 1),
          cells.map(({ value }) => value),
        ),
      ),
    ),
  )
  const chart = chartSpace(
    [
      element(
        'c:barChart',
        {},
        valued('c:barDir', 'col'),
        valued('c:grouping', 'stacked'),
        valued('c:varyColors', 0),
        bars,
        valued('c:gapWidth', 45),
        valued('c:overlap', 100),
        valued('c:axId', acrossId),
        valued('c:axId', upId),
      ),
      categoryAxis(look),
      valueAxis(
        {
          across: false,
          from: 0,
          to: model.ticks.at(-1)?.value ?? 1,
          step: model.ticks[1]?.value ?? null,
          formatCode: sizeFormat(model.ticks, model.language),
          title: model.valueLabel,
          between: 'between',
        },
        look,
      ),
    ],
    {
      x: leftPx / box.widthPx,
      y: topPx / box.heightPx,
      width: 1 - leftPx / box.widthPx,
      height: 1 - (topPx + footPx + legendPx) / box.heightPx,
    },
    {
      position: 'b',
      sizePx: 13,
      hidden: [],
      x: leftPx / box.widthPx,
      y: 1 - legendPx / box.heightPx,
      width: Math.min(1 - leftPx / box.widthPx, 0.62),
      height: legendPx / box.heightPx,
    },
    look,
  )
  const relation = canvas.addChart({
    xml: chart,
    workbook: () => writeWorkbook([{ name: sheetName, rows, widths: [14, ...series.map(() => 22)] }]),
  })
  return [chartFrame(canvas, { name: model.title, description: model.summary }, box, relation)]
}
