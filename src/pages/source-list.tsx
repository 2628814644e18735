import type { CutSource } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import styles from './source-list.module.css'

interface Props {
  readonly title: string
  readonly sources: readonly CutSource[]
  readonly wording: Wording
}

/** Sources with their kind, publisher and date; each opens at its own address in a new tab. */
export function SourceList({ title, sources, wording }: Props) {
  return (
    <section>
      <h3>{title}</h3>
      <ol className={styles.sources}>
        {sources.map(({ id, url, title: name, publisher, date, lang, kind }) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noopener noreferrer" lang={lang === 'zh' ? 'zh-Hans' : lang}>
              {name}
            </a>
            <span className={styles.quiet}>
              {wording.t(`sourceKind.${kind}`)} · {publisher}
              {date !== null && ` · ${date}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
