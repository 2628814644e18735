import type { ChartsCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { Tick } from '#ui/field.tsx'
import { Find } from '#ui/find.tsx'
import { Segmented } from '#ui/segmented.tsx'
import type { ModelsView } from '#view/views.ts'
import { YearSelect } from '../year-select.tsx'

interface Props {
  readonly view: ModelsView
  readonly cut: ChartsCut
  readonly wording: Wording
  onChange(change: Partial<ModelsView>): void
}

/** Search, period, density and reference models of the table. */
export function ModelsControls({ view, cut, wording, onChange }: Props) {
  const { t } = wording
  const period = { cut, wording }
  return (
    <>
      <Find
        label={t('control.search')}
        placeholder={t('control.searchPlaceholder')}
        value={view.q}
        onChange={(q) => onChange({ q })}
      />
      <YearSelect
        label={t('control.from')}
        value={view.from}
        onChange={(from) => onChange({ from })}
        {...period}
      />
      <YearSelect label={t('control.to')} value={view.to} onChange={(to) => onChange({ to })} {...period} />
      <Segmented
        label={t('models.density')}
        value={view.density}
        options={(['comfortable', 'compact'] as const).map((value) => ({
          value,
          text: t(`models.density.${value}`),
        }))}
        onChange={(density) => onChange({ density })}
      />
      <Tick label={t('control.refs')} on={view.refs} onChange={(refs) => onChange({ refs })} />
    </>
  )
}
