import { addMonths, monthStart, monthStarts } from '#domain/calendar.ts'
import type { When } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import type { Span, TimelineModel } from '../model.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** Years, halves, quarters, months and their weeks over a span, each in words; a layout shows as many ranks as fit. */
export function calendarOf(span: Span, wording: Wording): TimelineModel['calendar'] {
  return firstDays(span).flatMap((start) => {
    const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + 1]
    const tick = (value: number, when: When, rank: 0 | 1 | 2 | 3 | 4) => ({
      value,
      text: wording.date(when, 'short'),
      rank,
    })
    const first =
      month === 1
        ? tick(start.getTime(), { value: `${year}`, precision: 'year' }, 0)
        : tick(
            start.getTime(),
            { value: `${year}-${two(month)}`, precision: 'month' },
            month === 7 ? 1 : month % 3 === 1 ? 2 : 3,
          )
    const weeks = [8, 15, 22].map((day) =>
      tick(
        Date.UTC(year, month - 1, day),
        { value: `${year}-${two(month)}-${two(day)}`, precision: 'day' },
        4,
      ),
    )
    return [first, ...weeks].filter(({ value }) => value < span.to)
  })
}

/** How many of the given instants fall in each month of a span. */
export function monthsOf(span: Span, instants: readonly number[], wording: Wording): TimelineModel['months'] {
  const counts = new Map<number, number>()
  for (const instant of instants) {
    const month = monthStart(instant)
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return firstDays(span).map((start) => ({
    from: start.getTime(),
    to: addMonths(start.getTime(), 1),
    count: counts.get(start.getTime()) ?? 0,
    text: wording.date(
      { value: `${start.getUTCFullYear()}-${two(start.getUTCMonth() + 1)}`, precision: 'month' },
      'short',
    ),
  }))
}

const firstDays = ({ from, to }: Span): Date[] => monthStarts(from, to).map((start) => new Date(start))
