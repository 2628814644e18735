import type { PlacedFurniture, SlideText } from '../slide/furniture.ts'
import type { Canvas } from './canvas.ts'
import { groupShape, placeholder, shapesOf, textBox } from './shapes.ts'
import { paragraph, runsOf } from './text.ts'
import type { Markup } from './xml.ts'

/** What stands round a chart on its slide, as native text boxes, a line and a group. */
export const furnitureShapes = ({ texts, rule, legend }: PlacedFurniture, canvas: Canvas): Markup[] => [
  ...texts.flatMap((text) => [
    // The hairline stands before the foot.
    ...(text.name === 'source' ? shapesOf([ruleNode(rule.widthPx)], canvas, rule) : []),
    textShape(text, canvas),
  ]),
  ...(legend === null
    ? []
    : [
        groupShape(
          canvas,
          { name: legend.name, description: '' },
          legend.box,
          shapesOf(legend.nodes, canvas, legend.box),
        ),
      ]),
]

const ruleNode = (widthPx: number) =>
  ({ node: 'line', x1: 0, x2: widthPx, y1: 0, y2: 0, ink: 'hairline', widthPx: 1 }) as const

function textShape({ name, paragraphs, box, sizePx, bold, ink, link }: SlideText, canvas: Canvas): Markup {
  const { theme, language } = canvas
  const style = {
    sizePx,
    bold,
    // The master decides on the title's.
    ...(name === 'title' ? {} : { ink }),
    ...(link === undefined ? {} : { link: canvas.link(link) }),
    theme,
    language,
  }
  const place =
    name === 'title' ? placeholder('title') : name === 'subtitle' ? placeholder('body', 10) : undefined
  return textBox(
    canvas,
    { name },
    box,
    paragraphs.map((text) => paragraph(runsOf(text, style), name === 'address' ? 'r' : 'l')),
    {
      wrap: name === 'source' ? 'none' : 'square',
      // Faces narrower than the table of widths need fewer lines: a title stays close to what follows.
      anchor: name === 'title' ? 'b' : 't',
      ...(place === undefined ? {} : { placeholder: place }),
    },
  )
}
