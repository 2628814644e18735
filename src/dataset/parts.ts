import type { EventsCut, EvidenceCut, ModelsCut } from '#domain/cuts.ts'
import type { Landscape } from '#domain/schema.ts'
import { type Language, panguVendor } from '#domain/vocabulary.ts'
import { cutEvents, cutEvidence } from './cut.ts'
import { cutModels } from './cut-models.ts'
import { everyObject, type Found } from './rules/walk.ts'

/** Whose parts there are: every vendor's, and those of what concerns everybody. */
export const partNames = ({ vendors }: Landscape): readonly string[] => [
  ...vendors.map(({ id }) => id),
  'market',
]

/** Parts of a cut, in the same shape, so that whoever wants one vendor need not load all of them. */
export const partCutters = {
  events: (landscape: Landscape, language: Language) => {
    const whole = cutEvents(landscape, language)
    return (vendor: string): EventsCut => ({
      ...whole,
      events: whole.events.filter((event) => event.vendor === vendor),
    })
  },
  models: (landscape: Landscape, language: Language) => {
    const whole = cutModels(landscape, language)
    return (vendor: string): ModelsCut => {
      const own = new Set(landscape.models.filter((model) => model.vendor === vendor).map(({ id }) => id))
      const families = new Set(landscape.families.filter((one) => one.vendor === vendor).map(({ id }) => id))
      return {
        ...whole,
        families: whole.families.filter(({ id }) => families.has(id)),
        models: whole.models.filter(({ id }) => own.has(id)),
        renames: whole.renames.filter(({ to }) => own.has(to)),
      }
    }
  },
  evidence: (landscape: Landscape, language: Language) => {
    const whole = cutEvidence(landscape, language)
    const cites = [...everyObject(landscape)].filter(({ value }) => Array.isArray(value['sources']))
    return (vendor: string) => evidenceOf(landscape, whole, cites, vendor)
  },
}

/** All that panels and pages say of a vendor's records: its sources, notes and conflicts, and events, also of others, with its models. */
function evidenceOf(
  landscape: Landscape,
  whole: EvidenceCut,
  cites: readonly Found<Record<string, unknown>>[],
  vendor: string,
): EvidenceCut {
  const own = ownRecords(landscape, vendor)
  const isOwn = (kind: string, id: string) => own.has(`${kind}/${id}`)
  const conflicts = landscape.conflicts.filter(({ about }) => isOwn(about.kind, about.id))
  const records = new Set<object>([...own.values(), ...conflicts])
  const cited = new Set(
    cites.filter(({ record }) => records.has(record)).flatMap(({ value }) => value['sources'] as string[]),
  )
  return {
    ...whole,
    sources: whole.sources.filter(({ id }) => cited.has(id)),
    notes: Object.fromEntries(
      Object.entries(whole.notes).filter(([key]) => {
        const [list, id = ''] = key.split('/')
        return isOwn(list === 'models' ? 'model' : 'event', id)
      }),
    ),
    conflicts: whole.conflicts.filter(({ about }) => isOwn(about.kind, about.id)),
    events: whole.events.filter(({ models }) => models.some((id) => isOwn('model', id))),
  }
}

/** Records of a vendor by `<kind>/<id>`, the kinds being those of conflicts. */
function ownRecords(landscape: Landscape, vendor: string): ReadonlyMap<string, object> {
  const { vendors, models, events, coverage, coverageClaims, analystViews, tierDefinitions } = landscape
  const keyed = <T extends object>(kind: string, records: readonly T[], idOf: (record: T) => string) =>
    records.map((record) => [`${kind}/${idOf(record)}`, record] as const)
  const isOwn = (record: { readonly vendor: string }) => record.vendor === vendor
  return new Map<string, object>([
    ...keyed(
      'vendor',
      vendors.filter(({ id }) => id === vendor),
      ({ id }) => id,
    ),
    ...keyed('model', models.filter(isOwn), ({ id }) => id),
    ...keyed('event', events.filter(isOwn), ({ id }) => id),
    ...(vendor === panguVendor
      ? [
          ...keyed('coverage', coverage, ({ id }) => id),
          ...keyed('coverageClaim', coverageClaims, ({ date }) => date.value),
          ...keyed('analystView', analystViews, ({ id }) => id),
          ...keyed('tierDefinition', tierDefinitions, ({ tier }) => tier),
        ]
      : []),
  ])
}
