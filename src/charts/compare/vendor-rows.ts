import type { MessageKey } from '#i18n/en.ts'
import type { Wording } from '#i18n/wording.ts'
import { countedDraft, type Draft, factDraft, missingDraft } from './cells.ts'
import {
  disclosedDraft,
  firstOpenDraft,
  licencesDraft,
  modalitiesDraft,
  openShareDraft,
} from './vendor-openness.ts'
import { daysDraft, firstModelDraft, flagshipDraft, lastYearDraft, rateDraft } from './vendor-pace.ts'
import { growthDraft, largestDraft, sizesDraft } from './vendor-scale.ts'
import type { Frame, VendorSubject } from './vendor-subject.ts'

/** Rows with a rule of their own, said where they stand. */
const ruled = [
  'flagship',
  'growth',
  'open-share',
  'last-year',
  'rate',
  'days',
  'disclosed',
  'industries',
] as const
export type RuledRow = (typeof ruled)[number]
export const isRuled = (id: string): id is RuledRow => (ruled as readonly string[]).includes(id)

export const vendorRowIds = [
  'segment',
  'seat',
  'founded',
  'listing',
  'models',
  'families',
  'first-model',
  'flagship',
  'largest-total',
  'largest-active',
  'sizes',
  'growth',
  'open-share',
  'first-open',
  'licences',
  'modalities',
  'market',
  'industries',
  'scenarios',
  'last-year',
  'rate',
  'days',
  'disclosed',
  'sources',
  'conflicts',
] as const
export type VendorRowId = (typeof vendorRowIds)[number]

export const vendorGroups = {
  company: ['segment', 'seat', 'founded', 'listing'],
  lineup: ['models', 'families', 'first-model', 'flagship'],
  scale: ['largest-total', 'largest-active', 'sizes', 'growth'],
  openness: ['open-share', 'first-open', 'licences'],
  modalities: ['modalities'],
  market: ['market', 'industries', 'scenarios'],
  pace: ['last-year', 'rate', 'days'],
  evidence: ['disclosed', 'sources', 'conflicts'],
} as const satisfies Record<string, readonly VendorRowId[]>

/** Rows whose highest value is the best. Size, pace and the number of sources or conflicts are no merit of their own. */
export const bestRows: ReadonlySet<string> = new Set<VendorRowId>(['open-share', 'disclosed'])

type Maker = (subject: VendorSubject, frame: Frame, wording: Wording) => Draft

/** What each row says of one vendor. */
export const vendorCells: { readonly [Id in VendorRowId]: Maker } = {
  segment: fact('segment', ({ page }) => textOf(page, 'segment')),
  seat: fact('seat', ({ specs }) => specs.hq),
  founded: fact('founded', ({ specs }) => specs.founded),
  listing: fact('listing', ({ specs }) => specs.listing),
  models: ({ models, recordOf }, _frame, wording) =>
    countedDraft(models.length, wording.count(models.length), wording, {
      records: models.map(recordOf),
    }),
  families: ({ models, specsOf, page, recordOf }, _frame, wording) => {
    const own = page.lineup.filter(({ id }) => id !== '')
    return countedDraft(own.length, wording.count(own.length), wording, {
      detail: wording.list(own.map(({ name }) => name)),
      records: models.filter(({ id }) => (specsOf.get(id)?.family ?? null) !== null).map(recordOf),
    })
  },
  'first-model': (subject, _frame, wording) => firstModelDraft(subject, wording),
  flagship: (subject, _frame, wording) => flagshipDraft(subject, wording),
  'largest-total': (subject, _frame, wording) => largestDraft(subject, 'total', wording),
  'largest-active': (subject, _frame, wording) => largestDraft(subject, 'active', wording),
  sizes: sizesDraft,
  growth: (subject, _frame, wording) => growthDraft(subject, wording),
  'open-share': (subject, _frame, wording) => openShareDraft(subject, wording),
  'first-open': (subject, _frame, wording) => firstOpenDraft(subject, wording),
  licences: (subject, _frame, wording) => licencesDraft(subject, wording),
  modalities: (subject, _frame, wording) => modalitiesDraft(subject, wording),
  market: fact('goToMarket', ({ specs }) =>
    specs.goToMarket.length === 0 ? null : specs.goToMarket.toSorted().join(' '),
  ),
  industries: (subject, _frame, wording) => coverageDraft(subject, 'industries', wording),
  scenarios: (subject, _frame, wording) => coverageDraft(subject, 'scenarios', wording),
  'last-year': lastYearDraft,
  rate: rateDraft,
  days: (subject, _frame, wording) => daysDraft(subject, wording),
  disclosed: (subject, _frame, wording) => disclosedDraft(subject, wording),
  sources: ({ specs, page }, _frame, wording) =>
    countedDraft(specs.cited, wording.count(specs.cited), wording, {
      records: [{ kind: 'vendor', id: page.id, name: page.title, text: wording.t('vendor.factSources') }],
    }),
  conflicts: ({ specs: { disputed }, page }, _frame, wording) =>
    countedDraft(disputed.length, wording.count(disputed.length), wording, {
      records: page.records
        .filter(({ kind, id }) => disputed.some((one) => one.kind === kind && one.id === id))
        .map((record) => ({ ...record, text: wording.t(`recordKind.${record.kind}`) })),
    }),
}

type FactId = VendorSubject['page']['facts'][number]['id']

/** Rows that are facts of the vendor's own page carry their labels from there. */
const factLabels = {
  segment: 'control.segment',
  seat: 'vendor.fact.seat',
  founded: 'vendor.fact.founded',
  listing: 'vendor.fact.listing',
  market: 'vendor.fact.goToMarket',
} as const satisfies Partial<Record<VendorRowId, MessageKey>>

const isFact = (id: VendorRowId): id is keyof typeof factLabels => Object.hasOwn(factLabels, id)

export const vendorRowLabel = (id: VendorRowId, { t }: Wording): string =>
  isFact(id) ? t(factLabels[id]) : t(`compare.row.${id}`)

const textOf = (page: VendorSubject['page'], id: FactId): string | null =>
  page.facts.find((one) => one.id === id)?.text ?? null

/** A fact in the very words of the vendor's own page. */
function fact(id: FactId, raw: (subject: VendorSubject) => string | number | null): Maker {
  return (subject, _frame, wording) =>
    factDraft(textOf(subject.page, id), raw(subject), subject.page.sources, wording)
}

function coverageDraft(
  { specs, page }: VendorSubject,
  what: 'industries' | 'scenarios',
  wording: Wording,
): Draft {
  const { coverage } = specs
  if (coverage === null) return missingDraft(wording.t('compare.industries.none'), wording)
  const draft = countedDraft(coverage[what], wording.count(coverage[what]), wording, {
    records: [{ kind: 'vendor', id: page.id, name: page.title, text: wording.t('pangu.name') }],
  })
  return { ...draft, cell: { ...draft.cell, sources: coverage.sources } }
}
