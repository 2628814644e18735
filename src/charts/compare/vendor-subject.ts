import { yearStart, yearStarts } from '#domain/calendar.ts'
import type { CutEvent, CutModel, ModelSpecs, VendorsCut } from '#domain/cuts.ts'
import { releaseKinds } from '#domain/vocabulary.ts'
import { compareWhen, endOf, startOf } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import { lookOf } from '../looks.ts'
import type { Look } from '../model.ts'
import { buildVendorPage, type VendorPage } from '../vendors/one.ts'
import { flagshipsOf } from './flagships.ts'
import type { ComparisonRecord } from './model.ts'
import { modelRecord } from './records.ts'
import type { CompareData } from './selection.ts'

/** One vendor with all that its cells are made of; everything in time order. */
export interface VendorSubject {
  readonly id: string
  readonly look: Look
  /** What the vendor's own page says. */
  readonly page: VendorPage
  readonly specs: VendorsCut['vendors'][number]
  readonly models: readonly CutModel[]
  readonly specsOf: ReadonlyMap<string, ModelSpecs>
  readonly flagships: readonly CutModel[]
  /** Confirmed launches, upgrades and publications of weights. */
  readonly releases: readonly CutEvent[]
  /** A model of the vendor as a record behind a value, made once for all rows. */
  recordOf(this: void, model: CutModel): ComparisonRecord
}

/** What all columns share, so that their small charts stand on the same axes. Times are UTC milliseconds. */
export interface Frame {
  readonly from: number
  readonly to: number
  readonly years: readonly string[]
  readonly least: number
  readonly most: number
  readonly mostReleases: number
}

/** A vendor for comparison, or null when the dataset has none of that id. */
export function vendorSubject(
  { charts, vendors, events, models: modelsCut }: CompareData,
  id: string,
  wording: Wording,
): VendorSubject | null {
  const page = buildVendorPage(charts, vendors, events, id, wording)
  const specs = vendors.vendors.find((one) => one.id === id)
  if (page === null || specs === undefined) return null
  const inTime = (a: CutModel | CutEvent, b: CutModel | CutEvent) => compareWhen(a.date, b.date)
  const models = charts.models.filter(({ vendor }) => vendor === id).toSorted(inTime)
  const records = new Map(models.map((model) => [model, modelRecord(model, wording)]))
  const specsOf = new Map(modelsCut.models.map((one) => [one.id, one]))
  return {
    id,
    look: lookOf(id),
    page,
    specs,
    models,
    specsOf,
    flagships: flagshipsOf(models, specsOf),
    releases: events.events
      .filter(
        ({ vendor, kind, status }) => vendor === id && status === 'confirmed' && releaseKinds.includes(kind),
      )
      .toSorted(inTime),
    recordOf: (model) => records.get(model) ?? modelRecord(model, wording),
  }
}

/** The axes that hold all columns: whole years to the day of the data. */
export function frameOf(subjects: readonly VendorSubject[], asOf: string): Frame {
  const to = endOf({ value: asOf, precision: 'day' })
  const dated = subjects.flatMap(({ models, releases }) => [...models, ...releases])
  const from = yearStart(Math.min(to - 1, ...dated.map(({ date }) => startOf(date))))
  const years = yearStarts(from, to).map((year) => String(new Date(year).getUTCFullYear()))
  const sizes = subjects.flatMap(({ models }) => models.flatMap(({ parametersB }) => parametersB.value ?? []))
  const counts = subjects.flatMap((subject) => years.map((year) => releasesIn(subject, year)))
  return {
    from,
    to,
    years,
    least: Math.min(1, ...sizes),
    most: Math.max(10, ...sizes),
    mostReleases: Math.max(1, ...counts),
  }
}

export const releasesIn = ({ releases }: VendorSubject, year: string): number =>
  releases.filter(({ date }) => date.value.startsWith(year)).length
