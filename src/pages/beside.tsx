import type { ReactNode } from 'react'
import type { Wording } from '#i18n/wording.ts'
import { Later } from '#ui/later.tsx'
import { TextButton } from '#ui/text-button.tsx'
import styles from './beside.module.css'

/** A chart with its filters and its evidence beside it; below it where there is one column only. */
export const Beside = ({ side, children }: { side: ReactNode; children: ReactNode }) => (
  <div className={styles.layout}>
    <div>{children}</div>
    <div className={styles.side}>
      <Later>{side}</Later>
    </div>
  </div>
)

/** Stands in a chart's place when nothing matches: says so, and offers the way back. */
export const NothingShown = ({
  text,
  wording,
  onClear,
}: {
  text: string
  wording: Wording
  onClear(): void
}) => (
  <div className={styles.empty}>
    <p>{text}</p>
    <TextButton onClick={onClear}>{wording.t('control.clear')}</TextButton>
  </div>
)
