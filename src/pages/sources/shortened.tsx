import { type ReactNode, useState } from 'react'
import type { Wording } from '#i18n/wording.ts'
import { useSteps } from '#ui/later.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { RestState } from './rest-state.tsx'
import styles from './sources.module.css'
import type { Rest } from './use-sources.ts'

interface Props<T> {
  /** All, or at least the first ones. */
  readonly items: readonly T[]
  /** How many are shown at first: the rest is one press away. */
  readonly first: number
  readonly all: number
  readonly rest: Rest
  readonly wording: Wording
  children(item: T): ReactNode
}

/** The first items are drawn in so many steps. */
const firstSteps = 3

/** A list that shows its first items, and all of them on request. `children` gives each as an `li` with a key. */
export function Shortened<T>({ items, first, all, rest, wording, children }: Props<T>) {
  const [whole, setWhole] = useState(false)
  const steps = useSteps(firstSteps)
  const shown = whole ? items : items.slice(0, Math.ceil((first * steps) / firstSteps))
  const showAll = () => {
    setWhole(true)
    rest.ask()
  }
  return (
    <>
      <ul className={whole ? `${styles.list} ${styles.long}` : styles.list}>{shown.map(children)}</ul>
      {!whole && Math.min(first, items.length) < all && (
        <TextButton onClick={showAll}>{wording.t('sources.showAll', { n: all })}</TextButton>
      )}
      {whole && shown.length < all && <RestState rest={rest} wording={wording} />}
    </>
  )
}
