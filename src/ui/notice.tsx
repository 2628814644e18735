import type { ReactNode } from 'react'
import styles from './ui.module.css'

/** A quiet line that tells the reader something about what is shown. */
export const Notice = ({ children }: { children: ReactNode }) => (
  <p className={styles.notice} role="status">
    {children}
  </p>
)

/** What went wrong, and the way on. */
export function Failure({
  title,
  text,
  action,
  onAction,
}: {
  title: string
  text: string
  action: string
  onAction(): void
}) {
  return (
    <section className={styles.failure} role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      <button type="button" className={styles.button} onClick={onAction}>
        {action}
      </button>
    </section>
  )
}
