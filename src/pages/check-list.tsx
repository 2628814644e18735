import type { ReactNode } from 'react'
import type { Wording } from '#i18n/wording.ts'
import { useSteps } from '#ui/later.tsx'
import { TextButton } from '#ui/text-button.tsx'
import styles from './check-list.module.css'

/** Choices that are drawn in one step. */
const choicesAtOnce = 20

interface Choice<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly countText: string
  readonly swatch: ReactNode
}

interface Props<Id extends string> {
  readonly title: string
  readonly choices: readonly Choice<Id>[]
  /** Null is all of them. */
  readonly chosen: readonly Id[] | null
  readonly wording: Wording
  onChange(chosen: readonly Id[] | null): void
}

/** Legend and filter in one: each value with its sign and how often it occurs. */
export function CheckList<Id extends string>({ title, choices, chosen, wording, onChange }: Props<Id>) {
  const all = choices.map(({ id }) => id)
  const steps = useSteps(Math.ceil(choices.length / choicesAtOnce))
  const isChosen = (id: Id) => chosen === null || chosen.includes(id)
  const toggle = (id: Id) => {
    const next = all.filter((other) => (other === id ? !isChosen(other) : isChosen(other)))
    onChange(next.length === all.length ? null : next)
  }
  return (
    <fieldset className={styles.list}>
      <legend>{title}</legend>
      <p className={styles.allOrNone}>
        <TextButton disabled={chosen === null} onClick={() => onChange(null)}>
          {wording.t('control.vendors.all')}
        </TextButton>
        <TextButton disabled={chosen?.length === 0} onClick={() => onChange([])}>
          {wording.t('control.vendors.none')}
        </TextButton>
      </p>
      <div className={styles.choices}>
        {choices.slice(0, choicesAtOnce * steps).map(({ id, label, countText, swatch }) => (
          <label key={id}>
            <input type="checkbox" checked={isChosen(id)} onChange={() => toggle(id)} />
            {swatch}
            <span>{label}</span>
            <span className={styles.count}>{countText}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
