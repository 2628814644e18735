import type { VendorPage } from '#charts/vendors/one.ts'
import type { Wording } from '#i18n/wording.ts'
import { withStatus } from '../panel/parts.tsx'
import { useSharedLink } from '../use-shared-link.ts'
import styles from './vendor.module.css'

/** Families with their models in time order; each leads to its own page. */
export function VendorLineup({
  page: { id, lineup },
  wording: { t },
}: {
  page: VendorPage
  wording: Wording
}) {
  const link = useSharedLink()
  return (
    <section>
      <h2>{t('vendor.lineup')}</h2>
      {lineup.length === 0 && <p>{t('vendor.lineup.none')}</p>}
      {lineup.map((family) => (
        <section key={family.id}>
          <h3>{family.name}</h3>
          <ol className={styles.lineup}>
            {family.models.map(({ id: model, name, dateText, cell }) => (
              <li key={model}>
                <span className={styles.quiet}>{dateText}</span>
                <a {...link({ page: 'model', id: model })}>{name}</a>
                <span className={styles.size}>{withStatus(cell)}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {lineup.length > 0 && (
        <p className={styles.more}>
          <a {...link({ page: 'models' }, { vendors: [id], from: null, to: null, q: '' })}>
            {t('vendor.inTable')}
          </a>
        </p>
      )}
    </section>
  )
}
