import type { VendorsCut } from '#domain/cuts.ts'
import type { Landscape } from '#domain/schema.ts'
import { figureStatuses, type Language } from '#domain/vocabulary.ts'
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
    cited.set(vendor, new Set([...(cited.get(vendor) ?? []), ...(value['sources'] as string[])]))
  }
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
    })),
    families: landscape.families.map(({ id, vendor, name }) => ({
      id,
      vendor,
      name: name[language],
      models: landscape.models.filter(({ family }) => family === id).map((model) => model.id),
    })),
  }
}
