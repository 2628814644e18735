import type { VendorsCut } from '#domain/cuts.ts'
import type { Landscape } from '#domain/schema.ts'
import { figureStatuses, type Language, panguVendor } from '#domain/vocabulary.ts'
import { headOf } from './cut.ts'
import { everyFigure, everyObject } from './rules/walk.ts'

/** The whole dataset in, what its vendors are, their families and how well their figures are known out, in one language. */
export function cutVendors(landscape: Landscape, language: Language): VendorsCut {
  const vendorOf = new Map<object, string>([
    ...landscape.vendors.map((vendor) => [vendor, vendor.id] as const),
    ...[...landscape.models, ...landscape.events].map((record) => [record, record.vendor] as const),
  ])
  const statuses = [...everyFigure(landscape)].map(({ record, value }) => ({
    vendor: vendorOf.get(record),
    status: value.status,
  }))
  const cited = new Map<string, Set<string>>()
  for (const { record, value } of everyObject(landscape)) {
    const vendor = vendorOf.get(record)
    if (vendor === undefined || !Array.isArray(value['sources'])) continue
    const known = cited.get(vendor) ?? new Set()
    for (const source of value['sources'] as string[]) known.add(source)
    cited.set(vendor, known)
  }
  const owners = {
    vendor: new Map(landscape.vendors.map(({ id }) => [id, id])),
    model: new Map(landscape.models.map(({ id, vendor }) => [id, vendor])),
    event: new Map(landscape.events.map(({ id, vendor }) => [id, vendor])),
  }
  const disputed = landscape.conflicts.flatMap(({ about: { kind, id } }) =>
    kind === 'vendor' || kind === 'model' || kind === 'event'
      ? [{ kind, id, vendor: owners[kind].get(id) }]
      : [],
  )
  return {
    ...headOf(landscape, language),
    vendors: landscape.vendors.map((vendor) => ({
      id: vendor.id,
      aliases: vendor.aliases,
      hq: vendor.hq[language],
      founded: vendor.founded,
      listing: vendor.listing,
      homepage: vendor.homepage,
      goToMarket: vendor.goToMarket,
      sources: vendor.sources,
      figures: Object.fromEntries(
        figureStatuses.map((status) => [
          status,
          statuses.filter((one) => one.vendor === vendor.id && one.status === status).length,
        ]),
      ) as VendorsCut['vendors'][number]['figures'],
      cited: cited.get(vendor.id)?.size ?? 0,
      disputed: disputed.filter((one) => one.vendor === vendor.id).map(({ kind, id }) => ({ kind, id })),
      coverage: vendor.id === panguVendor ? coverageOf(landscape) : null,
    })),
    families: landscape.families.map(({ id, vendor, name }) => ({
      id,
      vendor,
      name: name[language],
      models: landscape.models.filter(({ family }) => family === id).map((model) => model.id),
    })),
  }
}

/** Base models belong to all industries and count for none. */
function coverageOf({ coverage }: Landscape): VendorsCut['vendors'][number]['coverage'] {
  const own = coverage.filter(({ tier }) => tier !== 'L0')
  return {
    industries: new Set(own.map(({ industry }) => industry)).size,
    scenarios: own.filter(({ tier }) => tier === 'L2').length,
    sources: [...new Set(own.flatMap(({ sources }) => sources))],
  }
}
