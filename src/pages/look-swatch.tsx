import type { Look } from '#charts/model.ts'
import { Swatch } from '#drawing/scene-nodes.tsx'
import { symbolPath } from '#scenes/symbol.ts'

/** A colour and a shape as in the charts: of a vendor, of a series. */
export const LookSwatch = ({ look }: { look: Look }) => (
  <Swatch
    nodes={[
      {
        node: 'mark',
        d: symbolPath(look.shape, 5),
        x: 0,
        y: 0,
        fill: look.ink,
        stroke: look.ink,
        strokePx: 1,
      },
    ]}
  />
)
