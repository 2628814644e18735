import type { ScatterModel } from '#charts/model.ts'
import { Swatch } from '#drawing/scene-nodes.tsx'
import { symbolPath } from '#scenes/symbol.ts'
import styles from './pangu.module.css'

/** The series of a chart with their signs, where they are no filter. */
export const SeriesKey = ({ series }: { series: ScatterModel['series'] }) => (
  <ul className={styles.series}>
    {series.map(({ id, label, look }) => (
      <li key={id}>
        <Swatch
          nodes={[
            {
              node: 'mark',
              d: symbolPath(look.shape, 4.5),
              x: 0,
              y: 0,
              fill: look.ink,
              stroke: look.ink,
              strokePx: 1.4,
            },
          ]}
        />
        <span>{label}</span>
      </li>
    ))}
  </ul>
)
