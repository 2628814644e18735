import { firstShown } from '#dataset/list-sources.ts'
import type { SourcesCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { Shortened } from './shortened.tsx'
import styles from './sources.module.css'
import type { Rest } from './use-sources.ts'

interface Props {
  readonly shown: SourcesCut
  readonly rest: Rest
  readonly wording: Wording
}

/** Both readings wherever sources disagree, with who says so, and which one is used and why. */
export function ConflictList({ shown: { conflicts, disputed }, rest, wording }: Props) {
  const { t } = wording
  return (
    <section id="conflicts" className={styles.part}>
      <h2>{t('sources.conflicts', { n: conflicts })}</h2>
      <Shortened items={disputed} first={firstShown.disputed} all={conflicts} rest={rest} wording={wording}>
        {({ id, name, field, readings, judgement }) => (
          <li key={`${id}/${field}/${judgement}`}>
            <h3>
              {name} <span className={styles.quiet}>{t(`field.${field}`)}</span>
            </h3>
            <ul>
              {readings.map(({ value, cited }) => (
                <li key={value}>
                  {value}{' '}
                  <span className={styles.quiet}>
                    {cited.map((source, index) => (
                      <span key={source.id}>
                        {index > 0 && ', '}
                        <a href={source.url} target="_blank" rel="noopener noreferrer">
                          {source.publisher}
                        </a>
                      </span>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
            <p>{t('panel.judgement', { text: judgement })}</p>
          </li>
        )}
      </Shortened>
    </section>
  )
}
