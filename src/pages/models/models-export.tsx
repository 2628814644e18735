import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ModelsTable } from '#charts/models/table.ts'
import { evidenceQuery } from '#dataset/query.ts'
import type { Wording } from '#i18n/wording.ts'
import { Menu } from '#ui/menu.tsx'
import { addressOf, siteRoot, usePlace } from '#view/location.ts'
import chartStyles from '../chart.module.css'

export interface TableToExport {
  readonly table: ModelsTable
  readonly version: string
  readonly asOf: string
  readonly wording: Wording
}

/** The ways out of the table, open. Writers are loaded when first used; a failure says what failed and saves nothing. */
export default function ModelsExport({ table, version, asOf, wording }: TableToExport) {
  const [said, setSaid] = useState('')
  const client = useQueryClient()
  const address = addressOf(usePlace())
  const { t } = wording

  const save = (format: 'csv' | 'xlsx' | 'json') => async () => {
    if (table.empty !== null) return setSaid(t('export.failed.empty'))
    setSaid(t('export.working'))
    let evidence: Awaited<ReturnType<typeof load>>
    const load = () => client.fetchQuery(evidenceQuery(siteRoot(), wording.language))
    try {
      evidence = await load()
    } catch {
      return setSaid(t('export.failed.sources'))
    }
    try {
      const [{ exportModels }, { saveFile }] = await Promise.all([
        import('#export/export-models.ts'),
        import('#export/save.ts'),
      ])
      const { name, content } = await exportModels(format, {
        table,
        evidence,
        version,
        asOf,
        address,
        wording,
      })
      saveFile(name, content)
      setSaid(t('export.saved', { file: name }))
    } catch {
      setSaid(t('models.saveFailed'))
    }
  }
  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setSaid(t('export.copiedLink'))
    } catch {
      setSaid(t('export.failed.clipboard'))
    }
  }
  return (
    <div className={chartStyles.export}>
      <Menu
        label={t('export.button')}
        startsOpen
        items={[
          { id: 'csv', text: t('export.csv'), run: save('csv') },
          { id: 'xlsx', text: t('models.xlsx'), run: save('xlsx') },
          { id: 'json', text: t('models.json'), run: save('json') },
          { id: 'copy-link', text: t('export.copyLink'), run: copyLink },
        ]}
      />
      <span role="status" className={chartStyles.said}>
        {said}
      </span>
    </div>
  )
}
