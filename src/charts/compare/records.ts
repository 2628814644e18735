import type { CutEvent, CutModel } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import type { ComparisonRecord } from './model.ts'

/** A model as a record behind a value. */
export const modelRecord = (model: CutModel, { date, figure }: Wording): ComparisonRecord => ({
  kind: 'model',
  id: model.id,
  name: model.name,
  text: `${date(model.date, 'short')} · ${figure(model.parametersB)}`,
})

/** An event as a record behind a value. */
export const eventRecord = (event: CutEvent, { t, date }: Wording): ComparisonRecord => ({
  kind: 'event',
  id: event.id,
  name: event.title,
  text: `${date(event.date, 'short')} · ${t(`eventKind.${event.kind}`)}`,
})
