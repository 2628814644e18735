import type { KeyEntry, Look, ScatterLine, Shape } from '#charts/model.ts'
import type { CoverageStatus, EventStatus } from '#domain/vocabulary.ts'
import type { SceneNode } from './scene.ts'
import { coverageMark, eventMark, markOf, symbolPath } from './symbol.ts'

/** Signs of legends, each drawn in a box of 12 px by 12 px whose middle is the origin. A page draws them; whole legends are for what leaves it. */

const keyLook = { ink: 'vendor-slate', shape: 'circle' } as const

/** The sign of one entry of the key, drawn around the origin. */
export function keySwatch({ id }: KeyEntry): SceneNode[] {
  const place = { x: 0, y: 0, radiusPx: 4.5 }
  switch (id) {
    case 'undisclosed':
      return [{ node: 'rect', x: -1, y: -6, widthPx: 2, heightPx: 12, fill: keyLook.ink }]
    case 'about':
      return [markOf({ status: 'disclosed', qualifier: 'about' }, keyLook, place)]
    case 'bounds':
      return [
        { node: 'line', x1: 0, x2: 0, y1: 6, y2: -5, ink: keyLook.ink, widthPx: 1.4 },
        {
          node: 'mark',
          d: 'M-3,4L0,0L3,4',
          x: 0,
          y: -5,
          fill: 'ground',
          fillOpacity: 0,
          stroke: keyLook.ink,
          strokePx: 1.4,
        },
      ]
    case 'period':
      return [{ node: 'line', x1: -8, x2: 8, y1: 0, y2: 0, ink: keyLook.ink, widthPx: 1 }]
    default:
      return [markOf({ status: id, qualifier: 'exact' }, keyLook, place)]
  }
}

/** The sign of a kind of event, and of how sure one is. */
export const kindSwatch = (shape: Shape): SceneNode[] => [
  eventMark('confirmed', { ink: keyLook.ink, shape }, { x: 0, y: 0, radiusPx: 4.5 }),
]
export const statusSwatch = (status: EventStatus): SceneNode[] => [
  eventMark(status, keyLook, { x: 0, y: 0, radiusPx: 4.5 }),
]

/** The sign of how far an entry had come, and the colour in which Pangu is drawn. */
export const tierInk = 'vendor-red'
export const coverageSwatch = (status: CoverageStatus): SceneNode[] =>
  coverageMark(status, tierInk, { x: 0, y: 0, radiusPx: 4.5 })

/** The sign of a series: its colour and shape. */
export const seriesSwatch = (look: Look): SceneNode[] => [
  {
    node: 'mark',
    d: symbolPath(look.shape, 4.5),
    x: 0,
    y: 0,
    fill: look.ink,
    stroke: look.ink,
    strokePx: 1.4,
  },
]

/** The sign of a line: level and rising for steps, dashed for a trend. */
export const lineSwatch = ({ form, ink }: Pick<ScatterLine, 'form' | 'ink'>): SceneNode[] =>
  form === 'trend'
    ? [{ node: 'line', x1: -8, x2: 8, y1: 0, y2: 0, ink, widthPx: 1.5, dash: '6 4' }]
    : [
        { node: 'line', x1: -8, x2: 0, y1: 4, y2: 4, ink, widthPx: 1.5 },
        { node: 'line', x1: 0, x2: 0, y1: 4, y2: -4, ink, widthPx: 1.5 },
        { node: 'line', x1: 0, x2: 8, y1: -4, y2: -4, ink, widthPx: 1.5 },
      ]
