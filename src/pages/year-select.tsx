import type { ChartsCut } from '#domain/cuts.ts'
import type { When } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import { Field } from '#ui/field.tsx'

interface Props {
  readonly label: string
  readonly value: When | null
  readonly cut: ChartsCut
  readonly wording: Wording
  onChange(when: When | null): void
}

/** One end of a period, by years that have models; a finer date of a link stays as it is. */
export function YearSelect({ label, value, cut, wording, onChange }: Props) {
  const years = [
    ...new Set(cut.models.filter(({ reference }) => !reference).map(({ date }) => date.value.slice(0, 4))),
  ].toSorted()
  return (
    <Field label={label}>
      <select
        value={value?.value ?? ''}
        onChange={({ target }) =>
          onChange(target.value === '' ? null : { value: target.value, precision: 'year' })
        }
      >
        <option value="">{wording.t('control.anyYear')}</option>
        {value !== null && !years.includes(value.value) && (
          <option value={value.value}>{wording.date(value)}</option>
        )}
        {years.map((year) => (
          <option key={year} value={year}>
            {wording.date({ value: year, precision: 'year' })}
          </option>
        ))}
      </select>
    </Field>
  )
}
