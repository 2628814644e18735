import type { TimelineModel } from '#charts/model.ts'
import type { When } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import { Choice, Field } from '#ui/field.tsx'
import { Find } from '#ui/find.tsx'
import { Segmented } from '#ui/segmented.tsx'
import type { TimelineView } from '#view/views.ts'

interface Props {
  readonly view: TimelineView
  readonly model: TimelineModel
  readonly asOf: string
  readonly form: 'lanes' | 'list'
  readonly wording: Wording
  onChange(change: Partial<TimelineView>): void
}

const segments = ['all', 'big-tech', 'telecom', 'ai-company', 'start-up', 'research-institute'] as const
const orders = ['first', 'count', 'name'] as const

/** Period, form, order, segment and search of the timeline. */
export function TimelineControls({ view, model, asOf, form, wording, onChange }: Props) {
  const { t } = wording
  const presets = presetsOf(asOf)
  const isNow = ({ from, to }: Preset) => view.from?.value === from?.value && view.to?.value === to?.value
  const current = (['all', 'chatgpt', 'months'] as const).find((id) => isNow(presets[id])) ?? 'none'
  const years = model.calendar.filter(({ rank }) => rank === 0)
  const year = years.find(({ value }) => {
    const id = String(new Date(value).getUTCFullYear())
    return view.from?.value === id && view.to?.value === id
  })
  return (
    <>
      <Segmented
        label={t('control.form')}
        value={form}
        options={(['lanes', 'list'] as const).map((value) => ({ value, text: t(`control.form.${value}`) }))}
        onChange={(value) => onChange({ form: value })}
      />
      <Segmented<'all' | 'chatgpt' | 'months' | 'none'>
        label={t('control.period')}
        value={current}
        options={(['all', 'chatgpt', 'months'] as const).map((value) => ({
          value,
          text: t(`control.period.${value}`),
        }))}
        onChange={(id) => id !== 'none' && onChange(presets[id])}
      />
      <Field label={t('control.year')}>
        <select
          value={year === undefined ? '' : new Date(year.value).getUTCFullYear()}
          onChange={({ target }) => {
            const one: When | null = target.value === '' ? null : { value: target.value, precision: 'year' }
            onChange({ from: one, to: one })
          }}
        >
          <option value="">–</option>
          {years.map(({ value, text }) => (
            <option key={value} value={new Date(value).getUTCFullYear()}>
              {text}
            </option>
          ))}
        </select>
      </Field>
      {form === 'lanes' && (
        <Choice
          label={t('control.order')}
          value={view.order}
          options={orders.map((order) => [order, t(`control.order.${order}`)])}
          onChange={(order) => onChange({ order })}
        />
      )}
      <Choice
        label={t('control.segment')}
        value={view.segment}
        options={segments.map((segment) => [segment, t(`segment.${segment}`)])}
        onChange={(segment) => onChange({ segment })}
      />
      <Find
        label={t('control.searchEvent')}
        placeholder={t('control.searchEventPlaceholder')}
        value={view.q}
        onChange={(q) => onChange({ q })}
      />
    </>
  )
}

interface Preset {
  readonly from: When | null
  readonly to: When | null
}

const day = (value: string): When => ({ value, precision: 'day' })

/** Twelve months end with the data's date: the same day of the year before is not among them. */
function presetsOf(asOf: string): Record<'all' | 'chatgpt' | 'months', Preset> {
  const next = new Date(`${asOf}T00:00:00Z`)
  next.setUTCFullYear(next.getUTCFullYear() - 1, next.getUTCMonth(), next.getUTCDate() + 1)
  return {
    all: { from: null, to: null },
    chatgpt: { from: day('2022-11-30'), to: null },
    months: { from: day(next.toISOString().slice(0, 10)), to: null },
  }
}
