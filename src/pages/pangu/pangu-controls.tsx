import type { Wording } from '#i18n/wording.ts'
import { Choice } from '#ui/field.tsx'
import { Find } from '#ui/find.tsx'
import { Segmented } from '#ui/segmented.tsx'
import type { PanguView } from '#view/views.ts'

interface Props {
  readonly view: PanguView
  readonly wording: Wording
  onChange(change: Partial<PanguView>): void
}

const forms = ['matrix', 'tree'] as const
const orders = ['depth', 'first', 'name'] as const

/** Form, order and search of the tiers. */
export const PanguControls = ({ view, wording: { t }, onChange }: Props) => (
  <>
    <Segmented
      label={t('control.form')}
      value={view.form}
      options={forms.map((value) => ({ value, text: t(`pangu.form.${value}`) }))}
      onChange={(form) => onChange({ form })}
    />
    {view.form === 'matrix' && (
      <Choice
        label={t('pangu.order')}
        value={view.order}
        options={orders.map((order) => [order, t(`pangu.order.${order}`)])}
        onChange={(order) => onChange({ order })}
      />
    )}
    <Find
      label={t('pangu.find')}
      placeholder={t('pangu.findPlaceholder')}
      value={view.q}
      onChange={(q) => onChange({ q })}
    />
  </>
)
