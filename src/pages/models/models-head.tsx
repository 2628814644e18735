import type { TableColumn } from '#charts/models/table.ts'
import type { ModelColumn } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import styles from './models.module.css'
import type { Press } from './sort-press.ts'

/** Fixed, so that columns do not move while other rows come into sight. */
export const widthsPx: Record<ModelColumn, number> = {
  name: 230,
  vendor: 140,
  family: 150,
  date: 140,
  stage: 130,
  total: 150,
  status: 160,
  active: 150,
  architecture: 200,
  modalities: 150,
  context: 140,
  training: 140,
  openness: 120,
  licence: 190,
  hardware: 230,
  conflicts: 92,
  sources: 84,
}
export const headPx = 34

interface HeadProps {
  readonly column: TableColumn
  readonly wording: Wording
  onPress(press: Press): void
}

/** The head of a column, which sorts by it. */
export function Head({ column: { id, label, numeric, sorted, rank }, wording, onPress }: HeadProps) {
  return (
    <th
      scope="col"
      className={numeric ? styles.number : undefined}
      style={{ width: widthsPx[id], height: headPx }}
      aria-sort={sorted === null ? 'none' : sorted === 'up' ? 'ascending' : 'descending'}
    >
      <button
        type="button"
        title={wording.t('models.sortBy', { column: label })}
        onClick={({ shiftKey }) => onPress({ column: id, within: shiftKey })}
      >
        {label}
        <span aria-hidden="true" className={styles.arrow}>
          {sorted === null ? '' : sorted === 'up' ? '↑' : '↓'}
          {rank === null ? '' : rank}
        </span>
      </button>
    </th>
  )
}
