import type { ReactNode } from 'react'
import type { CompareData } from '#charts/compare/selection.ts'
import type { ChartsCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { InSlices } from '#ui/later.tsx'
import { TextButton } from '#ui/text-button.tsx'
import type { CompareView } from '#view/views.ts'
import { useCompared } from './use-compared.ts'

interface Props {
  readonly cut: ChartsCut
  readonly view: CompareView
  readonly wording: Wording
  /** `view` is the one that the data is for: while another loads, the one before. */
  readonly children: (data: CompareData, view: CompareView, isLoading: boolean) => ReactNode
}

/** Waits for what a comparison reads beside the charts' cut, or says that it could not be loaded. */
export function WithCompareData({ cut, view: asked, wording: { t }, children }: Props) {
  const { data, view, isPlaceholderData, isError, isFetching, refetch } = useCompared(cut, asked)
  const loading = <p role="status">{t('load.loading')}</p>
  if (data !== undefined)
    return <InSlices before={loading}>{children(data, view, isPlaceholderData)}</InSlices>
  if (!isError || isFetching) return loading
  return (
    <p role="alert">
      {t('compare.failed')} <TextButton onClick={() => void refetch()}>{t('load.retry')}</TextButton>
    </p>
  )
}
