import { type ReactNode, useMemo } from 'react'
import type { ComparisonForm } from '#charts/compare/form.ts'
import type { CompareData } from '#charts/compare/selection.ts'
import type { Table } from '#charts/compare/table.ts'
import type { InParts } from '#charts/in-parts.ts'
import type { ChartsCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { AskedAhead, InSlices } from '#ui/later.tsx'
import { TextButton } from '#ui/text-button.tsx'
import type { CompareView } from '#view/views.ts'
import { useCompared } from './use-compared.ts'

interface Props {
  readonly cut: ChartsCut
  readonly view: CompareView
  readonly wording: Wording
  readonly children: (compared: ToCompare) => ReactNode
}

/** What a comparison is drawn from. */
export interface ToCompare {
  readonly data: CompareData
  readonly form: ComparisonForm
  /** All that is compared. */
  readonly table: InParts<Table>
  /** The view that the data is for: while what another needs is loaded, the one before. */
  readonly shown: CompareView
  /** With the words of the form. */
  readonly wording: Wording
  readonly isLoading: boolean
}

/** Waits for what a comparison reads beside the charts' cut, or says that it could not be loaded. */
export function WithCompareData({ cut, view: asked, wording: own, children }: Props) {
  const { data: compared, view, isPlaceholderData, isError, isFetching, refetch } = useCompared(cut, asked)
  const words = compared?.words
  const wording = useMemo(() => (words === undefined ? own : own.also(words)), [own, words])
  const { t } = own
  const loading = <p role="status">{t('load.loading')}</p>
  if (compared !== undefined) {
    const { data, form } = compared
    return (
      <InSlices before={loading}>
        <TableAhead {...{ data, form, shown: view, wording, isLoading: isPlaceholderData }}>
          {children}
        </TableAhead>
      </InSlices>
    )
  }
  if (!isError || isFetching) return loading
  return (
    <p role="alert">
      {t('compare.failed')} <TextButton onClick={() => void refetch()}>{t('load.retry')}</TextButton>
    </p>
  )
}

/** The table of a comparison, worked out before what shows it. */
function TableAhead({ children, ...asked }: Pick<Props, 'children'> & Omit<ToCompare, 'table'>) {
  const { data, form, shown, wording } = asked
  const table = useMemo(() => form.tableOf(data, shown, wording), [data, form, shown, wording])
  return (
    <>
      <AskedAhead parts={table.parts} />
      {children({ ...asked, table })}
    </>
  )
}
