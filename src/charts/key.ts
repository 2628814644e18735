import { figureStatuses } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import type { Cell, KeyEntry } from './model.ts'

/** How marks are drawn for what is known of their figures, with how many are drawn so; what no mark shows is left out. */
export function keyOf(
  figures: readonly Pick<Cell, 'status' | 'qualifier'>[],
  openDays: number,
  { t }: Wording,
): KeyEntry[] {
  const count = (test: (figure: (typeof figures)[number]) => boolean) => figures.filter(test).length
  const entries: KeyEntry[] = [
    ...figureStatuses.map((id) => ({
      id,
      text: t(`status.${id}`),
      count: count(({ status }) => status === id),
    })),
    {
      id: 'about',
      text: t('growth.key.about'),
      count: count(({ qualifier }) => qualifier === 'about'),
    },
    {
      id: 'bounds',
      text: t('growth.key.bounds'),
      count: count(({ qualifier }) => qualifier === 'at-least' || qualifier === 'up-to'),
    },
    { id: 'period', text: t('growth.key.period'), count: openDays },
  ]
  return entries.filter((entry) => entry.count > 0)
}
