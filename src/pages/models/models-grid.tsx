import { type ReactTable, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react'
import type { ModelRow, ModelsTable, TableCell, TableColumn } from '#charts/models/table.ts'
import { figureStatuses, type ModelColumn, modelColumns } from '#domain/vocabulary.ts'
import { Swatch } from '#drawing/scene-nodes.tsx'
import { bringFocusIntoSight } from '#drawing/sight.ts'
import type { Wording } from '#i18n/wording.ts'
import { keySwatch } from '#scenes/swatches.ts'
import { TextButton } from '#ui/text-button.tsx'
import { usePrinting } from '#ui/use-printing.ts'
import type { ModelsView } from '#view/views.ts'
import { useSharedLink } from '../use-shared-link.ts'
import styles from './models.module.css'

interface Props {
  readonly table: ModelsTable
  readonly view: ModelsView
  readonly wording: Wording
  onChange(change: Partial<ModelsView>): void
  onOpen(id: string): void
}

const features = tableFeatures({ rowSortingFeature })
// Rows come sorted: the files that leave the page must hold them in the same order.
const columns = modelColumns.map((id) => ({ id, accessorFn: ({ cells }: ModelRow) => cells[id].order }))

/** Fixed, so that columns do not move while other rows come into sight. */
const widthsPx: Record<ModelColumn, number> = {
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
const headPx = 34
const rowPx = { comfortable: 36, compact: 26 } as const

/** All rows in a table that scrolls within itself: only those in sight are in the page. */
export function ModelsGrid({ table, view, wording, onChange, onOpen }: Props) {
  'use memo'
  // The virtualizer is one object that changes within: a compiler must not remember what it said.
  'use no memo'
  const { t } = wording
  const scroller = useRef<HTMLDivElement>(null)
  const printing = usePrinting()
  const [current, setCurrent] = useState(0)
  const wantsFocus = useRef(false)
  const shown = useMemo(() => table.columns.filter((column) => column.shown), [table.columns])
  const { rows } = table
  const state = useMemo(
    () => ({ sorting: view.sort.map(({ id, descending }) => ({ id: id as string, desc: descending })) }),
    [view.sort],
  )
  const grid = useTable({
    features,
    columns,
    data: rows as ModelRow[],
    manualSorting: true,
    sortDescFirst: false,
    state,
    onSortingChange: (update) => {
      const sorting = typeof update === 'function' ? update(state.sorting) : update
      onChange({ sort: sorting.map(({ id, desc }) => ({ id: id as ModelColumn, descending: desc })) })
    },
  })
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx[view.density],
    overscan: printing ? rows.length : 5,
    scrollMargin: headPx,
    scrollPaddingStart: headPx,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another density is another height of every row
  useEffect(() => virtualizer.measure(), [view.density])
  useEffect(() => {
    const button = scroller.current?.querySelector<HTMLElement>(`[data-row="${current}"] button`)
    if (!wantsFocus.current || button == null) return
    wantsFocus.current = false
    button.focus({ preventScroll: true })
  })

  const items = virtualizer.getVirtualItems()
  const before = (items[0]?.start ?? headPx) - headPx
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? headPx) - headPx)
  const reachable = items.some(({ index }) => index === current) ? current : (items[0]?.index ?? 0)

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowPx[view.density]) - 2)
    const target = {
      ArrowDown: reachable + 1,
      ArrowUp: reachable - 1,
      PageDown: reachable + page,
      PageUp: reachable - page,
      Home: 0,
      End: rows.length - 1,
    }[event.key]
    if (target === undefined || !(event.target as HTMLElement).closest('tbody')) return
    event.preventDefault()
    const next = Math.min(rows.length - 1, Math.max(0, target))
    wantsFocus.current = true
    setCurrent(next)
    virtualizer.scrollToIndex(next)
  }

  return (
    <>
      <p className={styles.hint}>{t('models.hint')}</p>
      <section
        ref={scroller}
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('models.name')}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          const row = target.closest<HTMLElement>('[data-row]')
          if (row !== null) setCurrent(Number(row.dataset['row']))
          bringFocusIntoSight(scroller.current, target)
        }}
      >
        <table
          aria-rowcount={rows.length + 1}
          style={{ width: shown.reduce((sum, { id }) => sum + widthsPx[id], 0) }}
        >
          <caption className="unseen">{table.title}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {shown.map((column) => (
                <Head key={column.id} column={column} grid={grid} wording={wording} />
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap heightPx={before} />
            {items.map(({ index }) => {
              const row = rows[index]
              return row === undefined ? null : (
                <Row
                  // By place: another order changes words in rows that are there.
                  key={index}
                  index={index}
                  row={row}
                  columns={shown}
                  heightPx={rowPx[view.density]}
                  isOpen={row.id === view.model}
                  isReachable={index === reachable}
                  wording={wording}
                  onOpen={onOpen}
                />
              )
            })}
            <Gap heightPx={after} />
          </tbody>
        </table>
      </section>
    </>
  )
}

/** Stands for the rows out of sight. */
const Gap = ({ heightPx }: { heightPx: number }) =>
  heightPx <= 0 ? null : (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true" style={{ height: heightPx }}>
      <td />
    </tr>
  )

interface HeadProps {
  readonly column: TableColumn
  readonly grid: Pick<ReactTable<typeof features, ModelRow>, 'getColumn'>
  readonly wording: Wording
}

function Head({ column: { id, label, numeric, sorted, rank }, grid, wording }: HeadProps) {
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
        onClick={(event) => grid.getColumn(id)?.getToggleSortingHandler()?.(event)}
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

const Row = memo(function Row({
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
              {row.cells.name.text}
            </TextButton>
          </th>
        ) : (
          <td
            key={id}
            className={numeric ? styles.number : undefined}
            data-empty={row.cells[id].value === null || undefined}
          >
            {id === 'vendor' ? (
              <VendorLink row={row} tabIndex={isReachable ? 0 : -1} />
            ) : (
              <CellText cell={row.cells[id]} />
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
      {row.cells.vendor.text}
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
