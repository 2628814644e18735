import type { ChartModel } from '#charts/model.ts'
import { layoutBar } from './bar.ts'
import { layoutComparison } from './comparison.ts'
import { layoutHeat } from './heat.ts'
import { layoutMatrix } from './matrix.ts'
import type { Measure } from './measure.ts'
import { layoutScatter, type Size } from './scatter.ts'
import type { Scene } from './scene.ts'
import { layoutTimeline } from './timeline.ts'
import { layoutTree } from './tree.ts'

/** Places any chart: the one way from a model to a scene. A timeline and a table are as high as their rows need, whatever the size says. */
export function layoutChart(model: ChartModel, size: Size, measure: Measure): Scene {
  switch (model.kind) {
    case 'scatter':
      return layoutScatter(model, size, measure)
    case 'bar':
      return layoutBar(model, size, measure)
    case 'heat':
      return layoutHeat(model, size.widthPx, measure)
    case 'matrix':
      return layoutMatrix(model, size.widthPx, measure)
    case 'tree':
      return layoutTree(model, size.widthPx, measure)
    case 'timeline':
      return layoutTimeline(model, size.widthPx, measure)
    case 'comparison':
      return layoutComparison(model, size.widthPx, measure)
  }
}
