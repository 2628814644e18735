import type { ButtonHTMLAttributes } from 'react'
import styles from './ui.module.css'

/** A button that reads as a link: for small actions within text and headings. */
export const TextButton = (props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'className'>) => (
  <button type="button" className={styles.textButton} {...props} />
)
