import { type ReactNode, useState } from 'react'
import { facetNames } from '#charts/models/sift.ts'
import type { FacetName, ModelsTable } from '#charts/models/table.ts'
import { modelColumns } from '#domain/vocabulary.ts'
import type { MessageKey } from '#i18n/en.ts'
import type { Wording } from '#i18n/wording.ts'
import type { ModelsView } from '#view/views.ts'
import { CheckList } from '../check-list.tsx'
import styles from './models.module.css'

interface Props {
  readonly table: ModelsTable
  readonly view: ModelsView
  readonly wording: Wording
  onChange(change: Partial<ModelsView>): void
}

const titles = {
  vendors: 'control.vendors',
  segment: 'control.segment',
  openness: 'panel.openness',
  architecture: 'panel.architecture',
  status: 'models.column.status',
  modality: 'models.modality',
} as const satisfies Record<FacetName, MessageKey>

/** What may be shown, by value with how many models each lets through; and the columns. */
export function ModelsFilters({ table, view, wording, onChange }: Props) {
  const { t } = wording
  const columns = table.columns.filter(({ id }) => id !== 'name')
  const shown = columns.filter((column) => column.shown).map(({ id }) => id)
  return (
    <div>
      {facetNames.map((name) => (
        <Group
          key={name}
          title={t(titles[name])}
          chosenText={view[name] === null ? '' : wording.count(view[name].length)}
        >
          <CheckList
            title={t(titles[name])}
            choices={table.facets[name].map((facet) => ({ ...facet, swatch: <span /> }))}
            chosen={view[name]}
            wording={wording}
            onChange={(chosen) => onChange({ [name]: chosen })}
          />
        </Group>
      ))}
      <Group title={t('models.columns')} chosenText="">
        <CheckList
          title={t('models.columns')}
          choices={columns.map(({ id, label }) => ({ id, label, countText: '', swatch: <span /> }))}
          chosen={shown.length === columns.length ? null : shown}
          wording={wording}
          onChange={(chosen) =>
            onChange({
              cols: modelColumns.filter((id) => id === 'name' || (chosen ?? modelColumns).includes(id)),
            })
          }
        />
      </Group>
    </div>
  )
}

/** One filter, folded away until it is wanted; a link that uses it opens it. */
function Group({ title, chosenText, children }: { title: string; chosenText: string; children: ReactNode }) {
  const [openAtFirst] = useState(chosenText !== '')
  const [wasOpen, setWasOpen] = useState(openAtFirst)
  return (
    <details className={styles.group} open={openAtFirst} onToggle={() => setWasOpen(true)}>
      <summary>
        {title} <span>{chosenText}</span>
      </summary>
      {wasOpen && children}
    </details>
  )
}
