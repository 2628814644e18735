import {
  architectures,
  type Capability,
  type CoverageStatus,
  capabilities,
  coverageStatuses,
  type EventKind,
  type EventStatus,
  eventKinds,
  eventStatuses,
  type FigureStatus,
  figureStatuses,
  type Language,
  type ModelColumn,
  modalities,
  modelColumns,
  opennesses,
  type SourceKind,
  segments,
  sourceKinds,
  type Tier,
  tiers,
} from '#domain/vocabulary.ts'
import type { When } from '#domain/when.ts'
import { type Codec, readView } from './codec.ts'
import {
  type CellPlace,
  columnsOf,
  flag,
  maybeCell,
  maybeDate,
  maybeId,
  maybeMonth,
  maybeVersion,
  oneOf,
  type SortKey as SortKeyOf,
  someOf,
  someOfThese,
  sortKeys,
  words,
} from './param.ts'

/** What every page understands; it stays when the reader walks from page to page. */
export interface SharedView {
  readonly lang: Language
  readonly theme: Theme
  /** Vendor ids; null is all of them. */
  readonly vendors: readonly string[] | null
  readonly from: When | null
  readonly to: When | null
  readonly q: string
}
export type Theme = 'system' | 'light' | 'dark'

export const sharedCodec: Codec<SharedView> = {
  lang: oneOf('en', 'ko', 'zh'),
  theme: oneOf('system', 'light', 'dark'),
  vendors: someOf,
  from: maybeDate,
  to: maybeDate,
  q: words,
}

/** `/growth` */
export interface GrowthView extends SharedView {
  readonly scale: 'log' | 'linear'
  /** Which size is drawn: of all parameters, of those at work for a token, or both joined. */
  readonly size: 'total' | 'active' | 'both'
  readonly frontier: 'overall' | 'vendor' | 'none'
  /** What the frontier counts: models one could use, or everything ever published. */
  readonly counts: 'usable' | 'all'
  /** Largest ever, or largest of the last twelve months. */
  readonly reach: 'ever' | 'year'
  /** What a line is fitted to: the frontier or all models. */
  readonly trend: 'none' | 'frontier' | 'all'
  readonly by: 'none' | 'segment' | 'architecture'
  /** Models of before and from elsewhere, greyed, for comparison. */
  readonly refs: boolean
  readonly labels: 'on' | 'off'
  /** The model whose evidence is open. */
  readonly model: string | null
  readonly table: boolean
}

export const growthCodec: Codec<GrowthView> = {
  ...sharedCodec,
  scale: oneOf('log', 'linear'),
  size: oneOf('total', 'active', 'both'),
  frontier: oneOf('overall', 'vendor', 'none'),
  counts: oneOf('usable', 'all'),
  reach: oneOf('ever', 'year'),
  trend: oneOf('none', 'frontier', 'all'),
  by: oneOf('none', 'segment', 'architecture'),
  refs: flag,
  labels: oneOf('on', 'off'),
  model: maybeId,
  table: flag,
}

/** `/timeline`; its window on time is `from` and `to`. */
export interface TimelineView extends SharedView {
  readonly segment: 'all' | 'big-tech' | 'telecom' | 'ai-company' | 'start-up' | 'research-institute'
  /** Null is all of them. */
  readonly kinds: readonly EventKind[] | null
  readonly status: readonly EventStatus[] | null
  readonly order: 'first' | 'count' | 'name'
  /** Auto: lanes where there is room for them, a list on a phone. */
  readonly form: 'auto' | 'lanes' | 'list'
  /** The event whose evidence is open. */
  readonly event: string | null
  readonly table: boolean
}

export const timelineCodec: Codec<TimelineView> = {
  ...sharedCodec,
  segment: oneOf('all', 'big-tech', 'telecom', 'ai-company', 'start-up', 'research-institute'),
  kinds: someOfThese(eventKinds),
  status: someOfThese(eventStatuses),
  order: oneOf('first', 'count', 'name'),
  form: oneOf('auto', 'lanes', 'list'),
  event: maybeId,
  table: flag,
}

/** `/pangu` */
export interface PanguView extends SharedView {
  readonly form: 'matrix' | 'tree'
  readonly order: 'depth' | 'first' | 'name'
  /** Null is all of them. */
  readonly tiers: readonly Tier[] | null
  readonly capabilities: readonly Capability[] | null
  readonly status: readonly CoverageStatus[] | null
  /** The month as which it all stood; null is today. */
  readonly month: When | null
  /** The entry, or the claim on totals, whose evidence is open. */
  readonly entry: string | null
  readonly claim: string | null
  readonly table: boolean
}

export const panguCodec: Codec<PanguView> = {
  ...sharedCodec,
  form: oneOf('matrix', 'tree'),
  order: oneOf('depth', 'first', 'name'),
  tiers: someOfThese(tiers),
  capabilities: someOfThese(capabilities),
  status: someOfThese(coverageStatuses),
  month: maybeMonth,
  entry: maybeId,
  claim: maybeId,
  table: flag,
}

/** `/compare`; which vendors, and in which order, is `vendors`: null is the field of the brief. */
export interface CompareView extends SharedView {
  readonly form: 'vendors' | 'models'
  /** Model ids in their order; null is the latest flagship of each vendor of the brief. */
  readonly models: readonly string[] | null
  /** Rows that are equal for all are left out. */
  readonly diff: boolean
  /** The cell whose evidence is open. */
  readonly cell: CellPlace | null
  readonly table: boolean
}

export const compareCodec: Codec<CompareView> = {
  ...sharedCodec,
  form: oneOf('vendors', 'models'),
  models: someOf,
  diff: flag,
  cell: maybeCell,
  table: flag,
}

/** `/embed/<chart>`, beside the view of the chart's own page. */
export interface EmbedView extends SharedView {
  /** The version of the data for which the chart was embedded; null follows the newest. */
  readonly data: string | null
}

export const embedCodec: Codec<EmbedView> = { ...sharedCodec, data: maybeVersion }

/** `/sources` */
export interface SourcesView extends SharedView {
  readonly kind: SourceKind | 'all'
}

export const sourcesCodec: Codec<SourcesView> = { ...sharedCodec, kind: oneOf('all', ...sourceKinds) }

/** What the pages with charts look at, by page. */
export interface ChartViews {
  readonly growth: GrowthView
  readonly timeline: TimelineView
  readonly pangu: PanguView
  readonly compare: CompareView
}

/** Whether a view shows less than all sources. */
export const isNarrowed = ({ kind, q }: SourcesView): boolean => kind !== 'all' || q.trim() !== ''

/** The same query as each of those pages reads it. */
export const readChartViews = (query: string): ChartViews => ({
  growth: readView(growthCodec, query).view,
  timeline: readView(timelineCodec, query).view,
  pangu: readView(panguCodec, query).view,
  compare: readView(compareCodec, query).view,
})
export type SortKey = SortKeyOf<ModelColumn>

/** `/models` */
export interface ModelsView extends SharedView {
  /** Null is all of them, here and below. */
  readonly segment: readonly (typeof segments)[number][] | null
  readonly openness: readonly (typeof opennesses)[number][] | null
  readonly architecture: readonly (typeof architectures)[number][] | null
  /** How sure the total size is. */
  readonly status: readonly FigureStatus[] | null
  readonly modality: readonly (typeof modalities)[number][] | null
  readonly family: string | null
  /** Models from elsewhere, for comparison. */
  readonly refs: boolean
  readonly sort: readonly SortKey[]
  readonly cols: readonly ModelColumn[]
  readonly density: 'comfortable' | 'compact'
  /** The model whose evidence is open. */
  readonly model: string | null
}

export const modelsCodec: Codec<ModelsView> = {
  ...sharedCodec,
  segment: someOfThese(segments),
  openness: someOfThese(opennesses),
  architecture: someOfThese(architectures),
  status: someOfThese(figureStatuses),
  modality: someOfThese(modalities),
  family: maybeId,
  refs: flag,
  sort: sortKeys(modelColumns, [{ id: 'date', descending: true }]),
  cols: columnsOf(modelColumns, [
    'name',
    'vendor',
    'date',
    'total',
    'status',
    'active',
    'architecture',
    'openness',
    'context',
    'training',
    'conflicts',
    'sources',
  ]),
  density: oneOf('comfortable', 'compact'),
  model: maybeId,
}

const codecs = {
  timeline: timelineCodec,
  growth: growthCodec,
  pangu: panguCodec,
  compare: compareCodec,
  sources: sourcesCodec,
  models: modelsCodec,
}

/** The codec of a page; a page without a view of its own has the shared one. */
export const codecOf = (page: string): Codec<SharedView> =>
  Object.hasOwn(codecs, page) ? (codecs[page as keyof typeof codecs] as Codec<SharedView>) : sharedCodec
