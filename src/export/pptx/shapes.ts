import { measureByTable } from '#scenes/measure.ts'
import type { MarkNode, SceneNode } from '#scenes/scene.ts'
import type { Canvas } from './canvas.ts'
import { outlineGeometry } from './outline.ts'
import { type Dash, noFill, noLine, solidFill, stroke } from './paint.ts'
import { presets } from './presets.ts'
import { paragraph, runsOf } from './text.ts'
import { type Box, emu } from './units.ts'
import { element, type Markup, namespaces } from './xml.ts'

/** What is said of a shape to whoever cannot see it; an empty description marks it as decoration. */
export interface Described {
  readonly name: string
  readonly description?: string
}

type Describe = (datum: string) => Described | undefined

/** Nodes of a scene as native shapes and text boxes, moved to a place on the slide. */
export function shapesOf(
  nodes: readonly SceneNode[],
  canvas: Canvas,
  at: { readonly x: number; readonly y: number },
  describe: Describe = () => undefined,
): Markup[] {
  return nodes.flatMap((node) => shapesOfNode(node, canvas, at, describe))
}

function shapesOfNode(
  node: SceneNode,
  canvas: Canvas,
  at: { readonly x: number; readonly y: number },
  describe: Describe,
): Markup[] {
  const datum = 'datum' in node ? node.datum : undefined
  const said = (datum === undefined ? undefined : describe(datum)) ?? { name: node.node }
  const moved = 'x' in node ? { x: at.x + node.x, y: at.y + node.y } : at
  switch (node.node) {
    case 'group':
      return shapesOf(node.children, canvas, { x: at.x + node.dx, y: at.y + node.dy }, describe)
    case 'line':
      return [lineShape(node, canvas, at)]
    case 'rect': {
      const fill = solidFill(node.fill, canvas.theme, node.opacity)
      return [shape(canvas, said, { ...node, ...moved }, presetGeometry('rect'), fill, noLine)]
    }
    case 'mark':
      return markShapes({ ...node, ...moved }, canvas, said)
    case 'text':
      return [sceneText({ ...node, ...moved }, canvas)]
  }
}

/** Shapes that are chosen, moved and described as one. */
export function groupShape(canvas: Canvas, said: Described, box: Box, shapes: readonly Markup[]): Markup {
  const place = [
    element('a:off', { x: emu(box.x), y: emu(box.y) }),
    element('a:ext', { cx: emu(box.widthPx), cy: emu(box.heightPx) }),
    element('a:chOff', { x: emu(box.x), y: emu(box.y) }),
    element('a:chExt', { cx: emu(box.widthPx), cy: emu(box.heightPx) }),
  ]
  return element(
    'p:grpSp',
    {},
    element('p:nvGrpSpPr', {}, nonVisual(canvas, said), element('p:cNvGrpSpPr'), element('p:nvPr')),
    element('p:grpSpPr', {}, element('a:xfrm', {}, place)),
    shapes,
  )
}

const nonVisual = (canvas: Canvas, { name, description }: Described): Markup =>
  element('p:cNvPr', { id: canvas.nextId(), name, descr: description })

function shape(
  canvas: Canvas,
  said: Described,
  box: Box & { readonly turnDegrees?: number },
  ...looks: Markup[]
): Markup {
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, nonVisual(canvas, said), element('p:cNvSpPr'), element('p:nvPr')),
    element('p:spPr', {}, transform(box), looks),
  )
}

const transform = (
  { x, y, widthPx, heightPx, turnDegrees = 0 }: Box & { readonly turnDegrees?: number },
  flipped = false,
): Markup =>
  element(
    'a:xfrm',
    { rot: turnDegrees === 0 ? undefined : turnDegrees * 60_000, flipV: flipped ? 1 : undefined },
    element('a:off', { x: emu(x), y: emu(y) }),
    element('a:ext', { cx: emu(widthPx), cy: emu(heightPx) }),
  )

const presetGeometry = (prst: string, adjust: Readonly<Record<string, number>> = {}): Markup =>
  element(
    'a:prstGeom',
    { prst },
    element(
      'a:avLst',
      {},
      Object.entries(adjust).map(([name, value]) => element('a:gd', { name, fmla: `val ${value}` })),
    ),
  )

/** Part of a disc; angles run clockwise from the right, in 60000ths of a degree. */
const sector = (turn: number): Markup =>
  presetGeometry('pie', { adj1: Math.round(((270 - 360 * turn + 360) % 360) * 60_000), adj2: 270 * 60_000 })

function lineShape(
  node: Extract<SceneNode, { node: 'line' }>,
  canvas: Canvas,
  at: { readonly x: number; readonly y: number },
): Markup {
  const box = {
    x: at.x + Math.min(node.x1, node.x2),
    y: at.y + Math.min(node.y1, node.y2),
    widthPx: Math.abs(node.x2 - node.x1),
    heightPx: Math.abs(node.y2 - node.y1),
  }
  const rising = (node.x2 - node.x1) * (node.y2 - node.y1) < 0
  return element(
    'p:cxnSp',
    {},
    element(
      'p:nvCxnSpPr',
      {},
      nonVisual(canvas, { name: 'line' }),
      element('p:cNvCxnSpPr'),
      element('p:nvPr'),
    ),
    element(
      'p:spPr',
      {},
      transform(box, rising),
      presetGeometry('line'),
      stroke(node.ink, canvas.theme, node.widthPx, dashOf(node.dash)),
    ),
  )
}

/** Short dashes are dots at the size of a slide. */
const dashOf = (dash: string | undefined): Dash | undefined =>
  dash === undefined ? undefined : Number.parseFloat(dash) > 3 ? 'dash' : 'sysDash'

function markShapes(node: MarkNode, canvas: Canvas, said: Described): Markup[] {
  const fill = node.fillOpacity === 0 ? noFill : solidFill(node.fill, canvas.theme, node.fillOpacity)
  const line =
    node.strokePx === 0 ? noLine : stroke(node.stroke, canvas.theme, node.strokePx, dashOf(node.dash))
  const preset = node.symbol === undefined ? null : presets[node.symbol.shape]
  const [outline, strike] =
    node.struck === undefined ? [node.d] : [node.d.replace(node.struck, ''), node.struck]
  const body =
    node.symbol === undefined || preset === null
      ? outlined(outline, node, canvas, said, fill, line)
      : shape(
          canvas,
          said,
          placed(preset, node, node.symbol.radiusPx),
          node.symbol.turn === undefined
            ? presetGeometry(preset.name, preset.adjust === undefined ? {} : { adj: preset.adjust })
            : sector(node.symbol.turn),
          fill,
          line,
        )
  return strike === undefined
    ? [body]
    : [body, outlined(strike, node, canvas, { name: 'strike' }, noFill, line)]
}

const placed = (
  { x, y, width, height, turnDegrees }: NonNullable<(typeof presets)[keyof typeof presets]>,
  at: { readonly x: number; readonly y: number },
  radiusPx: number,
) => ({
  x: at.x + x * radiusPx,
  y: at.y + y * radiusPx,
  widthPx: width * radiusPx,
  heightPx: height * radiusPx,
  ...(turnDegrees === undefined ? {} : { turnDegrees }),
})

function outlined(
  d: string,
  at: { readonly x: number; readonly y: number },
  canvas: Canvas,
  said: Described,
  fill: Markup,
  line: Markup,
): Markup {
  const { box, geometry } = outlineGeometry(d)
  return shape(canvas, said, { ...box, x: at.x + box.x, y: at.y + box.y }, geometry, fill, line)
}

/** A text of a scene in a box as wide as it, its middle where the scene has the text's. */
function sceneText(node: Extract<SceneNode, { node: 'text' }>, canvas: Canvas): Markup {
  const widthPx = measureByTable(node.text, node.sizePx, node.bold)
  const align = ({ start: 'l', middle: 'ctr', end: 'r' } as const)[node.anchor]
  const left = { start: 0, middle: widthPx / 2, end: widthPx }[node.anchor]
  return textBox(
    canvas,
    { name: node.text.slice(0, 60) },
    { x: node.x - left, y: node.y - node.sizePx * 1.05, widthPx, heightPx: node.sizePx * 1.4 },
    [
      paragraph(
        runsOf(node.text, {
          sizePx: node.sizePx,
          bold: node.bold ?? false,
          ink: node.ink,
          theme: canvas.theme,
          language: canvas.language,
        }),
        align,
      ),
    ],
    { wrap: 'none', anchor: 'ctr' },
  )
}

/** A text box without margins. */
export function textBox(
  canvas: Canvas,
  said: Described,
  box: Box,
  paragraphs: readonly Markup[],
  { wrap, anchor, placeholder }: TextBoxLook = { wrap: 'square', anchor: 't' },
): Markup {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      nonVisual(canvas, said),
      element('p:cNvSpPr', { txBox: placeholder === undefined ? 1 : undefined }),
      element('p:nvPr', {}, placeholder ?? null),
    ),
    element(
      'p:spPr',
      {},
      transform(box),
      placeholder === undefined ? [presetGeometry('rect'), noFill] : null,
    ),
    element(
      'p:txBody',
      {},
      element(
        'a:bodyPr',
        { wrap, lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor },
        element('a:noAutofit'),
      ),
      element('a:lstStyle'),
      paragraphs,
    ),
  )
}

interface TextBoxLook {
  readonly wrap: 'square' | 'none'
  readonly anchor: 't' | 'ctr' | 'b'
  /** Where the text belongs on the slide's layout, for the outline and for readers by ear. */
  readonly placeholder?: Markup
}

export const placeholder = (type: 'title' | 'body', idx?: number): Markup => element('p:ph', { type, idx })

/** A frame on the slide that shows a native chart. */
export const chartFrame = (canvas: Canvas, said: Described, box: Box, relation: string): Markup =>
  frame(canvas, said, box, namespaces.c, element('c:chart', { 'xmlns:c': namespaces.c, 'r:id': relation }))

/** A frame that holds what a namespace says: a chart, a table. */
export function frame(canvas: Canvas, said: Described, box: Box, uri: string, content: Markup): Markup {
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      nonVisual(canvas, said),
      element('p:cNvGraphicFramePr'),
      element('p:nvPr'),
    ),
    element(
      'p:xfrm',
      {},
      element('a:off', { x: emu(box.x), y: emu(box.y) }),
      element('a:ext', { cx: emu(box.widthPx), cy: emu(box.heightPx) }),
    ),
    element('a:graphic', {}, element('a:graphicData', { uri }, content)),
  )
}
