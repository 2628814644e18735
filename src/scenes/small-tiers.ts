import type { SmallTiers } from '#charts/overview/model.ts'
import type { Measure } from './measure.ts'
import type { Scene, SceneNode } from './scene.ts'
import { tierInk } from './swatches.ts'
import { coverageMark } from './symbol.ts'

const textPx = 12
const rowPx = 22
const headPx = 24
const signPx = 14
const gapPx = 14

/** Industries as rows with a sign for each entry, a column for each tier; as high as its rows. Signs beyond the width are counted in words. */
export function layoutSmallTiers(model: SmallTiers, widthPx: number, measure: Measure): Scene {
  const left = Math.min(
    widthPx * 0.6,
    Math.ceil(Math.max(0, ...model.rows.map(({ label }) => measure(label, textPx)))) + 12,
  )
  const most = model.tiers.map((tier) =>
    Math.max(1, ...model.rows.map(({ entries }) => entries.filter((entry) => entry.tier === tier).length)),
  )
  const starts = model.tiers.map((_, index) =>
    model.tiers
      .slice(0, index)
      .reduce(
        (at, text, place) => at + Math.max((most[place] ?? 1) * signPx, measure(text, textPx)) + gapPx,
        left,
      ),
  )
  const nodes: SceneNode[] = model.tiers.map((text, index) => ({
    node: 'text',
    x: starts[index] ?? left,
    y: 14,
    text,
    sizePx: textPx,
    ink: 'muted',
    anchor: 'start',
  }))
  model.rows.forEach(({ label, entries }, row) => {
    const y = headPx + row * rowPx + rowPx / 2
    nodes.push(
      { node: 'line', x1: 0, x2: widthPx, y1: y - rowPx / 2, y2: y - rowPx / 2, ink: 'hairline', widthPx: 1 },
      { node: 'text', x: 0, y: y + 4, text: label, sizePx: textPx, ink: 'text', anchor: 'start' },
    )
    model.tiers.forEach((tier, index) => {
      const own = entries.filter((entry) => entry.tier === tier)
      const start = starts[index] ?? left
      const room = Math.max(
        1,
        Math.floor((widthPx - start) / signPx) - (own.length * signPx > widthPx - start ? 2 : 0),
      )
      own.slice(0, room).forEach(({ status }, place) => {
        nodes.push(...coverageMark(status, tierInk, { x: start + 6 + place * signPx, y, radiusPx: 4.5 }))
      })
      if (own.length > room)
        nodes.push({
          node: 'text',
          x: start + room * signPx + 2,
          y: y + 4,
          text: `+${own.length - room}`,
          sizePx: textPx,
          ink: 'muted',
          anchor: 'start',
        })
    })
  })
  return { widthPx, heightPx: headPx + model.rows.length * rowPx, nodes }
}
