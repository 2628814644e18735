import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { ChartModel } from '#charts/model.ts'
import type { Language } from '#domain/vocabulary.ts'
import { messagesOf } from '#i18n/catalogue.ts'
import type { Wording } from '#i18n/wording.ts'
import { MenuButton } from '#ui/menu-button.tsx'
import styles from './chart.module.css'

export interface ChartToExport {
  readonly model: ChartModel
  readonly wording: Wording
  readonly theme: 'light' | 'dark'
  readonly version: string
  readonly tableShown: boolean
  onToggleTable(): void
}

const actionsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['export-actions', language],
    queryFn: async () => {
      const [{ default: Actions }, words] = await Promise.all([
        import('./export/export-actions.tsx'),
        messagesOf(language, 'leaving'),
      ])
      return { Actions, words }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
  })

/** The button behind which a chart leaves the page; what it opens is loaded when a pointer or the focus comes near. */
export function ExportMenu(chart: ChartToExport) {
  const { t, language } = chart.wording
  const [asked, setAsked] = useState(false)
  const { data, isError, refetch } = useQuery({ ...actionsQuery(language), enabled: asked })
  const client = useQueryClient()
  const wording = useMemo(() => data && chart.wording.also(data.words), [data, chart.wording])
  const comesNear = () => void client.prefetchQuery(actionsQuery(language))
  if (asked && data !== undefined && wording !== undefined)
    return <data.Actions {...chart} wording={wording} />
  return (
    <div className={styles.export}>
      <MenuButton
        label={t('export.button')}
        open={false}
        onPointerEnter={comesNear}
        onFocus={comesNear}
        onClick={() => (isError ? void refetch() : setAsked(true))}
      />
      <span role="status" className={styles.said}>
        {asked && isError && t('export.failed.menu')}
      </span>
    </div>
  )
}
