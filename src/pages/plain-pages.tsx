import type { Wording } from '#i18n/wording.ts'
import type { PageId } from '#view/routes.ts'
import { useSharedLink } from './use-shared-link.ts'

interface Props {
  readonly page: PageId
  readonly wording: Wording
}

/** A page whose address stands but whose content is still to come: it says so, and where to go. */
export function ComingPage({ page, wording: { t } }: Props) {
  const link = useSharedLink()
  return (
    <section>
      <h1>{t('page.coming.title', { page: t(`nav.${page}`) })}</h1>
      <p>{t('page.coming.text')}</p>
      <p>
        <a {...link({ page: 'growth' })}>{t('page.coming.toGrowth')}</a>
      </p>
    </section>
  )
}

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
