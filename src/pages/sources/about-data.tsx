import type { CitationsCut } from '#domain/cuts.ts'
import { figureStatuses } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import { siteRoot } from '#view/location.ts'
import styles from './sources.module.css'

/** How figures are judged, and how many stand on what. */
export function Method({
  figures,
  wording: { t, count },
}: {
  figures: CitationsCut['figures']
  wording: Wording
}) {
  return (
    <section id="method" className={styles.part}>
      <h2>{t('sources.part.method')}</h2>
      <dl className={styles.statuses}>
        {figureStatuses.map((status) => (
          <div key={status}>
            <dt>
              {t(`status.${status}`)} <span className={styles.quiet}>{count(figures[status] ?? 0)}</span>
            </dt>
            <dd>{t(`method.${status}`)}</dd>
          </div>
        ))}
      </dl>
      {(['qualifiers', 'dates', 'rumours', 'conflicts', 'inclusion', 'limits'] as const).map((topic) => (
        <p key={topic}>{t(`method.${topic}`)}</p>
      ))}
    </section>
  )
}

/** Every release of the data, newest first. */
export function History({
  changes,
  asOf,
  wording,
}: {
  changes: CitationsCut['changes']
  asOf: string
  wording: Wording
}) {
  const { t } = wording
  return (
    <section id="history" className={styles.part}>
      <h2>{t('sources.part.history')}</h2>
      <p>{t('sources.asOf', { date: wording.date({ value: asOf, precision: 'day' }) })}</p>
      <dl className={styles.statuses}>
        {changes.map(({ version, date, summary }) => (
          <div key={version}>
            <dt>
              {version} <span className={styles.quiet}>{date}</span>
            </dt>
            <dd>{summary}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const files = [
  ['data/landscape.json', 'download.json'],
  ['data/landscape.schema.json', 'download.schema'],
  ['data/landscape.xlsx', 'download.xlsx'],
  ['data/models.csv', 'download.models'],
  ['data/events.csv', 'download.events'],
  ['data/coverage.csv', 'download.coverage'],
  ['data/sources.csv', 'download.sources'],
] as const

/** The dataset as files, at addresses that do not change. */
export function Downloads({ wording: { t } }: { wording: Wording }) {
  return (
    <section id="downloads" className={styles.part}>
      <h2>{t('sources.part.downloads')}</h2>
      <ul>
        {files.map(([path, key]) => (
          <li key={path}>
            <a href={new URL(path, siteRoot()).href} download>
              {path.slice('data/'.length)}
            </a>{' '}
            {t(key)}
          </li>
        ))}
      </ul>
      <p>{t('download.licence')}</p>
    </section>
  )
}
