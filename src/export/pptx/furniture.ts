import type { Legend } from '#scenes/legend.ts'
import { measureByTable, shorten, wrapText } from '#scenes/measure.ts'
import type { Canvas } from './canvas.ts'
import { groupShape, placeholder, shapesOf, textBox } from './shapes.ts'
import { measureFor, paragraph, runsOf } from './text.ts'
import type { Box, SlideSize } from './units.ts'
import type { Markup } from './xml.ts'

const marginPx = 36
/** The width between the margins of a slide. */
export const innerWidth = ({ widthPx }: SlideSize): number => widthPx - 2 * marginPx
const [titlePx, subtitlePx, notePx, sourcePx] = [26, 15, 12, 12]
const lineHeight = 1.28
export interface Furniture {
  /** The finding. */
  readonly title: string
  readonly subtitle: string
  /** Small lines below the subtitle. */
  readonly notes: readonly string[]
  readonly legend: (Legend & { readonly name: string }) | null
  readonly sourceLine: string
  readonly address: string
}

/** What stands round a chart on its slide; gives the shapes and the room that they leave. */
export function furnish(furniture: Furniture, canvas: Canvas): { shapes: Markup[]; room: Box } {
  const { title, subtitle, notes, legend, sourceLine, address } = furniture
  const { theme, language, size } = canvas
  const innerPx = innerWidth(size)
  const shapes: Markup[] = []
  let y = 24
  const write = (
    name: string,
    text: string,
    sizePx: number,
    look: { bold?: boolean; ink?: 'text' | 'muted'; most: number; place?: Markup },
  ) => {
    const { bold = false, ink, most, place } = look
    const lines = wrapText(text, innerPx, sizePx, measureFor(language), { bold, most })
    const heightPx = Math.ceil(Math.max(1, lines.length) * sizePx * lineHeight)
    shapes.push(
      textBox(
        canvas,
        { name },
        { x: marginPx, y, widthPx: innerPx, heightPx },
        [paragraph(runsOf(text, { sizePx, bold, ...(ink === undefined ? {} : { ink }), theme, language }))],
        // Faces narrower than the table of widths need fewer lines: a title stays close to what follows.
        {
          wrap: 'square',
          anchor: name === 'title' ? 'b' : 't',
          ...(place === undefined ? {} : { placeholder: place }),
        },
      ),
    )
    y += heightPx
  }
  write('title', title, titlePx, { bold: true, most: 2, place: placeholder('title') })
  y += 4
  write('subtitle', subtitle, subtitlePx, { ink: 'muted', most: 3, place: placeholder('body', 10) })
  if (notes.length > 0) y += 3
  for (const note of notes) write('note', note, notePx, { ink: 'muted', most: 2 })

  const footTop = size.heightPx - 24 - 18
  shapes.push(
    ...shapesOf([{ node: 'line', x1: 0, x2: innerPx, y1: 0, y2: 0, ink: 'hairline', widthPx: 1 }], canvas, {
      x: marginPx,
      y: footTop,
    }),
    ...foot(sourceLine, address, footTop + 4, canvas),
  )
  let bottom = footTop - 8
  if (legend !== null) {
    bottom -= legend.heightPx
    const box = { x: marginPx, y: bottom, widthPx: innerPx, heightPx: legend.heightPx }
    shapes.push(
      groupShape(canvas, { name: legend.name, description: '' }, box, shapesOf(legend.nodes, canvas, box)),
    )
    bottom -= 8
  }
  const top = y + 12
  return { shapes, room: { x: marginPx, y: top, widthPx: innerPx, heightPx: bottom - top } }
}

/** Where the data is from and of which day; the address of the view leads there. */
function foot(sourceLine: string, address: string, y: number, canvas: Canvas): Markup[] {
  const style = { sizePx: sourcePx, ink: 'muted', theme: canvas.theme, language: canvas.language } as const
  const innerPx = innerWidth(canvas.size)
  const sourceWidth = Math.min(innerPx, measureByTable(sourceLine, sourcePx) + 8)
  const room = innerPx - sourceWidth - 16
  const box = { y, heightPx: 18 }
  return [
    textBox(
      canvas,
      { name: 'source' },
      { ...box, x: marginPx, widthPx: sourceWidth },
      [paragraph(runsOf(sourceLine, style))],
      { wrap: 'none', anchor: 't' },
    ),
    textBox(canvas, { name: 'address' }, { ...box, x: marginPx + innerPx - room, widthPx: room }, [
      paragraph(
        runsOf(shorten(address, room, sourcePx, measureByTable), { ...style, link: canvas.link(address) }),
        'r',
      ),
    ]),
  ]
}
