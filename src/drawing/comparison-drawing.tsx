import { type AnchorHTMLAttributes, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { ComparisonCell, ComparisonColumn, Spark } from '#charts/compare/model.ts'
import type { ComparisonModel } from '#charts/model.ts'
import type { Wording } from '#i18n/wording.ts'
import { layoutSpark, sparkHeightPx } from '#scenes/spark.ts'
import styles from './comparison-drawing.module.css'
import { SceneNodes } from './scene-nodes.tsx'
import { bringFocusIntoSight, bringIntoSight } from './sight.ts'

interface Place {
  readonly row: string
  readonly column: string
}

interface Props {
  readonly model: ComparisonModel
  readonly wording: Wording
  readonly selected: Place | null
  /** Where the name of a column leads. */
  linkOf(column: string): AnchorHTMLAttributes<HTMLAnchorElement>
  onOpen(place: Place): void
  /** How columns change their places; null where they are as they are. */
  readonly arrange: Arrange | null
}

interface Arrange {
  /** A column is wanted at another place, counted from 0. */
  onMove(column: string, to: number): void
  onRemove(column: string): void
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
  const cellAt = (row: string, column: string, cell: ComparisonCell) => (
    <button
      type="button"
      data-cell={`${row}.${column}`}
      tabIndex={row === stop.row && column === stop.column ? 0 : -1}
      aria-label={cell.spoken}
      aria-current={row === selected?.row && column === selected.column ? 'true' : undefined}
      onFocus={() => setReached({ row, column })}
      onClick={() => onOpen({ row, column })}
      onKeyDown={onKeyDown}
    >
      <CellText cell={cell} bestText={model.bestText} />
      {cell.spark !== null && <SparkDrawing spark={cell.spark} />}
    </button>
  )
  return (
    <section
      ref={frame}
      className={styles.frame}
      aria-label={model.title}
      onFocus={({ target }) => bringFocusIntoSight(frame.current, target)}
    >
      <p id={hintId} className="unseen">
        {wording.t('compare.keyboard')}
      </p>
      <table className={styles.comparison} aria-describedby={hintId}>
        <caption className="unseen">{model.summary}</caption>
        <Heads {...props} />
        {model.groups.map((group) => (
          <tbody key={group.id}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1} className={styles.group}>
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
        ))}
      </table>
    </section>
  )
}

/** Names of the columns, to be dragged, and below them the buttons that do the same by keyboard. */
function Heads({ model, wording, linkOf, arrange }: Props) {
  const { t } = wording
  const { columns } = model
  const head = useRef<HTMLTableSectionElement>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  // A moved column is another place in the document, and takes the focus out of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked after each change of the columns
  useEffect(() => {
    if (wanted.current === null) return
    head.current?.querySelector<HTMLElement>(`[data-tool="${wanted.current}"]`)?.focus()
    wanted.current = null
  }, [columns])

  const move = ({ id }: ComparisonColumn, from: number, by: -1 | 1) => {
    const to = from + by
    if (to < 0 || to >= columns.length) return
    wanted.current = `${id}.${by === -1 ? 'left' : 'right'}`
    arrange?.onMove(id, to)
  }
  const remove = ({ id }: ComparisonColumn, at: number) => {
    const neighbour = columns[at + 1] ?? columns[at - 1]
    wanted.current = neighbour === undefined ? null : `${neighbour.id}.remove`
    arrange?.onRemove(id)
  }
  const tool = (id: string, text: string, sign: string, isOff: boolean, run: () => void) => (
    <button
      type="button"
      data-tool={id}
      aria-label={text}
      title={text}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) run()
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
  return (
    <thead ref={head}>
      <tr>
        <th scope="col" rowSpan={arrange === null ? 1 : 2}>
          {model.rowLabel}
        </th>
        {columns.map((column, index) => (
          <th
            key={column.id}
            scope="col"
            draggable={arrange !== null}
            className={over === column.id && dragged !== column.id ? styles.over : undefined}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              event.dataTransfer.setData('text/plain', column.label)
              setDragged(column.id)
            }}
            onDragOver={(event) => {
              if (dragged === null) return
              event.preventDefault()
              setOver(column.id)
            }}
            onDragEnd={() => {
              setDragged(null)
              setOver(null)
            }}
            onDrop={(event) => {
              event.preventDefault()
              if (dragged !== null && dragged !== column.id) arrange?.onMove(dragged, index)
              setDragged(null)
              setOver(null)
            }}
          >
            <a draggable={false} {...linkOf(column.id)}>
              {column.label}
            </a>{' '}
            <span className={styles.quiet}>{column.detail}</span>
          </th>
        ))}
      </tr>
      {arrange !== null && (
        <tr className={styles.tools}>
          {columns.map((column, index) => {
            const name = column.label
            const left = () => move(column, index, -1)
            const right = () => move(column, index, 1)
            return (
              <td key={column.id}>
                {tool(`${column.id}.left`, t('compare.left', { name }), '◀', index === 0, left)}
                {tool(
                  `${column.id}.right`,
                  t('compare.right', { name }),
                  '▶',
                  index === columns.length - 1,
                  right,
                )}
                {tool(`${column.id}.remove`, t('compare.remove', { name }), '✕', false, () =>
                  remove(column, index),
                )}
              </td>
            )
          })}
        </tr>
      )}
    </thead>
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
