import type { CutEntry, PanguCut } from '#domain/pangu-cut.ts'
import { capabilities, coverageStatuses, tiers } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import type { PanguView } from '#view/views.ts'
import { facetOf } from '../facet.ts'
import type { MatrixModel, TierItem } from '../model.ts'
import { clampMonth, type Standing, standingsAt } from './as-of.ts'

const filters = ['tiers', 'capabilities', 'status', 'q'] as const
type Filter = (typeof filters)[number]

interface Sifted {
  readonly standing: Standing
  readonly keptOutBy: ReadonlySet<Filter>
}

/** Entries as they stood, with what keeps each out of the view, in time order. */
export interface PanguSift {
  readonly all: readonly Standing[]
  readonly shown: readonly Standing[]
  readonly facets: MatrixModel['facets']
  itemOf(standing: Standing): TierItem
}

/** The one selection that matrix, tree and their counts share. */
export function siftPangu(cut: PanguCut, view: PanguView, wording: Wording): PanguSift {
  const industries = new Map(cut.industries.map(({ id, name }) => [id, name]))
  const words = view.q.trim().toLowerCase()
  const matches = ({ name, industry }: CutEntry) =>
    [name, industries.get(industry) ?? ''].some((text) => text.toLowerCase().includes(words))
  const passes: Record<Filter, (standing: Standing) => boolean> = {
    tiers: ({ entry }) => view.tiers === null || view.tiers.includes(entry.tier),
    capabilities: ({ entry }) =>
      view.capabilities === null || entry.capabilities.some((one) => view.capabilities?.includes(one)),
    status: ({ status }) => view.status === null || view.status.includes(status),
    q: ({ entry }) => words === '' || matches(entry),
  }
  const all = standingsAt(cut.entries, clampMonth(view.month, cut.asOf)).toSorted(byDate)
  const sifted = all.map(
    (standing): Sifted => ({
      standing,
      keptOutBy: new Set(filters.filter((filter) => !passes[filter](standing))),
    }),
  )
  return {
    all,
    shown: sifted.filter(({ keptOutBy }) => keptOutBy.size === 0).map(({ standing }) => standing),
    facets: facetsOf(sifted, view, wording),
    itemOf: (standing) => itemOf(standing, industries, wording),
  }
}

const dateOf = ({ entry }: Standing) => entry.since?.value ?? '9999'
const byDate = (a: Standing, b: Standing) =>
  dateOf(a) === dateOf(b) ? (a.entry.id < b.entry.id ? -1 : 1) : dateOf(a) < dateOf(b) ? -1 : 1

function facetsOf(sifted: readonly Sifted[], view: PanguView, wording: Wording): PanguSift['facets'] {
  const { t } = wording
  const but = (filter: Filter) =>
    sifted
      .filter(({ keptOutBy }) => keptOutBy.size === 0 || (keptOutBy.size === 1 && keptOutBy.has(filter)))
      .map(({ standing }) => standing)
  const facet = <Id extends string>(
    id: Id,
    label: string,
    chosen: readonly string[] | null,
    own: readonly Standing[],
  ) => facetOf(id, label, chosen, own.length, wording)
  const [byTier, byCapability, byStatus] = [but('tiers'), but('capabilities'), but('status')]
  return {
    tiers: tiers.map((tier) =>
      facet(
        tier,
        t(`tier.${tier}`),
        view.tiers,
        byTier.filter(({ entry }) => entry.tier === tier),
      ),
    ),
    capabilities: capabilities.map((one) =>
      facet(
        one,
        t(`capability.${one}`),
        view.capabilities,
        byCapability.filter(({ entry }) => entry.capabilities.includes(one)),
      ),
    ),
    statuses: coverageStatuses.map((one) =>
      facet(
        one,
        t(`coverageStatus.${one}`),
        view.status,
        byStatus.filter(({ status }) => status === one),
      ),
    ),
  }
}

function itemOf(
  { entry, status, fresh }: Standing,
  industries: ReadonlyMap<string, string>,
  wording: Wording,
): TierItem {
  const { t } = wording
  const dateText = entry.since === null ? t('pangu.noDate') : wording.date(entry.since)
  const industryLabel =
    entry.tier === 'L0' ? t('pangu.allIndustries') : (industries.get(entry.industry) ?? '')
  const statusText = t(`coverageStatus.${status}`)
  return {
    id: entry.id,
    tier: entry.tier,
    status,
    label: entry.name,
    industryLabel,
    dateText,
    isoDate: entry.since?.value ?? '',
    fresh,
    cell: { value: null, text: entry.tier, qualifier: null, status, statusText, sources: entry.sources },
    capabilities: entry.capabilities,
    parent: entry.parent,
    spoken: t('pangu.spoken', {
      name: entry.name,
      tier: entry.tier,
      industry: industryLabel,
      status: statusText,
      date: dateText,
    }),
  }
}
