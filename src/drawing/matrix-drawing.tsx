import { type KeyboardEvent, useId, useState } from 'react'
import type { MatrixModel, TierItem } from '#charts/model.ts'
import type { Wording } from '#i18n/wording.ts'
import { coverageSwatch } from '#scenes/swatches.ts'
import { useSteps } from '#ui/later.tsx'
import styles from './matrix-drawing.module.css'
import { Swatch } from './scene-nodes.tsx'
import { useWidth } from './use-width.ts'

interface Props {
  readonly model: MatrixModel
  readonly wording: Wording
  readonly selectedId: string | null
  onSelect(id: string): void
}

/** Rows that are drawn in one step. */
const rowsAtOnce = 5
/** Below this width a table of four columns has no room: industries follow one another, each with its tiers. */
const narrowPx = 640

/** The matrix of tiers as a table with row and column headers; one Tab stop, arrow keys walk its entries. */
export function MatrixDrawing({ model, wording, selectedId, onSelect }: Props) {
  'use memo'
  const hintId = useId()
  const { ref: root, widthPx } = useWidth<HTMLDivElement>()
  const rows = rowsOf(model)
  // The heads are the first step.
  const steps = useSteps(1 + Math.ceil(model.rows.length / rowsAtOnce)) - 1
  const drawn = model.rows.slice(0, rowsAtOnce * steps)
  const isPartial = drawn.length < model.rows.length
  const [reachedId, setReachedId] = useState<string | null>(null)
  const known = rows.flat()
  const stopId = [reachedId, selectedId, known[0]?.id].find((id) => known.some((item) => item.id === id))

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = walkRows(rows, stopId ?? null, event.key)
    if (next === null) return
    event.preventDefault()
    setReachedId(next.id)
    root.current?.querySelector<HTMLElement>(`[data-entry="${next.id}"]`)?.focus()
  }
  const entries = (items: readonly TierItem[]) => (
    <ul className={styles.entries}>
      {items.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            data-entry={item.id}
            tabIndex={item.id === stopId ? 0 : -1}
            aria-label={item.spoken}
            aria-current={item.id === selectedId ? 'true' : undefined}
            onFocus={() => setReachedId(item.id)}
            onClick={() => onSelect(item.id)}
          >
            <Swatch nodes={coverageSwatch(item.status)} />
            <span>
              <span className={styles.name}>{item.label}</span>
              {item.isoDate !== '' && <span className={styles.quiet}> {item.isoDate.slice(0, 4)}</span>}
              {item.fresh !== null && (
                <strong className={styles.fresh}> {wording.t(`pangu.fresh.${item.fresh}`)}</strong>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
  const { base } = model
  const list = (
    <div className={styles.list} aria-busy={isPartial || undefined}>
      {base !== null && (
        <section>
          <h2>
            {base.label} <span className={styles.quiet}>{base.countText}</span>
          </h2>
          {entries(base.items)}
        </section>
      )}
      {drawn.map(({ id, label, cells }) => (
        <section key={id}>
          <h2>{label}</h2>
          {cells.map(({ items, text }, index) => {
            const column = model.columns[index]
            return (
              <div key={column?.id}>
                <p>{items.length === 0 ? `${column?.label}: ${text}` : column?.label}</p>
                {items.length > 0 && entries(items)}
              </div>
            )
          })}
        </section>
      ))}
    </div>
  )
  const table = (
    <table className={styles.matrix} aria-describedby={hintId} aria-busy={isPartial || undefined}>
      <caption className="unseen">{model.summary}</caption>
      <colgroup>
        <col className={styles.industry} />
        {model.columns.map(({ id }) => (
          <col key={id} className={styles[id]} />
        ))}
      </colgroup>
      <thead>
        {base !== null && (
          <tr className={styles.base}>
            <th scope="row">
              {base.label} <span className={styles.quiet}>{base.countText}</span>
            </th>
            <td colSpan={Math.max(1, model.columns.length)}>
              {base.items.length === 0 ? (
                <span className={styles.quiet}>{wording.t('pangu.none')}</span>
              ) : (
                entries(base.items)
              )}
            </td>
          </tr>
        )}
        <tr>
          <th scope="col">{model.rowLabel}</th>
          {model.columns.map(({ id, label, countText }) => (
            <th key={id} scope="col" className={styles[id]}>
              {label}
              {id !== 'L0' && <span className={styles.quiet}> {countText}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {drawn.map(({ id, label, cells }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {cells.map(({ items, text }, index) => (
              <td key={model.columns[index]?.id}>
                {items.length === 0 ? <span className={styles.quiet}>{text}</span> : entries(items)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons within
    <div
      ref={root}
      className={styles.frame}
      // What stands below is not in the window while rows follow.
      style={isPartial ? { minHeight: '100vh' } : undefined}
      onKeyDown={onKeyDown}
    >
      <p id={hintId} className="unseen">
        {wording.t('pangu.keyboard')}
      </p>
      {widthPx > 0 && widthPx < narrowPx ? list : table}
    </div>
  )
}

/** The entries row by row, as they stand on the page. */
export const rowsOf = (model: MatrixModel): (readonly TierItem[])[] =>
  [model.base?.items ?? [], ...model.rows.map(({ cells }) => cells.flatMap(({ items }) => items))].filter(
    (items) => items.length > 0,
  )

/** Where a key leads: along the row, to the same place of the next row, to the first or last. Null is no change. */
export function walkRows(
  rows: readonly (readonly TierItem[])[],
  fromId: string | null,
  key: string,
): TierItem | null {
  const all = rows.flat()
  if (key === 'Home') return all[0] ?? null
  if (key === 'End') return all.at(-1) ?? null
  const rowAt = rows.findIndex((row) => row.some(({ id }) => id === fromId))
  const row = rows[rowAt]
  if (row === undefined) return null
  const at = row.findIndex(({ id }) => id === fromId)
  if (key === 'ArrowLeft') return row[at - 1] ?? null
  if (key === 'ArrowRight') return row[at + 1] ?? null
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null
  const next = rows[rowAt + (key === 'ArrowDown' ? 1 : -1)]
  return next?.[Math.min(at, next.length - 1)] ?? null
}
