import { type ChartLook, textLook } from './chart.ts'
import { noLine, stroke } from './paint.ts'
import { paragraph, runsOf } from './text.ts'
import { element, type Markup, valued } from './xml.ts'

/** The two axes of a chart refer to each other by these. */
export const [acrossId, upId] = [111_111_111, 222_222_222]

const textPx = 12

interface ValueAxis {
  readonly across: boolean
  readonly from: number
  readonly to: number
  readonly step: number | null
  readonly logarithmic?: boolean
  readonly formatCode: string
  readonly title: string | null
  readonly between: 'midCat' | 'between'
}

/** An axis of numbers with a hairline at each step. */
export function valueAxis(axis: ValueAxis, look: ChartLook): Markup {
  const { across, from, to, step, logarithmic = false, formatCode, title, between } = axis
  const [own, other] = across ? [acrossId, upId] : [upId, acrossId]
  return element(
    'c:valAx',
    {},
    valued('c:axId', own),
    element(
      'c:scaling',
      {},
      logarithmic ? valued('c:logBase', 10) : null,
      valued('c:orientation', 'minMax'),
      valued('c:max', to),
      valued('c:min', from),
    ),
    valued('c:delete', 0),
    valued('c:axPos', across ? 'b' : 'l'),
    element('c:majorGridlines', {}, element('c:spPr', {}, stroke('hairline', look.theme, 1))),
    title === null ? null : axisTitle(title, look),
    element('c:numFmt', { formatCode, sourceLinked: 0 }),
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', 'low'),
    element('c:spPr', {}, across ? stroke('axis', look.theme, 1) : noLine),
    textLook(textPx, look, 'muted'),
    valued('c:crossAx', other),
    valued('c:crosses', 'min'),
    valued('c:crossBetween', between),
    step === null ? null : valued('c:majorUnit', step),
  )
}

/** An axis of words below the columns. */
export const categoryAxis = (look: ChartLook): Markup =>
  element(
    'c:catAx',
    {},
    valued('c:axId', acrossId),
    element('c:scaling', {}, valued('c:orientation', 'minMax')),
    valued('c:delete', 0),
    valued('c:axPos', 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', 'low'),
    element('c:spPr', {}, stroke('axis', look.theme, 1)),
    textLook(textPx, look, 'muted'),
    valued('c:crossAx', upId),
    valued('c:crosses', 'autoZero'),
    valued('c:auto', 0),
    valued('c:lblAlgn', 'ctr'),
    valued('c:lblOffset', 100),
    valued('c:noMultiLvlLbl', 1),
  )

/** Upright above the axis, at the corner of the frame. */
const axisTitle = (title: string, look: ChartLook): Markup =>
  element(
    'c:title',
    {},
    element(
      'c:tx',
      {},
      element(
        'c:rich',
        {},
        element('a:bodyPr', { rot: 0, vert: 'horz' }),
        element('a:lstStyle'),
        paragraph(runsOf(title, { sizePx: textPx, ink: 'muted', ...look })),
      ),
    ),
    element(
      'c:layout',
      {},
      element(
        'c:manualLayout',
        {},
        valued('c:xMode', 'edge'),
        valued('c:yMode', 'edge'),
        valued('c:x', 0),
        valued('c:y', 0),
      ),
    ),
    valued('c:overlay', 1),
  )
