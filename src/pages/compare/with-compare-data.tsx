import { useQueries } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import type { CompareData } from '#charts/compare/selection.ts'
import { eventsQuery, modelsQuery, vendorsQuery } from '#dataset/query.ts'
import type { ChartsCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { TextButton } from '#ui/text-button.tsx'
import { siteRoot } from '#view/location.ts'

interface Props {
  readonly cut: ChartsCut
  readonly wording: Wording
  readonly children: (data: CompareData) => ReactNode
}

/** Waits for what a comparison reads beside the charts' cut, or says that it could not be loaded. */
export function WithCompareData({ cut, wording: { t, language }, children }: Props) {
  const root = siteRoot()
  const [vendors, events, models] = useQueries({
    queries: [vendorsQuery(root, language), eventsQuery(root, language), modelsQuery(root, language)],
  })
  const data = useMemo(
    () =>
      vendors.data === undefined || events.data === undefined || models.data === undefined
        ? null
        : { charts: cut, vendors: vendors.data, events: events.data, models: models.data },
    [cut, vendors.data, events.data, models.data],
  )
  if (data !== null) return children(data)
  const failed = [vendors, events, models].filter(({ isError }) => isError)
  if (failed.length === 0) return <p role="status">{t('load.loading')}</p>
  const retry = () => {
    for (const query of failed) void query.refetch()
  }
  return (
    <p role="alert">
      {t('compare.failed')} <TextButton onClick={retry}>{t('load.retry')}</TextButton>
    </p>
  )
}
