import type { ChartModel } from '#charts/model.ts'
import { tableOf } from '#charts/rows.ts'
import type { Wording } from '#i18n/wording.ts'
import { TextButton } from '#ui/text-button.tsx'
import styles from './chart.module.css'

interface Props {
  readonly model: ChartModel
  readonly wording: Wording
  onOpen?(recordId: string): void
}

/** A chart as a table: the same cells as its marks. */
export function ChartTable({ model, wording, onOpen }: Props) {
  const { caption, columns, values, rows } = tableOf(model, wording)
  const valueStyle = values === 'numbers' ? styles.number : undefined
  const isRecords = columns.date !== null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.item}</th>
            <th scope="col">{columns.series}</th>
            {isRecords && <th scope="col">{columns.date}</th>}
            <th scope="col" className={valueStyle}>
              {columns.value}
            </th>
            {isRecords && <th scope="col">{columns.status}</th>}
            {isRecords && (
              <th scope="col" className={styles.number}>
                {wording.t('table.sources')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ recordId, series, item, date, cell }, index) => (
            <tr key={recordId ?? index}>
              <th scope="row">
                {recordId === null || onOpen === undefined ? (
                  item
                ) : (
                  <TextButton
                    aria-label={wording.t('table.open', { model: item })}
                    onClick={() => onOpen(recordId)}
                  >
                    {item}
                  </TextButton>
                )}
              </th>
              <td>{series}</td>
              {isRecords && <td className={styles.date}>{date}</td>}
              <td className={valueStyle}>{cell.text}</td>
              {isRecords && <td>{cell.statusText}</td>}
              {isRecords && <td className={styles.number}>{wording.count(cell.sources.length)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
