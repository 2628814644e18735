import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ComponentType, useMemo, useState } from 'react'
import type { ChartModel } from '#charts/model.ts'
import type { Language } from '#domain/vocabulary.ts'
import { messagesOf } from '#i18n/catalogue.ts'
import type { Surface } from '#i18n/surfaces.ts'
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

/** The ways in which something leaves the page: the menu, open, and the words that it alone says. */
export interface WaysOut<Leaving> {
  readonly surface: Surface
  load(): Promise<{ default: ComponentType<Leaving> }>
}

const actionsQuery = <Leaving,>({ surface, load }: WaysOut<Leaving>, language: Language) =>
  queryOptions({
    queryKey: ['export-actions', language, surface],
    queryFn: async () => {
      const [{ default: Actions }, words] = await Promise.all([load(), messagesOf(language, surface)])
      return { Actions, words }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
  })

/** The button behind which something leaves the page; what it opens is loaded when a pointer or the focus comes near. */
export function ExportMenu<Leaving extends { readonly wording: Wording }>({
  ways,
  leaving,
}: {
  ways: WaysOut<Leaving>
  leaving: Leaving
}) {
  const { t, language } = leaving.wording
  const [asked, setAsked] = useState(false)
  const { data, isError, refetch } = useQuery({ ...actionsQuery(ways, language), enabled: asked })
  const client = useQueryClient()
  const wording = useMemo(() => data && leaving.wording.also(data.words), [data, leaving.wording])
  const comesNear = () => void client.prefetchQuery(actionsQuery(ways, language))
  if (asked && data !== undefined && wording !== undefined)
    return <data.Actions {...leaving} wording={wording} />
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
