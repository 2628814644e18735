import type { ChartsCut, CutEvent, CutModel, EventsCut, VendorsCut } from '#domain/cuts.ts'
import { figureStatuses } from '#domain/vocabulary.ts'
import { compareWhen } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import { figureCell } from '../figure-cell.ts'
import type { Cell } from '../model.ts'

/** What the page of one vendor says. */
export interface VendorPage {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly facts: readonly VendorFact[]
  /** Of these facts. */
  readonly sources: readonly string[]
  readonly lineup: readonly LineupFamily[]
  /** False for who is here for comparison only: the growth of parameters draws none of its models by itself. */
  readonly hasGrowth: boolean
  readonly releases: readonly VendorRelease[]
  /** How many figures of its models are known in which way, and how many sources stand behind it all. */
  readonly figures: readonly { readonly id: string; readonly label: string; readonly text: string }[]
  /** Records that sources may disagree about, with their names. */
  readonly records: readonly {
    readonly kind: 'vendor' | 'model' | 'event'
    readonly id: string
    readonly name: string
  }[]
}

interface VendorFact {
  readonly id: (typeof factIds)[number]
  readonly label: string
  readonly text: string
  /** Where the text leads, if anywhere. */
  readonly href: string | null
}

interface LineupFamily {
  readonly id: string
  readonly name: string
  readonly models: readonly {
    readonly id: string
    readonly name: string
    readonly dateText: string
    readonly cell: Cell
  }[]
}

interface VendorRelease {
  readonly id: string
  readonly title: string
  readonly dateText: string
  readonly kindText: string
  readonly statusText: string
}

const factIds = ['segment', 'seat', 'founded', 'listing', 'homepage', 'goToMarket', 'aliases'] as const
const mostReleases = 10

/** The page of a vendor, or null when the dataset has none of that id. */
export function buildVendorPage(
  cut: ChartsCut,
  { vendors, families }: VendorsCut,
  { events }: EventsCut,
  id: string,
  wording: Wording,
): VendorPage | null {
  const { t, count } = wording
  const vendor = cut.vendors.find((one) => one.id === id)
  const specs = vendors.find((one) => one.id === id)
  if (vendor === undefined || specs === undefined) return null
  const models = cut.models
    .filter((model) => model.vendor === id)
    .toSorted((a, b) => compareWhen(a.date, b.date))
  const own = events.filter((event) => event.vendor === id)
  const segment = t(`segment.${vendor.segment}`)
  const texts: { [Fact in VendorFact['id']]: string | null } = {
    segment,
    seat: specs.hq,
    founded: specs.founded === null ? null : String(specs.founded),
    listing: specs.listing,
    homepage: specs.homepage,
    goToMarket:
      specs.goToMarket.length === 0
        ? null
        : wording.list(specs.goToMarket.map((market) => t(`goToMarket.${market}`))),
    aliases: specs.aliases.length === 0 ? null : wording.list(specs.aliases),
  }
  return {
    id,
    title: vendor.name,
    lead: t('vendor.lead', {
      segment,
      seat: specs.hq,
      models: t('count.models', { n: models.length }),
      events: t('count.events', { n: own.length }),
    }),
    facts: factIds
      .filter((fact) => fact !== 'aliases' || texts.aliases !== null)
      .map((fact) => ({
        id: fact,
        label: fact === 'segment' ? t('control.segment') : t(`vendor.fact.${fact}`),
        text: texts[fact] ?? t('panel.notRecorded'),
        href: fact === 'homepage' ? specs.homepage : null,
      })),
    sources: specs.sources,
    lineup: lineupOf(
      models,
      families.filter((family) => family.vendor === id),
      wording,
    ),
    hasGrowth: models.some(({ reference }) => !reference),
    releases: releasesOf(own, wording),
    figures: [
      ...figureStatuses.map((status) => ({
        id: status,
        label: t(`status.${status}`),
        text: count(specs.figures[status] ?? 0),
      })),
      { id: 'sources', label: t('vendor.figures.sources'), text: count(specs.cited) },
    ],
    records: [
      { kind: 'vendor', id, name: vendor.name },
      ...models.map((model) => ({ kind: 'model' as const, id: model.id, name: model.name })),
      ...own.map((event) => ({ kind: 'event' as const, id: event.id, name: event.title })),
    ],
  }
}

/** Families in the order of their first model, then what belongs to none; models in time order. */
function lineupOf(
  models: readonly CutModel[],
  families: VendorsCut['families'],
  wording: Wording,
): LineupFamily[] {
  const familyOf = new Map(families.flatMap((family) => family.models.map((id) => [id, family] as const)))
  const others = { id: '', name: wording.t('vendor.lineup.others') }
  const familyIdOf = ({ id }: CutModel) => familyOf.get(id)?.id ?? others.id
  return [...new Set(models.map(familyIdOf))]
    .toSorted((a, b) => Number(a === others.id) - Number(b === others.id))
    .map((id) => ({
      id,
      name: families.find((family) => family.id === id)?.name ?? others.name,
      models: models
        .filter((model) => familyIdOf(model) === id)
        .map((model) => ({
          id: model.id,
          name: model.name,
          dateText: wording.date(model.date, 'short'),
          cell: figureCell(model.parametersB, wording),
        })),
    }))
}

const releasesOf = (events: readonly CutEvent[], { t, date }: Wording): VendorRelease[] =>
  events
    .toSorted((a, b) => compareWhen(b.date, a.date))
    .slice(0, mostReleases)
    .map((event) => ({
      id: event.id,
      title: event.title,
      dateText: date(event.date, 'short'),
      kindText: t(`eventKind.${event.kind}`),
      statusText: t(`eventStatus.${event.status}`),
    }))
