import { type ReactNode, Suspense } from 'react'
import { WhenSeen } from '#ui/when-seen.tsx'
import styles from './below.module.css'

interface Props {
  /** Headings of what follows: they stand there till then, and whoever goes to one brings it. */
  readonly names: readonly string[]
  readonly children: ReactNode
}

/** What stands below the first screen of a page: loaded when it comes into the window. */
export function Below({ names, children }: Props) {
  const before = (
    <div className={styles.names} data-waiting>
      {names.map((name) => (
        <h2 key={name}>{name}</h2>
      ))}
    </div>
  )
  return (
    <WhenSeen before={before}>
      <Suspense fallback={before}>{children}</Suspense>
    </WhenSeen>
  )
}
