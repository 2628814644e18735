import type { Wording } from '#i18n/wording.ts'
import { TextButton } from '#ui/text-button.tsx'
import type { Rest } from './use-sources.ts'

/** Says that the whole is on its way, or that it could not be loaded. */
export function RestState({ rest, wording: { t } }: { readonly rest: Rest; readonly wording: Wording }) {
  if (rest.state !== 'failed') return <p role="status">{t('load.loading')}</p>
  return (
    <p role="alert">
      {t('load.evidence')} <TextButton onClick={rest.retry}>{t('load.retry')}</TextButton>
    </p>
  )
}
