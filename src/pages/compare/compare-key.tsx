import type { ComparisonModel } from '#charts/model.ts'
import { Swatch } from '#drawing/scene-nodes.tsx'
import type { Wording } from '#i18n/wording.ts'
import { comparisonSwatch } from '#scenes/spark.ts'
import { Later } from '#ui/later.tsx'
import keyStyles from '../key-list.module.css'
import styles from './compare.module.css'

interface Props {
  readonly model: ComparisonModel
  readonly wording: Wording
}

/** What the small charts of a comparison say, and the rules by which its rows were worked out: below the window, so drawn after the first of the table. */
export const CompareKey = ({ model, wording }: Props) => (
  <Later>
    {model.key.length > 0 && (
      <div className={keyStyles.below}>
        <ul className={keyStyles.key}>
          {model.key.map(({ id, text }) => (
            <li key={id}>
              <Swatch nodes={comparisonSwatch(id)} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </div>
    )}
    {model.notes.length > 0 && (
      <section className={styles.rules}>
        <h2>{wording.t('compare.rules')}</h2>
        <ul>
          {model.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    )}
  </Later>
)
