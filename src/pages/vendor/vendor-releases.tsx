import type { VendorPage } from '#charts/vendors/one.ts'
import type { Wording } from '#i18n/wording.ts'
import { useSharedLink } from '../use-shared-link.ts'
import styles from './vendor.module.css'

/** The latest events with their status, each leading to its place on the timeline. */
export function VendorReleases({
  page: { id, releases },
  wording: { t },
}: {
  page: VendorPage
  wording: Wording
}) {
  const link = useSharedLink()
  const here = { vendors: [id], from: null, to: null, q: '' }
  if (releases.length === 0)
    return (
      <section>
        <h2>{t('vendor.releases')}</h2>
        <p>{t('vendor.releases.none')}</p>
      </section>
    )
  return (
    <section>
      <h2>{t('vendor.releases')}</h2>
      <ol>
        {releases.map(({ id: event, title, dateText, kindText, statusText }) => (
          <li key={event}>
            <a {...link({ page: 'timeline' }, here, { event })}>{title}</a>{' '}
            <span className={styles.quiet}>
              {dateText} · {kindText} · {statusText}
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.more}>
        <a {...link({ page: 'timeline' }, here)}>{t('vendor.onTimeline')}</a>
      </p>
    </section>
  )
}
