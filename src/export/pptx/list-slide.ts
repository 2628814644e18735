import type { SlideList } from '../slide/list.ts'
import type { Canvas } from './canvas.ts'
import { textBox } from './shapes.ts'
import { paragraph, runsOf } from './text.ts'
import type { Markup } from './xml.ts'

/** Entries as the paragraphs of one text, each with a link to its address. */
export function listShapes({ box, sizePx, entries }: SlideList, canvas: Canvas): Markup[] {
  if (entries.length === 0) return []
  const { theme, language } = canvas
  const style = { sizePx, theme, language }
  return [
    textBox(
      canvas,
      { name: 'list' },
      box,
      entries.map(({ text, link }) =>
        paragraph([
          ...runsOf(link === null ? text : `${text} `, { ...style, ink: 'text' }),
          ...(link === null
            ? []
            : runsOf(link.shown, { ...style, ink: 'muted', link: canvas.link(link.address) })),
        ]),
      ),
    ),
  ]
}
