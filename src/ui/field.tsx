import type { ReactNode } from 'react'
import styles from './ui.module.css'

/** A select or an input under its label. */
export const Field = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
  <label className={styles.field}>
    {label}
    {children}
  </label>
)
