import { measureByTable, wrapText } from '../src/scenes/measure.ts'
import { scaleNodes } from '../src/scenes/scale.ts'
import type { Scene, SceneInk, SceneNode } from '../src/scenes/scene.ts'
import type { PreviewPicture } from './preview-pictures.ts'
import { previewPx } from './previews.ts'

const marginPx = 56
const [titlePx, leadPx, footPx] = [38, 22, 21]
const innerPx = previewPx.widthPx - 2 * marginPx

/** A finding, its chart below, and whose it is as of which day. */
export function previewScene(picture: PreviewPicture, siteName: string, dateLine: string): Scene {
  const nodes: SceneNode[] = []
  let y = 44
  const write = (text: string, sizePx: number, look: { ink: SceneInk; bold?: boolean; most: number }) => {
    for (const line of wrapText(text, innerPx, sizePx, measureByTable, look)) {
      y += sizePx * 1.2
      nodes.push(words(line, marginPx, y - sizePx * 0.25, sizePx, look))
    }
  }
  write(picture.title, titlePx, { ink: 'text', bold: true, most: 3 })
  y += 8
  write(picture.lead, leadPx, { ink: 'muted', most: 2 })
  y += 20
  let x = marginPx
  for (const { label, ink } of picture.key) {
    nodes.push({ node: 'rect', x, y, widthPx: 18, heightPx: 18, fill: ink })
    nodes.push(words(label, x + 27, y + 16, 19, { ink: 'text' }))
    x += 27 + measureByTable(label, 19) + 26
  }
  if (picture.key.length > 0) y += 36

  const footTopPx = previewPx.heightPx - 66
  const { scene: body, scale } = fitted(picture, footTopPx - 20 - y)
  nodes.push({ node: 'group', dx: marginPx, dy: y, children: scaleNodes(body.nodes, scale) })

  const right = previewPx.widthPx - marginPx
  nodes.push({
    node: 'line',
    x1: marginPx,
    x2: right,
    y1: footTopPx,
    y2: footTopPx,
    ink: 'hairline',
    widthPx: 2,
  })
  nodes.push(words(siteName, marginPx, footTopPx + 34, footPx, { ink: 'text', bold: true }))
  nodes.push({ ...words(dateLine, right, footTopPx + 34, footPx, { ink: 'muted' }), anchor: 'end' })
  return { ...previewPx, nodes }
}

/** The chart with letters as large as its rows leave room for. */
function fitted({ title, scale: largest, layout }: PreviewPicture, roomPx: number) {
  for (let scale = largest; scale > 0.7; scale *= 0.95) {
    const scene = layout({ widthPx: innerPx / scale, heightPx: roomPx / scale })
    if (scene.heightPx * scale <= roomPx + 0.01) return { scene, scale }
  }
  throw new Error(`"${title}": no room for its chart`)
}

const words = (
  text: string,
  x: number,
  y: number,
  sizePx: number,
  { ink, bold = false }: { ink: SceneInk; bold?: boolean },
) => ({ node: 'text' as const, text, x, y, sizePx, ink, bold, anchor: 'start' as 'start' | 'end' })
