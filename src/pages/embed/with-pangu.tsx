import type { ReactNode } from 'react'
import { panguQuery } from '#dataset/query.ts'
import type { PanguCut } from '#domain/pangu-cut.ts'
import type { Wording } from '#i18n/wording.ts'
import { siteRoot } from '#view/location.ts'
import { WithCut } from '../with-cut.tsx'

/** Waits for Pangu's own cut, or says that it could not be loaded. */
export const WithPangu = ({
  wording,
  children,
}: {
  wording: Wording
  children: (pangu: PanguCut) => ReactNode
}) => (
  <WithCut
    query={panguQuery(siteRoot(), wording.language)}
    failed={wording.t('pangu.load')}
    wording={wording}
  >
    {children}
  </WithCut>
)
