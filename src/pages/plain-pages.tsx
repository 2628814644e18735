import type { Wording } from '#i18n/wording.ts'
import { useSharedLink } from './use-shared-link.ts'

/** What stands at an address that is none of the site's. */
export function MissingPage({ path, wording: { t } }: { path: string; wording: Wording }) {
  const link = useSharedLink()
  return (
    <section>
      <h1>{t('page.missing.title')}</h1>
      <p>{t('page.missing.text', { path: path.slice(0, 120) })}</p>
      <p>
        <a {...link({ page: 'overview' })}>{t('page.missing.toOverview')}</a>
      </p>
    </section>
  )
}
