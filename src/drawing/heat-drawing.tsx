import type { HeatModel } from '#charts/model.ts'
import type { Wording } from '#i18n/wording.ts'
import { heatText } from '#scenes/palette.ts'
import styles from './heat-drawing.module.css'

interface Props {
  readonly model: HeatModel
  readonly wording: Wording
  /** A row and a column of it were asked for. */
  onOpen(rowId: string, column: string): void
}

/** A table of shares on the page: a table for whoever hears it, and every share leads to its models. */
export const HeatDrawing = ({ model, wording, onOpen }: Props) => (
  <div className={styles.frame}>
    <table className={styles.table}>
      <caption className="unseen">{model.summary}</caption>
      <thead>
        <tr>
          <th scope="col">{model.rowLabel}</th>
          {model.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.rows.map(({ id, label, isSum, cells }) => (
          <tr key={id} className={isSum ? styles.sum : undefined}>
            <th scope="row">{label}</th>
            {model.columns.map((column, index) => {
              const one = cells[index] ?? null
              if (one === null) return <td key={column} />
              const paint = {
                background: `var(--heat-${one.level})`,
                color: `var(--${heatText(one.level)})`,
              }
              return (
                <td key={column}>
                  {isSum ? (
                    <span style={paint} title={one.spoken}>
                      {one.cell.text}
                    </span>
                  ) : (
                    <button
                      type="button"
                      style={paint}
                      title={one.spoken}
                      aria-label={wording.t('telling.open', { what: one.spoken })}
                      onClick={() => onOpen(id, column)}
                    >
                      {one.cell.text}
                    </button>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
