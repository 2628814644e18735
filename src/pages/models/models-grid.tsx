import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { ModelsTable } from '#charts/models/table.ts'
import { bringFocusIntoSight } from '#drawing/sight.ts'
import type { Wording } from '#i18n/wording.ts'
import type { ModelsView } from '#view/views.ts'
import chartStyles from '../chart.module.css'
import styles from './models.module.css'
import { Head, headPx, widthsPx } from './models-head.tsx'
import { Row } from './models-row.tsx'
import { useRowsInSight } from './use-rows-in-sight.ts'
import { useSorting } from './use-sorting.ts'

interface Props {
  readonly table: ModelsTable
  readonly view: ModelsView
  readonly wording: Wording
  onChange(change: Partial<ModelsView>): void
  onOpen(id: string): void
}

const rowHeightsPx = { comfortable: 36, compact: 26 } as const

/** All rows in a table that scrolls within itself: only those in sight are in the page. */
export function ModelsGrid({ table, view, wording, onChange, onOpen }: Props) {
  const { t } = wording
  const scroller = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  /** The row that the focus goes to as soon as it is drawn: here and not in the state, as the effect of an earlier drawing may run after the next key. */
  const wanted = useRef<number | null>(null)
  const shown = useMemo(() => table.columns.filter((column) => column.shown), [table.columns])
  const { rows } = table
  const rowPx = rowHeightsPx[view.density]
  const { first, end, isPartial } = useRowsInSight(scroller, { count: rows.length, rowPx, headPx })
  const sorting = useSorting(view.sort, (sort) => onChange({ sort }))
  useEffect(() => {
    if (wanted.current === null) return
    const button = scroller.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"] button`)
    if (button == null) return
    wanted.current = null
    button.focus({ preventScroll: true })
  })

  const reachable = current >= first && current < end ? current : first

  const onKeyDown = (event: KeyboardEvent) => {
    const frame = scroller.current
    if (frame === null) return
    const page = Math.max(1, Math.floor(frame.clientHeight / rowPx) - 2)
    const from = wanted.current ?? reachable
    const target = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      PageDown: from + page,
      PageUp: from - page,
      Home: 0,
      End: rows.length - 1,
    }[event.key]
    if (target === undefined || !(event.target as HTMLElement).closest('tbody')) return
    event.preventDefault()
    const next = Math.min(rows.length - 1, Math.max(0, target))
    wanted.current = next
    setCurrent(next)
    const top = next * rowPx
    frame.scrollTop = Math.min(top, Math.max(frame.scrollTop, top + rowPx + headPx - frame.clientHeight))
  }

  return (
    <>
      <p className={styles.hint}>{t('models.hint')}</p>
      <p role="status" className={chartStyles.said}>
        {sorting.failed && t('models.sortFailed')}
      </p>
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
          aria-busy={isPartial || undefined}
          style={{ width: shown.reduce((sum, { id }) => sum + widthsPx[id], 0) }}
        >
          <caption className="unseen">{table.title}</caption>
          <thead onPointerEnter={sorting.comesNear} onFocus={sorting.comesNear}>
            <tr aria-rowindex={1}>
              {shown.map((column) => (
                <Head key={column.id} column={column} wording={wording} onPress={sorting.press} />
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap heightPx={first * rowPx} />
            {rows.slice(first, end).map((row, place) => (
              <Row
                // biome-ignore lint/suspicious/noArrayIndexKey: another order changes words in rows that are there
                key={first + place}
                index={first + place}
                row={row}
                columns={shown}
                heightPx={rowPx}
                isOpen={row.id === view.model}
                isReachable={first + place === reachable}
                wording={wording}
                onOpen={onOpen}
              />
            ))}
            <Gap heightPx={(rows.length - end) * rowPx} />
          </tbody>
        </table>
      </section>
    </>
  )
}

/** Stands for the rows out of sight; hidden, as what is seen would count as moved whenever rows come. */
const Gap = ({ heightPx }: { heightPx: number }) =>
  heightPx <= 0 ? null : (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true" style={{ height: heightPx, visibility: 'hidden' }}>
      <td />
    </tr>
  )
