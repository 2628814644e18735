import type { CitationsCut, CutSource, EvidenceCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { Shortened } from './shortened.tsx'
import styles from './sources.module.css'

interface Props {
  readonly conflicts: EvidenceCut['conflicts']
  readonly sources: readonly CutSource[]
  readonly records: CitationsCut['records']
  readonly wording: Wording
}

/** Both readings wherever sources disagree, with who says so, and which one is used and why. */
export function ConflictList({ conflicts, sources, records, wording }: Props) {
  const { t } = wording
  const nameOf = new Map(records.filter(({ kind }) => kind !== 'conflict').map(({ id, name }) => [id, name]))
  const byId = new Map(sources.map((source) => [source.id, source]))
  return (
    <section id="conflicts" className={styles.part}>
      <h2>{t('sources.conflicts', { n: conflicts.length })}</h2>
      <Shortened items={conflicts} first={20} wording={wording}>
        {({ about, readings, judgement }) => (
          <li key={`${about.id}/${about.field}/${judgement}`}>
            <h3>
              {nameOf.get(about.id) ?? about.id}{' '}
              <span className={styles.quiet}>{t(`field.${about.field}`)}</span>
            </h3>
            <ul>
              {readings.map(({ value, sources: cited }) => (
                <li key={value}>
                  {value}{' '}
                  <span className={styles.quiet}>
                    {cited.map((id, index) => (
                      <span key={id}>
                        {index > 0 && ', '}
                        <a href={byId.get(id)?.url} target="_blank" rel="noopener noreferrer">
                          {byId.get(id)?.publisher ?? id}
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
