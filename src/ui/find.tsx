import { Field } from './field.tsx'

interface Props {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  onChange(text: string): void
}

/** A field for words to look for, no longer than an address may carry. */
export const Find = ({ label, placeholder, value, onChange }: Props) => (
  <Field label={label}>
    <input
      type="search"
      value={value}
      maxLength={100}
      placeholder={placeholder}
      onChange={({ target }) => onChange(target.value)}
    />
  </Field>
)
