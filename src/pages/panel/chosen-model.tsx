import { lazy, Suspense } from 'react'
import type { ChartsCut, CutModel } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'

const ModelPanel = lazy(async () => ({ default: (await import('./model-panel.tsx')).ModelPanel }))

/** The panel of the model that is chosen, if one is; its code comes with the first. */
export function ChosenModel({
  model,
  cut,
  wording,
  onClose,
}: {
  readonly model: CutModel | null
  readonly cut: ChartsCut
  readonly wording: Wording
  onClose(): void
}) {
  if (model === null) return null
  const vendorName = cut.vendors.find(({ id }) => id === model.vendor)?.name ?? model.vendor
  return (
    <Suspense>
      <ModelPanel model={model} vendorName={vendorName} wording={wording} onClose={onClose} />
    </Suspense>
  )
}
