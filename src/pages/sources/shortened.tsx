import { type ReactNode, useState } from 'react'
import type { Wording } from '#i18n/wording.ts'
import { TextButton } from '#ui/text-button.tsx'
import styles from './sources.module.css'

interface Props<T> {
  readonly items: readonly T[]
  /** How many are shown at first: the rest is one press away. */
  readonly first: number
  readonly wording: Wording
  children(item: T): ReactNode
}

/** A list that shows its first items, and all of them on request. `children` gives each as an `li` with a key. */
export function Shortened<T>({ items, first, wording: { t }, children }: Props<T>) {
  const [whole, setWhole] = useState(false)
  const shown = whole ? items : items.slice(0, first)
  return (
    <>
      <ul className={whole ? `${styles.list} ${styles.long}` : styles.list}>{shown.map(children)}</ul>
      {shown.length < items.length && (
        <TextButton onClick={() => setWhole(true)}>{t('sources.showAll', { n: items.length })}</TextButton>
      )}
    </>
  )
}
