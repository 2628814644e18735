import { useQuery } from '@tanstack/react-query'
import { vendorEvidenceQuery } from '#dataset/query.ts'
import type { Wording } from '#i18n/wording.ts'
import { isSiteKept } from '#view/kept-site.ts'
import { siteRoot } from '#view/location.ts'

/** What the records of a vendor rest on, or those of `market`; null asks for nothing yet. */
export const useEvidence = (vendor: string | null, { language }: Wording) =>
  useQuery({
    ...vendorEvidenceQuery(siteRoot(), language, vendor ?? '', isSiteKept()),
    enabled: vendor !== null,
  })
