import styles from './chart-drawing.module.css'

interface Props {
  readonly title: string
  readonly subtitle: string
  readonly value: string
  readonly foot: string
  /** A last line, left out when empty. */
  readonly more?: string
  readonly x: number
  readonly y: number
  readonly frameWidthPx: number
}

const widthPx = 250

/** What a datum says, from its cell. The live region of the chart speaks the same, so this is for the eye. */
export function Tooltip({ title, subtitle, value, foot, more = '', x, y, frameWidthPx }: Props) {
  const left = Math.max(0, Math.min(x + 14, frameWidthPx - widthPx))
  const beside = x + 14 + widthPx <= frameWidthPx
  return (
    <div
      className={styles.tooltip}
      style={{ left, top: beside ? y + 10 : y + 18, width: Math.min(widthPx, frameWidthPx) }}
      aria-hidden="true"
    >
      <strong>{title}</strong>
      <span className={styles.quiet}>{subtitle}</span>
      <span className={styles.value}>{value}</span>
      <span className={styles.quiet}>{foot}</span>
      {more !== '' && <span className={styles.quiet}>{more}</span>}
    </div>
  )
}
