import { memo } from 'react'
import type { ModelRow, TableCell, TableColumn } from '#charts/models/table.ts'
import { figureStatuses } from '#domain/vocabulary.ts'
import { Swatch } from '#drawing/scene-nodes.tsx'
import type { Wording } from '#i18n/wording.ts'
import { keySwatch } from '#scenes/swatches.ts'
import { TextButton } from '#ui/text-button.tsx'
import { useSharedLink } from '../use-shared-link.ts'
import styles from './models.module.css'

interface RowProps {
  readonly index: number
  readonly row: ModelRow
  readonly columns: readonly TableColumn[]
  readonly heightPx: number
  readonly isOpen: boolean
  readonly isReachable: boolean
  readonly wording: Wording
  onOpen(id: string): void
}

/** A model: its name opens the evidence. */
export const Row = memo(function Row({
  index,
  row,
  columns: shown,
  heightPx,
  isOpen,
  isReachable,
  wording,
  onOpen,
}: RowProps) {
  'use memo'
  return (
    <tr
      aria-rowindex={index + 2}
      data-row={index}
      data-open={isOpen || undefined}
      style={{ height: heightPx }}
    >
      {shown.map(({ id, numeric }) =>
        id === 'name' ? (
          <th key={id} scope="row">
            <TextButton
              tabIndex={isReachable ? 0 : -1}
              aria-label={wording.t('table.open', { model: row.name })}
              onClick={() => onOpen(row.id)}
            >
              {row.cell('name').text}
            </TextButton>
          </th>
        ) : (
          <td
            key={id}
            className={numeric ? styles.number : undefined}
            data-empty={row.cell(id).value === null || undefined}
          >
            {id === 'vendor' ? (
              <VendorLink row={row} tabIndex={isReachable ? 0 : -1} />
            ) : (
              <CellText cell={row.cell(id)} />
            )}
          </td>
        ),
      )}
    </tr>
  )
})

function VendorLink({ row, tabIndex }: { row: ModelRow; tabIndex: number }) {
  const link = useSharedLink()
  return (
    <a {...link({ page: 'vendor', id: row.vendorId })} tabIndex={tabIndex}>
      {row.cell('vendor').text}
    </a>
  )
}

const signs = Object.fromEntries(
  figureStatuses.map((status) => [
    status,
    <Swatch key={status} nodes={keySwatch({ id: status, text: '', count: 0 })} />,
  ]),
)

/** A figure has the sign of how it is known before it; its word, where the text does not say it, is for whoever cannot see it. */
const CellText = ({ cell: { text, figure } }: { cell: TableCell }) => (
  <>
    {figure !== null && signs[figure.status]}
    {text}
    {figure !== null && figure.value !== null && <span className="unseen">, {figure.statusText}</span>}
  </>
)
