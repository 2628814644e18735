import type { Look } from '#charts/model.ts'
import { Swatch } from '#drawing/scene-nodes.tsx'
import type { Wording } from '#i18n/wording.ts'
import { symbolPath } from '#scenes/symbol.ts'
import { TextButton } from '#ui/text-button.tsx'
import styles from './growth.module.css'

interface VendorChoice {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly look: Look
}

interface Props {
  readonly choices: readonly VendorChoice[]
  /** Null is all of them. */
  readonly chosen: readonly string[] | null
  readonly wording: Wording
  onChange(chosen: readonly string[] | null): void
}

/** Legend and filter in one: each vendor with its sign and its number of models. */
export function VendorFilter({ choices, chosen, wording, onChange }: Props) {
  const all = choices.map(({ id }) => id)
  const isChosen = (id: string) => chosen === null || chosen.includes(id)
  const toggle = (id: string) => {
    const next = all.filter((other) => (other === id ? !isChosen(other) : isChosen(other)))
    onChange(next.length === all.length ? null : next)
  }
  return (
    <fieldset className={styles.vendors}>
      <legend>{wording.t('control.vendors')}</legend>
      <p className={styles.allOrNone}>
        <TextButton disabled={chosen === null} onClick={() => onChange(null)}>
          {wording.t('control.vendors.all')}
        </TextButton>
        <TextButton disabled={chosen?.length === 0} onClick={() => onChange([])}>
          {wording.t('control.vendors.none')}
        </TextButton>
      </p>
      <div className={styles.choices}>
        {choices.map(({ id, name, count, look }) => (
          <label key={id}>
            <input type="checkbox" checked={isChosen(id)} onChange={() => toggle(id)} />
            <Swatch
              nodes={[
                {
                  node: 'mark',
                  d: symbolPath(look.shape, 5),
                  x: 0,
                  y: 0,
                  fill: look.ink,
                  stroke: look.ink,
                  strokePx: 1,
                },
              ]}
            />
            <span>{name}</span>
            <span className={styles.count}>{wording.count(count)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
