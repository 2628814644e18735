import { addYears } from '#domain/calendar.ts'
import { startOf } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import { countedDraft, type Draft, missingDraft, pickedDraft } from './cells.ts'
import { daysBetween } from './flagships.ts'
import { eventRecord } from './records.ts'
import { type Frame, releasesIn, type VendorSubject } from './vendor-subject.ts'

const yearMs = 365.25 * 86_400_000

/** Releases in the twelve months up to the day of the data. */
export function lastYearDraft({ releases }: VendorSubject, { to }: Frame, wording: Wording): Draft {
  const from = addYears(to, -1)
  const own = releases.filter(({ date }) => startOf(date) >= from && startOf(date) < to)
  return countedDraft(own.length, wording.count(own.length), wording, {
    records: own.map((event) => eventRecord(event, wording)),
  })
}

/** Releases a year since the first, with how many there were in each. */
export function rateDraft(subject: VendorSubject, frame: Frame, wording: Wording): Draft {
  const { t, count, date, list, significant } = wording
  const { releases, look } = subject
  const [first] = releases
  if (first === undefined) return missingDraft(t('compare.none'), wording)
  const rate = releases.length / Math.max(1, (frame.to - startOf(first.date)) / yearMs)
  const bars = frame.years.map((year) => ({ label: year, value: releasesIn(subject, year) }))
  return countedDraft(rate, significant(rate), wording, {
    detail: t('compare.since', {
      releases: t('count.releases', { n: releases.length }),
      date: date(first.date, 'short'),
    }),
    records: releases.map((event) => eventRecord(event, wording)),
    spark: {
      form: 'bars',
      text: list(
        bars
          .filter(({ value }) => value > 0)
          .map(({ label, value }) => t('compare.counted', { what: label, n: count(value) })),
      ),
      look,
      most: frame.mostReleases,
      bars,
    },
  })
}

/** The newest flagship. */
export function flagshipDraft({ flagships, recordOf }: VendorSubject, wording: Wording): Draft {
  const latest = flagships.at(-1)
  if (latest === undefined) return missingDraft(wording.t('compare.none'), wording)
  return pickedDraft(recordOf(latest), latest.sources, wording, {
    detail: wording.date(latest.date, 'short'),
  })
}

/** Middle number of days from one flagship to the next. */
export function daysDraft({ flagships, recordOf }: VendorSubject, wording: Wording): Draft {
  const { t, count } = wording
  const days = daysBetween(flagships)
  if (days === null) return missingDraft(t('compare.days.none'), wording)
  return countedDraft(days, count(days), wording, {
    detail: t('compare.flagships', { n: flagships.length }),
    records: flagships.map(recordOf),
  })
}

/** The first model on record. */
export function firstModelDraft({ models, recordOf }: VendorSubject, wording: Wording): Draft {
  const [first] = models
  if (first === undefined) return missingDraft(wording.t('compare.none'), wording)
  return pickedDraft(recordOf(first), first.sources, wording, {
    detail: wording.date(first.date, 'short'),
  })
}
