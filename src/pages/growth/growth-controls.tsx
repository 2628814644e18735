import type { ChartsCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { Choice, Tick } from '#ui/field.tsx'
import { Find } from '#ui/find.tsx'
import { Segmented } from '#ui/segmented.tsx'
import type { GrowthView } from '#view/views.ts'
import { YearSelect } from '../year-select.tsx'

interface Props {
  readonly view: GrowthView
  readonly cut: ChartsCut
  readonly wording: Wording
  onChange(change: Partial<GrowthView>): void
}

/** Scale, period and search of the growth page. */
export function GrowthControls({ view, cut, wording, onChange }: Props) {
  const { t } = wording
  const period = { cut, wording }
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
      <YearSelect
        label={t('control.from')}
        value={view.from}
        onChange={(from) => onChange({ from })}
        {...period}
      />
      <YearSelect label={t('control.to')} value={view.to} onChange={(to) => onChange({ to })} {...period} />
      <Find
        label={t('control.search')}
        placeholder={t('control.searchPlaceholder')}
        value={view.q}
        onChange={(q) => onChange({ q })}
      />
      <Tick label={t('control.refs')} on={view.refs} onChange={(refs) => onChange({ refs })} />
      <Tick
        label={t('control.labels')}
        on={view.labels === 'on'}
        onChange={(on) => onChange({ labels: on ? 'on' : 'off' })}
      />
    </>
  )
}
