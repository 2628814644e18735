import { type UseQueryOptions, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Wording } from '#i18n/wording.ts'
import { InSlices } from '#ui/later.tsx'
import { TextButton } from '#ui/text-button.tsx'

interface Props<Cut> {
  readonly query: UseQueryOptions<Cut, Error, Cut, string[]>
  /** Said when it cannot be loaded, with the way to try again. */
  readonly failed: string
  readonly wording: Wording
  readonly children: (cut: Cut) => ReactNode
}

/** A page that needs a cut of its own beside the charts': waits for it, or says that it could not be loaded. */
export function WithCut<Cut>({ query, failed, wording: { t }, children }: Props<Cut>) {
  const { data, isError, refetch } = useQuery(query)
  const loading = <p role="status">{t('load.loading')}</p>
  if (data !== undefined) return <InSlices before={loading}>{children(data)}</InSlices>
  if (!isError) return loading
  return (
    <p role="alert">
      {failed} <TextButton onClick={() => void refetch()}>{t('load.retry')}</TextButton>
    </p>
  )
}
