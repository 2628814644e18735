import type { ComponentProps } from 'react'
import styles from './ui.module.css'

/** What opens a list of actions, and says whether it is open. */
export const MenuButton = ({
  label,
  open,
  ...button
}: ComponentProps<'button'> & { readonly label: string; readonly open: boolean }) => (
  <button type="button" className={styles.button} aria-haspopup="menu" aria-expanded={open} {...button}>
    {label} <span aria-hidden="true">▾</span>
  </button>
)
