import type { ChartsCut } from '#domain/cuts.ts'
import type { When } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import { Choice, Field, Tick } from '#ui/field.tsx'
import { Segmented } from '#ui/segmented.tsx'
import type { GrowthView } from '#view/views.ts'

interface Props {
  readonly view: GrowthView
  readonly cut: ChartsCut
  readonly wording: Wording
  onChange(change: Partial<GrowthView>): void
}

/** Scale, period and search of the growth page. */
export function GrowthControls({ view, cut, wording, onChange }: Props) {
  const { t } = wording
  const years = [
    ...new Set(cut.models.filter(({ reference }) => !reference).map(({ date }) => date.value.slice(0, 4))),
  ].toSorted()
  const yearSelect = (label: string, value: When | null, change: (when: When | null) => void) => (
    <Field label={label}>
      <select
        value={value?.value ?? ''}
        onChange={({ target }) =>
          change(target.value === '' ? null : { value: target.value, precision: 'year' })
        }
      >
        <option value="">{t('control.anyYear')}</option>
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
  return (
    <>
      <Segmented
        label={t('control.scale')}
        value={view.scale}
        options={[
          { value: 'log', text: t('control.scale.log') },
          { value: 'linear', text: t('control.scale.linear') },
        ]}
        onChange={(scale) => onChange({ scale })}
      />
      <Segmented
        label={t('control.size')}
        value={view.size}
        options={(['total', 'active', 'both'] as const).map((value) => ({
          value,
          text: t(`control.size.${value}`),
        }))}
        onChange={(size) => onChange({ size })}
      />
      <Choice
        label={t('control.frontier')}
        value={view.frontier}
        options={(['overall', 'vendor', 'none'] as const).map((value) => [
          value,
          t(`control.frontier.${value}`),
        ])}
        onChange={(frontier) => onChange({ frontier })}
      />
      {view.frontier !== 'none' && (
        <>
          <Choice
            label={t('control.counts')}
            value={view.counts}
            options={(['usable', 'all'] as const).map((value) => [value, t(`control.counts.${value}`)])}
            onChange={(counts) => onChange({ counts })}
          />
          <Choice
            label={t('control.reach')}
            value={view.reach}
            options={(['ever', 'year'] as const).map((value) => [value, t(`control.reach.${value}`)])}
            onChange={(reach) => onChange({ reach })}
          />
        </>
      )}
      <Choice
        label={t('control.trend')}
        value={view.trend}
        options={(['none', 'frontier', 'all'] as const).map((value) => [value, t(`control.trend.${value}`)])}
        onChange={(trend) => onChange({ trend })}
      />
      {view.trend !== 'none' && (
        <Choice
          label={t('control.by')}
          value={view.by}
          options={(['none', 'segment', 'architecture'] as const).map((value) => [
            value,
            t(`control.by.${value}`),
          ])}
          onChange={(by) => onChange({ by })}
        />
      )}
      {yearSelect(t('control.from'), view.from, (from) => onChange({ from }))}
      {yearSelect(t('control.to'), view.to, (to) => onChange({ to }))}
      <Field label={t('control.search')}>
        <input
          type="search"
          value={view.q}
          maxLength={100}
          placeholder={t('control.searchPlaceholder')}
          onChange={({ target }) => onChange({ q: target.value })}
        />
      </Field>
      <Tick label={t('control.refs')} on={view.refs} onChange={(refs) => onChange({ refs })} />
      <Tick
        label={t('control.labels')}
        on={view.labels === 'on'}
        onChange={(on) => onChange({ labels: on ? 'on' : 'off' })}
      />
    </>
  )
}
