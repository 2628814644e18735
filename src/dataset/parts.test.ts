// @vitest-environment node
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { EvidenceCut } from '#domain/cuts.ts'
import { languages, panguVendor } from '#domain/vocabulary.ts'
import { readData } from '../../scripts/read-data.ts'
import { cutCharts, cutEvents, cutEvidence } from './cut.ts'
import { cutModels } from './cut-models.ts'
import { cutPangu } from './cut-pangu.ts'
import { cutSchemas } from './cut-schemas.ts'
import { cutVendors } from './cut-vendors.ts'
import { packCut } from './pack.ts'
import { partAddress } from './part-address.ts'
import { partCutters, partNames } from './parts.ts'

const { landscape } = readData('data')
const names = partNames(landscape)

/** Every source that a piece of a page names, wherever in it. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'sources' && Array.isArray(child) ? (child as string[]) : sourcesIn(child),
  )
}

/** What a panel or page says of a record: each source as it stands, notes, readings with who gives them, events. */
function said(evidence: EvidenceCut, kind: string, id: string, cited: readonly string[]) {
  const byId = new Map(evidence.sources.map((source) => [source.id, source]))
  const conflicts = evidence.conflicts.filter(({ about }) => about.kind === kind && about.id === id)
  return {
    sources: cited.map((source) => byId.get(source)),
    notes: Object.entries(evidence.notes).filter(
      ([key]) => key.split('/').slice(0, 2).join('/') === `${kind}s/${id}`,
    ),
    conflicts,
    givenBy: sourcesIn(conflicts).map((source) => byId.get(source)?.publisher),
    events: kind === 'model' ? evidence.events.filter(({ models }) => models.includes(id)) : [],
  }
}

describe.each(languages)('in %s', (language) => {
  const whole = cutEvidence(landscape, language)
  const evidenceOf = partCutters.evidence(landscape, language)
  const parts = new Map(names.map((vendor) => [vendor, evidenceOf(vendor)]))
  const pangu = cutPangu(landscape, language)
  const records = [
    ...cutVendors(landscape, language).vendors.map((one) => ['vendor', one.id, one.id, one] as const),
    ...cutCharts(landscape, language).models.map((one) => ['model', one.id, one.vendor, one] as const),
    ...cutModels(landscape, language).models.map(
      (one) =>
        ['model', one.id, landscape.models.find(({ id }) => id === one.id)?.vendor ?? '', one] as const,
    ),
    ...cutEvents(landscape, language).events.map((one) => ['event', one.id, one.vendor, one] as const),
    ...pangu.entries.map((one) => ['coverage', one.id, panguVendor, one] as const),
    ...pangu.claims.map((one) => ['coverageClaim', one.id, panguVendor, one] as const),
    ...pangu.views.map((one) => ['analystView', one.id, panguVendor, one] as const),
    ...pangu.tiers.map((one) => ['tierDefinition', one.tier, panguVendor, one] as const),
  ]

  test('every record has the same sources, notes, conflicts and events from its vendor’s part as from the whole', () => {
    expect(records.length).toBeGreaterThan(1000)
    const differing = records.filter(([kind, id, vendor, record]) => {
      const part = parts.get(vendor)
      if (part === undefined) return true
      const cited = sourcesIn(record)
      return JSON.stringify(said(part, kind, id, cited)) !== JSON.stringify(said(whole, kind, id, cited))
    })
    expect(differing.map(([kind, id]) => `${kind}/${id}`)).toEqual([])
    const cited = records.flatMap(([, , , record]) => sourcesIn(record))
    expect(cited.filter((id) => !whole.sources.some((source) => source.id === id))).toEqual([])
  })

  test('the vendors’ events and models are all there are, each in one part', () => {
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    const [eventsOf, modelsOf] = [
      partCutters.events(landscape, language),
      partCutters.models(landscape, language),
    ]
    expect(names.flatMap((vendor) => eventsOf(vendor).events).toSorted(byId)).toEqual(
      cutEvents(landscape, language).events.toSorted(byId),
    )
    const { families, models, renames } = cutModels(landscape, language)
    const parts = names.map(modelsOf)
    expect(parts.flatMap((part) => part.models).toSorted(byId)).toEqual(models.toSorted(byId))
    expect(parts.flatMap((part) => part.families).toSorted(byId)).toEqual(families.toSorted(byId))
    expect(parts.flatMap((part) => part.renames)).toHaveLength(renames.length)
  })

  test('a part is light: the largest is a fifth of the whole or so', () => {
    const largestKb = (kind: keyof typeof partCutters) => {
      const partOf = partCutters[kind](landscape, language)
      const held = (vendor: string) => JSON.stringify(packCut(cutSchemas[kind], partOf(vendor)))
      return Math.max(...names.map((vendor) => gzipSync(held(vendor), { level: 9 }).length / 1024))
    }
    expect(largestKb('evidence')).toBeLessThan(26)
    expect(largestKb('events')).toBeLessThan(5)
    expect(largestKb('models')).toBeLessThan(3)
  })
})

test('a part stands beside its whole under the same hash, whatever an address calls a vendor', () => {
  expect(partAddress('data/events.ko.0123456789.json', 'huawei')).toBe(
    'data/events/ko.0123456789/huawei.json',
  )
  expect(partAddress('data/events.ko.0123456789.json', '../a?b')).toBe(
    'data/events/ko.0123456789/..%2Fa%3Fb.json',
  )
})
