import { useMemo } from 'react'
import { compareLimits } from '#charts/compare/field.ts'
import type { ComparisonForm } from '#charts/compare/form.ts'
import { presetIds } from '#charts/compare/presets.ts'
import type { Chosen, CompareData } from '#charts/compare/selection.ts'
import { fold } from '#dataset/search/fold.ts'
import type { Wording } from '#i18n/wording.ts'
import { Choice, Tick } from '#ui/field.tsx'
import { Pick } from '#ui/pick.tsx'
import { Segmented } from '#ui/segmented.tsx'
import type { CompareView } from '#view/views.ts'

interface Props {
  readonly view: CompareView
  readonly form: ComparisonForm
  /** What was chosen last, which may still be loading. */
  readonly asked: CompareView['form']
  readonly data: CompareData
  readonly chosen: Chosen
  readonly wording: Wording
  onAdd(id: string): void
  onChange(change: Partial<CompareView>): void
}

/** What is compared: vendors or models, one more of them, a preset, all rows or only those that differ. */
export function CompareControls({ view, form: maker, asked, data, chosen, wording, onAdd, onChange }: Props) {
  const { t } = wording
  const { form } = view
  const candidates = useMemo(() => candidatesOf(form, data, wording), [form, data, wording])
  const presets = useMemo(() => maker.presetsOf(data.charts, data.models), [data, maker])
  const ids = presetIds[form]
  const isShown = (id: (typeof ids)[number]) => presets.get(id)?.join() === chosen.ids.join()
  const preset = ids.find(isShown) ?? 'own'
  const choose = (id: (typeof ids)[number] | 'own') => {
    if (id === 'own') return
    const list = id === 'brief' ? null : (presets.get(id) ?? null)
    onChange({ [form]: list, cell: null })
  }
  const isFull = chosen.ids.length >= compareLimits.most
  return (
    <>
      <Segmented
        label={t('compare.form')}
        value={asked}
        options={(['vendors', 'models'] as const).map((value) => ({
          value,
          text: t(`compare.form.${value}`),
        }))}
        onChange={(value) => onChange({ form: value, cell: null })}
      />
      <Pick
        key={form}
        label={t(`compare.add.${form}`)}
        placeholder={t(isFull ? 'compare.add.full' : 'compare.add.hint')}
        disabled={isFull}
        nothing={t('compare.add.nothing')}
        find={(typed) => {
          const words = fold(typed)
          return candidates.filter(({ id, folded }) => !chosen.ids.includes(id) && folded.includes(words))
        }}
        foundText={(n) => t('compare.add.found', { n })}
        onPick={({ id }) => onAdd(id)}
      />
      <Choice
        label={t('compare.preset')}
        value={preset}
        options={[
          ...(preset === 'own' ? ([['own', t('compare.preset.own')]] as const) : []),
          ...(form === 'vendors'
            ? presetIds.vendors.map((id) => [id, t(`compare.preset.vendors.${id}`)] as const)
            : presetIds.models.map((id) => [id, t(`compare.preset.models.${id}`)] as const)),
        ]}
        onChange={choose}
      />
      <Tick label={t('compare.diff')} on={view.diff} onChange={(diff) => onChange({ diff })} />
    </>
  )
}

/** What can be added, with all that it may be called by; vendors with models first. */
function candidatesOf(form: CompareView['form'], { charts, vendors, models }: CompareData, wording: Wording) {
  const { t } = wording
  const names = new Map(charts.vendors.map(({ id, name }) => [id, name]))
  const aliases = new Map(
    (form === 'vendors' ? vendors.vendors : models.models).map((one) => [one.id, one.aliases]),
  )
  const options =
    form === 'vendors'
      ? charts.vendors.map(({ id, name, segment }) => ({
          id,
          label: name,
          detail: t(`segment.${segment}`),
        }))
      : charts.models.map(({ id, name, vendor, date }) => ({
          id,
          label: name,
          detail: `${names.get(vendor) ?? vendor}, ${wording.date(date, 'short')}`,
        }))
  return options.map((option) => ({
    ...option,
    folded: fold([option.label, option.id, option.detail, ...(aliases.get(option.id) ?? [])].join(' ')),
  }))
}
