import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { ComparisonCell, ComparisonGroup, Spark } from '#charts/compare/model.ts'
import { layoutSpark, sparkHeightPx } from '#scenes/spark.ts'
import { useSteps } from '#ui/later.tsx'
import styles from './comparison-drawing.module.css'
import { Heads, type HeadsProps } from './comparison-heads.tsx'
import { SceneNodes } from './scene-nodes.tsx'
import { bringFocusIntoSight, bringIntoSight } from './sight.ts'

interface Place {
  readonly row: string
  readonly column: string
}

interface Props extends HeadsProps {
  readonly selected: Place | null
  onOpen(place: Place): void
}

const sparkPx = 150

/** A comparison as a table with headers of rows and columns; its cells are one Tab stop that arrow keys walk. */
export function ComparisonDrawing(props: Props) {
  'use memo'
  const { model, wording, selected, onOpen } = props
  const hintId = useId()
  const frame = useRef<HTMLElement>(null)
  const rows = model.groups.flatMap((group) => group.rows.map(({ id }) => id))
  const columns = model.columns.map(({ id }) => id)
  const [reached, setReached] = useState<Place | null>(null)
  const isThere = (place: Place | null) =>
    place !== null && rows.includes(place.row) && columns.includes(place.column)
  const stop = [reached, selected].find(isThere) ?? { row: rows[0] ?? '', column: columns[0] ?? '' }

  const chosenAt = model.groups.findIndex((group) => group.rows.some(({ id }) => id === selected?.row))
  // The heads are the first step.
  const steps = useSteps(model.groups.length + 1) - 1
  const isPartial = steps < model.groups.length
  const selectedCell = selected === null ? null : `${selected.row}.${selected.column}`
  // The panel takes room from the table, and a link may open a cell far down.
  useEffect(() => {
    const cell = frame.current?.querySelector(`[data-cell="${selectedCell}"]`)
    if (frame.current !== null && cell) bringIntoSight(frame.current, cell)
  }, [selectedCell])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = walkCells(rows, columns, stop, event.key)
    if (next === null) return
    event.preventDefault()
    setReached(next)
    frame.current?.querySelector<HTMLElement>(`[data-cell="${next.row}.${next.column}"]`)?.focus()
  }
  return (
    <section
      ref={frame}
      className={styles.frame}
      // What stands below is not in the window while groups follow.
      style={isPartial ? { minHeight: '100vh' } : undefined}
      aria-label={model.title}
      onFocus={({ target }) => bringFocusIntoSight(frame.current, target)}
    >
      <p id={hintId} className="unseen">
        {wording.t('compare.keyboard')}
      </p>
      <table className={styles.comparison} aria-describedby={hintId} aria-busy={isPartial || undefined}>
        <caption className="unseen">{model.summary}</caption>
        <Heads {...props} />
        {model.groups.slice(0, Math.max(steps, chosenAt + 1)).map((group) => (
          <Rows
            key={group.id}
            {...{ group, model, selected, stop, onOpen, onKeyDown }}
            onReach={setReached}
          />
        ))}
      </table>
    </section>
  )
}

interface RowsProps extends Pick<Props, 'model' | 'selected' | 'onOpen'> {
  readonly group: ComparisonGroup
  /** The cell that Tab reaches. */
  readonly stop: Place
  onReach(place: Place): void
  onKeyDown(event: KeyboardEvent): void
}

/** One group of rows: drawn apart, so that a slow machine answers between groups. */
function Rows({ group, model, selected, stop, onOpen, onReach, onKeyDown }: RowsProps) {
  const cellAt = (row: string, column: string, cell: ComparisonCell) => (
    <button
      type="button"
      data-cell={`${row}.${column}`}
      tabIndex={row === stop.row && column === stop.column ? 0 : -1}
      aria-label={cell.spoken}
      aria-current={row === selected?.row && column === selected.column ? 'true' : undefined}
      onFocus={() => onReach({ row, column })}
      onClick={() => onOpen({ row, column })}
      onKeyDown={onKeyDown}
    >
      <CellText cell={cell} bestText={model.bestText} />
      {cell.spark !== null && <SparkDrawing spark={cell.spark} />}
    </button>
  )
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={model.columns.length + 1} className={styles.group}>
          <span>{group.label}</span>
        </th>
      </tr>
      {group.rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">{row.label}</th>
          {model.columns.map(({ id }, index) => {
            const cell = row.cells[index]
            return <td key={id}>{cell !== undefined && cellAt(row.id, id, cell)}</td>
          })}
        </tr>
      ))}
    </tbody>
  )
}

const CellText = ({ cell, bestText }: { cell: ComparisonCell; bestText: string }) => (
  <>
    {cell.isBest ? (
      <strong>
        {cell.cell.text} <span className={styles.best}>{bestText}</span>
      </strong>
    ) : cell.isKnown ? (
      <span>{cell.cell.text}</span>
    ) : (
      <em>{cell.cell.text}</em>
    )}
    {cell.detail !== '' && <span className={styles.quiet}>{cell.detail}</span>}
  </>
)

const SparkDrawing = ({ spark }: { spark: Spark }) => (
  <svg width={sparkPx} height={sparkHeightPx} viewBox={`0 0 ${sparkPx} ${sparkHeightPx}`} aria-hidden="true">
    <SceneNodes nodes={layoutSpark(spark, sparkPx)} />
  </svg>
)

/** Where a key leads from a cell; null is no change. */
export function walkCells(
  rows: readonly string[],
  columns: readonly string[],
  from: Place,
  key: string,
): Place | null {
  const steps: Readonly<Record<string, readonly [down: number, across: number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    Home: [0, -columns.length],
    End: [0, columns.length],
  }
  const step = steps[key]
  if (step === undefined) return null
  const within = (list: readonly string[], at: number) => list[Math.max(0, Math.min(at, list.length - 1))]
  const row = within(rows, rows.indexOf(from.row) + step[0])
  const column = within(columns, columns.indexOf(from.column) + step[1])
  return row === undefined || column === undefined ? null : { row, column }
}
