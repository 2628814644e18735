import type { ScatterPoint } from '#charts/model.ts'
import type { Wording } from '#i18n/wording.ts'
import styles from './scatter-drawing.module.css'

interface Props {
  readonly point: ScatterPoint
  readonly seriesLabel: string
  readonly x: number
  readonly y: number
  readonly frameWidthPx: number
  readonly wording: Wording
}

const widthPx = 250

/** What a point says, from its cell. The live region of the chart speaks the same, so this is for the eye. */
export function Tooltip({ point, seriesLabel, x, y, frameWidthPx, wording }: Props) {
  const left = Math.max(0, Math.min(x + 14, frameWidthPx - widthPx))
  const beside = x + 14 + widthPx <= frameWidthPx
  return (
    <div
      className={styles.tooltip}
      style={{ left, top: beside ? y + 10 : y + 18, width: widthPx }}
      aria-hidden="true"
    >
      <strong>{point.label}</strong>
      <span className={styles.quiet}>
        {seriesLabel} · {point.dateText}
      </span>
      <span className={styles.value}>{point.cell.text}</span>
      <span className={styles.quiet}>
        {point.cell.value === null ? '' : `${point.cell.statusText} · `}
        {wording.t('count.sources', { n: point.cell.sources.length })}
      </span>
    </div>
  )
}
