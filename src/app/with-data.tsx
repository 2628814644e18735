import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { LoadFailure, type LoadFailureReason } from '#dataset/load.ts'
import { chartsQuery } from '#dataset/query.ts'
import type { ChartsCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { Failure, Notice } from '#ui/notice.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { siteRoot } from '#view/location.ts'

const slowAfterSeconds = 10

/** Loads what the page needs; until then, and if it fails, says so in words and offers to try again. */
export function WithData({
  wording,
  children,
}: {
  wording: Wording
  children: (cut: ChartsCut) => ReactNode
}) {
  const { t } = wording
  const options = chartsQuery(siteRoot(), wording.language)
  const client = useQueryClient()
  const { data, error, isFetching, refetch } = useQuery(options)
  const slow = useSlow(isFetching && data === undefined)
  const restart = async () => {
    await client.cancelQueries({ queryKey: options.queryKey })
    await refetch()
  }
  if (data !== undefined) return children(data)
  if (error !== null && !isFetching)
    return (
      <Failure
        title={t('load.failed')}
        text={textOf(error, wording)}
        action={t('load.retry')}
        onAction={() => void restart()}
      />
    )
  return (
    <>
      <p role="status">{t('load.loading')}</p>
      {slow && (
        <>
          <Notice>{t('load.slow', { n: slowAfterSeconds })}</Notice>
          <TextButton onClick={() => void restart()}>{t('load.retry')}</TextButton>
        </>
      )}
    </>
  )
}

function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!waiting) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), slowAfterSeconds * 1000)
    return () => clearTimeout(timer)
  }, [waiting])
  return slow
}

function textOf(error: Error, { t }: Wording): string {
  const reason: LoadFailureReason = error instanceof LoadFailure ? error.reason : { kind: 'unreachable' }
  switch (reason.kind) {
    case 'unreachable':
      return t('load.unreachable')
    case 'missing':
      return t('load.missing')
    case 'refused':
      return t('load.refused', { status: String(reason.status) })
    case 'unreadable':
      return t('load.unreadable')
    case 'wrong-shape':
      return t('load.wrongShape', { field: reason.field })
    case 'newer-schema':
      return t('load.newerSchema', { found: reason.found, supported: reason.supported })
  }
}
