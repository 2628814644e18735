import type { ScatterModel } from '#charts/model.ts'
import { LookSwatch } from '../look-swatch.tsx'
import styles from './pangu.module.css'

/** The series of a chart with their signs, where they are no filter. */
export const SeriesKey = ({ series }: { series: ScatterModel['series'] }) => (
  <ul className={styles.series}>
    {series.map(({ id, label, look }) => (
      <li key={id}>
        <LookSwatch look={look} />
        <span>{label}</span>
      </li>
    ))}
  </ul>
)
