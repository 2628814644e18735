import { useEffect, useState } from 'react'
import type { Wording } from '#i18n/wording.ts'
import { Notice } from '#ui/notice.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { siteRoot } from '#view/location.ts'
import { keepOffline, type NewBuild } from './keep-offline.ts'

/** Announces a newer build and leaves it to the reader when to change; `version` is that of the data in use, once it is known. */
export function NewBuildNotice({
  version,
  wording: { t },
}: {
  version: string | undefined
  wording: Wording
}) {
  const [build, setBuild] = useState<NewBuild | null>(null)
  useEffect(() => keepOffline(siteRoot(), setBuild), [])
  if (build === null) return null
  return (
    <Notice>
      {build.version === version ? t('update.site') : t('update.data', { version: build.version })}{' '}
      <TextButton onClick={build.take}>{t('update.load')}</TextButton>
    </Notice>
  )
}
