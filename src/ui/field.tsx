import type { ReactNode } from 'react'
import styles from './ui.module.css'

/** A select or an input under its label. */
export const Field = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
  <label className={styles.field}>
    {label}
    {children}
  </label>
)

/** A choice of one among few, in a list that opens. */
export const Choice = <T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: T
  options: readonly (readonly [value: T, text: string])[]
  onChange(value: T): void
}) => (
  <Field label={label}>
    <select
      value={value}
      onChange={({ target }) => {
        const chosen = options.find(([option]) => option === target.value)
        if (chosen !== undefined) onChange(chosen[0])
      }}
    >
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
  </Field>
)

/** Something to switch on or off. */
export const Tick = ({
  label,
  on,
  onChange,
}: {
  label: string
  on: boolean
  onChange(on: boolean): void
}) => (
  <label className={styles.tick}>
    <input type="checkbox" checked={on} onChange={({ target }) => onChange(target.checked)} />
    {label}
  </label>
)
