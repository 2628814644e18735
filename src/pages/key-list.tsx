import type { KeyEntry, ScatterLine } from '#charts/model.ts'
import { Swatch } from '#drawing/scene-nodes.tsx'
import type { Wording } from '#i18n/wording.ts'
import { keySwatch, lineSwatch } from '#scenes/swatches.ts'
import styles from './key-list.module.css'

/** What fills, dashes, arrows and lines mean, with how many marks carry each. */
export const KeyList = ({
  entries,
  lines,
  wording,
}: {
  entries: readonly KeyEntry[]
  lines: readonly ScatterLine[]
  wording: Wording
}) => (
  <section className={styles.below}>
    <h2 className={styles.title}>{wording.t('growth.key')}</h2>
    <ul className={styles.key}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Swatch nodes={keySwatch(entry)} />
          <span>{entry.text}</span>
          <span>{wording.count(entry.count)}</span>
        </li>
      ))}
      {lines
        .filter(({ form, ink }) => form === 'trend' || !ink.startsWith('vendor-'))
        .map((line) => (
          <li key={line.id}>
            <Swatch nodes={lineSwatch(line)} />
            <span>{line.label}</span>
          </li>
        ))}
    </ul>
  </section>
)
