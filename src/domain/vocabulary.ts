/** The closed lists of the data contract. Their words in three languages are messages named after them. */
export const languages = ['en', 'ko', 'zh'] as const
export type Language = (typeof languages)[number]

export const figureStatuses = ['disclosed', 'reported', 'estimated', 'undisclosed'] as const
export type FigureStatus = (typeof figureStatuses)[number]

export const qualifiers = ['exact', 'about', 'at-least', 'up-to'] as const
export type Qualifier = (typeof qualifiers)[number]

export const segments = [
  'big-tech',
  'telecom',
  'ai-company',
  'start-up',
  'research-institute',
  'reference',
] as const

export const stages = ['paper', 'announced', 'invite-beta', 'public', 'open-weights', 'api'] as const

export const architectures = ['dense', 'moe', 'other', 'unknown'] as const

export const opennesses = ['open-weights', 'api', 'app', 'closed', 'paper'] as const

export const modalities = [
  'text',
  'vision',
  'speech',
  'video',
  'code',
  'science',
  'prediction',
  'multimodal',
] as const

export const tiers = ['L0', 'L1', 'L2'] as const

export const eventKinds = [
  'launch',
  'upgrade',
  'open-weights',
  'announcement',
  'conference',
  'integration',
  'approval',
  'trademark',
  'rumour',
  'denial',
  'price-cut',
  'app-milestone',
  'organisation',
  'regulation',
] as const
export type EventKind = (typeof eventKinds)[number]
/** What makes a model reach people; the rest of the events is talk, rules and business about it. */
export const releaseKinds: readonly EventKind[] = ['launch', 'open-weights', 'upgrade']

export const eventStatuses = ['confirmed', 'planned', 'rumoured', 'denied'] as const
export type EventStatus = (typeof eventStatuses)[number]

export type Tier = (typeof tiers)[number]

/** From talk to work: each includes that the ones before it may have been passed. */
export const coverageStatuses = ['announced', 'released', 'piloted', 'deployed'] as const
export type CoverageStatus = (typeof coverageStatuses)[number]

export const capabilities = [
  'language',
  'vision',
  'multimodal',
  'scientific-computing',
  'speech',
  'prediction',
  'decision-graph',
] as const
export type Capability = (typeof capabilities)[number]

/** Who runs a deployment: an authority, a company, a hospital or institute or international body, people with a device, or nobody that is named. */
export const customerTypes = ['government', 'enterprise', 'institute', 'consumer', 'unnamed'] as const
export type CustomerType = (typeof customerTypes)[number]

export const markets = ['consumer', 'enterprise', 'government', 'developer'] as const

export const sourceKinds = [
  'vendor',
  'paper',
  'model-card',
  'repo',
  'regulator',
  'press',
  'analyst',
  'brief',
  'encyclopedia',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** Kinds of source in which a vendor speaks for itself. */
export const firstHandKinds: readonly SourceKind[] = ['vendor', 'paper', 'model-card', 'repo']

/** What sources may disagree about. */
export const conflictFields = [
  'parametersB',
  'activeParametersB',
  'date',
  'industries',
  'scenarios',
  'note',
  'trainingTokensB',
  'contextTokens',
  'models',
  'vendor',
  'family',
  'analystViews',
  'coverage',
  'tier',
  'parent',
  'summary',
  'hardware',
  'openness',
  'architecture',
  'status',
  'licence',
  'name',
  'stage',
  'sources',
  'aliases',
  'founded',
  'title',
  'since',
  'deployments',
] as const

/** Columns of the table of models, in the order in which they stand. */
export const modelColumns = [
  'name',
  'vendor',
  'family',
  'date',
  'stage',
  'total',
  'status',
  'active',
  'architecture',
  'modalities',
  'context',
  'training',
  'openness',
  'licence',
  'hardware',
  'conflicts',
  'sources',
] as const
export type ModelColumn = (typeof modelColumns)[number]

/** Whose model Pangu is: the one vendor whose tiers, industries and claims on totals are on record. */
export const panguVendor = 'huawei'

/** The brief of June 2023 from which this project grew, as a source. */
export const briefSource = 'csf-kiep-2023'

/** The field of the brief of June 2023: Huawei, and the four that it names as building large models. */
export const briefField = ['huawei', 'alibaba', 'tencent', 'baidu', 'qihoo360'] as const
