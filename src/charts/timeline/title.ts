import type { CutEvent } from '#domain/cuts.ts'
import { releaseKinds } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import { byKey } from '../by-key.ts'

/** Fewer releases than this in front are chance, not a finding. */
const enough = 3

/** The finding: whose releases are most in what is shown. Plain when vendors tie or too little is shown. */
export function timelineTitle(
  events: readonly CutEvent[],
  nameOf: (vendor: string) => string,
  isVendor: (vendor: string) => boolean,
  period: string,
  { t }: Wording,
): string {
  if (events.length === 0) return t('timeline.title.empty')
  const ofVendors = events.filter(({ vendor }) => isVendor(vendor))
  const releases = ofVendors.filter(
    ({ kind, status }) => status === 'confirmed' && releaseKinds.includes(kind),
  )
  const all = t('count.events', { n: events.length })
  const vendors = new Set(ofVendors.map(({ vendor }) => vendor))
  const [only] = vendors
  if (vendors.size === 1 && only !== undefined)
    return t('timeline.title.one', {
      vendor: nameOf(only),
      releases: t('count.releases', { n: releases.length }),
      events: t('count.events', { n: ofVendors.length }),
      period,
    })
  const ranked = [...byKey(releases, ({ vendor }) => vendor)]
    .map(([vendor, own]) => [vendor, own.length] as const)
    .toSorted(([a, most], [b, second]) => second - most || (a < b ? -1 : 1))
  const [first, second] = ranked
  if (first === undefined || first[1] < enough || first[1] === second?.[1])
    return t('timeline.title.plain', {
      events: all,
      vendors: t('count.vendors', { n: vendors.size }),
      period,
    })
  return t('timeline.title.most', {
    vendor: nameOf(first[0]),
    n: first[1],
    releases: t('count.releases', { n: releases.length }),
    period,
  })
}
