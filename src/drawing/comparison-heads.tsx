import { type AnchorHTMLAttributes, useEffect, useRef, useState } from 'react'
import type { ComparisonColumn } from '#charts/compare/model.ts'
import type { ComparisonModel } from '#charts/model.ts'
import type { Wording } from '#i18n/wording.ts'
import styles from './comparison-drawing.module.css'

export interface HeadsProps {
  readonly model: ComparisonModel
  readonly wording: Wording
  /** Where the name of a column leads. */
  linkOf(column: string): AnchorHTMLAttributes<HTMLAnchorElement>
  /** How columns change their places; null where they are as they are. */
  readonly arrange: Arrange | null
}

interface Arrange {
  /** A column is wanted at another place, counted from 0. */
  onMove(column: string, to: number): void
  onRemove(column: string): void
}

/** Names of the columns, to be dragged, and below them the buttons that do the same by keyboard. */
export function Heads({ model, wording, linkOf, arrange }: HeadsProps) {
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
