import * as v from 'valibot'
import { schemaVersion } from './schema-version.ts'
import * as words from './vocabulary.ts'
import { precisionOf } from './when.ts'

/** The dataset as it is published: see the data contract in data/README.md. */

// Two words that objects have a part of by nature: records by these names would be lost in maps by id.
const id = v.pipe(
  v.string(),
  v.regex(
    /^(?!(constructor|prototype)$)[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not kebab-case (a-z, 0-9 and single hyphens)',
  ),
)
const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'))
const ids = v.optional(v.array(id), () => [])

/** What people type besides the name. */
const aliases = v.optional(v.array(filled), () => [])

/** One text in the three languages. */
const text = v.strictObject({ en: filled, ko: filled, zh: filled })
export type Text = v.InferOutput<typeof text>

const looseDate = v.pipe(
  v.string(),
  v.check(
    (value) => precisionOf(value) !== undefined,
    'is not a date (2023-07-07, 2023-07, 2023-Q3 or 2023)',
  ),
)

const when = v.pipe(
  v.strictObject({ value: looseDate, precision: v.picklist(['day', 'month', 'quarter', 'year']) }),
  v.check(
    ({ value, precision }) => (precisionOf(value) ?? precision) === precision,
    'the value is finer or coarser than its precision',
  ),
)

const evidence = { sources: ids, note: v.optional(text) }

/** A figure somebody stated, or the fact that nobody did: null exactly when undisclosed, so nothing can draw it as zero. */
const figure = v.variant('status', [
  v.strictObject({
    value: v.pipe(v.number(), v.gtValue(0, 'is not above zero')),
    qualifier: v.picklist(words.qualifiers),
    status: v.picklist(['disclosed', 'reported', 'estimated']),
    ...evidence,
  }),
  v.strictObject({ value: v.null(), qualifier: v.null(), status: v.literal('undisclosed'), ...evidence }),
])
export type Figure = v.InferOutput<typeof figure>

/** Null here means that this dataset has not recorded the figure, which is not the same as a vendor that does not tell. */
const recordedFigure = v.optional(v.nullable(figure), null)
const optionalText = v.optional(v.nullable(text), null)
const optionalLine = v.optional(v.nullable(filled), null)

const source = v.strictObject({
  id,
  url: v.pipe(v.string(), v.regex(/^https?:\/\/[^\s()<>"']+$/, 'is not an http(s) address')),
  title: filled,
  publisher: filled,
  date: v.optional(v.nullable(looseDate), null),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'is not a two-letter language code')),
  kind: v.picklist(words.sourceKinds),
})

const vendor = v.strictObject({
  id,
  name: text,
  aliases,
  segment: v.picklist(words.segments),
  hq: text,
  founded: v.optional(v.nullable(v.pipe(v.number(), v.integer())), null),
  listing: optionalLine,
  homepage: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s()<>"']+$/))), null),
  goToMarket: v.optional(v.array(v.picklist(words.markets)), () => []),
  sources: ids,
})

const family = v.strictObject({ id, vendor: id, name: text, aliases })

const model = v.strictObject({
  id,
  vendor: id,
  family: v.optional(v.nullable(id), null),
  name: text,
  aliases,
  date: when,
  stage: v.picklist(words.stages),
  parametersB: figure,
  activeParametersB: recordedFigure,
  architecture: v.picklist(words.architectures),
  modalities: v.pipe(v.array(v.picklist(words.modalities)), v.minLength(1, 'is empty')),
  contextTokens: recordedFigure,
  trainingTokensB: recordedFigure,
  openness: v.picklist(words.opennesses),
  licence: optionalLine,
  hardware: optionalLine,
  tier: v.optional(v.nullable(v.picklist(words.tiers)), null),
  reference: v.optional(v.boolean(), false),
  note: optionalText,
  sources: ids,
})

const event = v.strictObject({
  id,
  vendor: id,
  date: when,
  kind: v.picklist(words.eventKinds),
  status: v.picklist(words.eventStatuses),
  models: ids,
  title: text,
  summary: text,
  follows: v.optional(v.nullable(id), null),
  sources: ids,
})

const industry = v.strictObject({ id, name: text })

const metric = v.strictObject({ what: text, value: text, sources: ids })

const coverage = v.strictObject({
  id,
  tier: v.picklist(words.tiers),
  industry: id,
  name: text,
  capabilities: v.optional(v.array(v.picklist(words.capabilities)), () => []),
  parent: v.optional(v.nullable(id), null),
  since: v.optional(v.nullable(when), null),
  status: v.picklist(words.coverageStatuses),
  /** How far it had come, step by step, where more than the first step is known. */
  history: v.optional(
    v.array(v.strictObject({ date: when, status: v.picklist(words.coverageStatuses), sources: ids })),
    () => [],
  ),
  deployments: v.optional(
    v.array(
      v.strictObject({
        customer: text,
        customerType: v.picklist(words.customerTypes),
        detail: text,
        metrics: v.optional(v.array(metric), () => []),
        sources: ids,
      }),
    ),
    () => [],
  ),
  summary: text,
  sources: ids,
})

const coverageClaim = v.strictObject({
  date: when,
  industries: figure,
  scenarios: figure,
  by: text,
  sources: ids,
})

const analystView = v.strictObject({
  id,
  institution: text,
  about: id,
  date: when,
  view: text,
  sources: ids,
})

/** What a tier is, as somebody put it. */
const tierDefinition = v.strictObject({ tier: v.picklist(words.tiers), definition: text, sources: ids })

/** A version of Pangu by its name, at the event that brought it. */
const milestone = v.strictObject({ name: text, event: id })

const conflict = v.strictObject({
  about: v.strictObject({
    kind: v.picklist(['vendor', 'model', 'event', 'coverage', 'coverageClaim']),
    id,
    field: v.picklist(words.conflictFields),
  }),
  readings: v.pipe(
    v.array(v.strictObject({ value: text, sources: ids })),
    v.minLength(2, 'a conflict has at least two readings'),
  ),
  judgement: text,
})

const change = v.strictObject({
  version: v.pipe(
    v.string(),
    v.regex(/^\d{4}\.\d{2}\.\d{2}(\.\d+)?$/, 'is not a version such as 2026.11.23'),
  ),
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  summary: text,
})

/** What an id was called before: old links and scripts keep working. */
const rename = v.strictObject({ from: id, to: id })

/** Every list of the dataset by name; a curated file may hold any of them. */
export const lists = {
  sources: source,
  vendors: vendor,
  families: family,
  models: model,
  events: event,
  industries: industry,
  coverage,
  coverageClaims: coverageClaim,
  analystViews: analystView,
  tierDefinitions: tierDefinition,
  milestones: milestone,
  conflicts: conflict,
  renames: rename,
  changes: change,
} as const
export type ListName = keyof typeof lists
export const listNames = Object.keys(lists) as ListName[]

/** The published file `data/landscape.json`. */
export const landscape = v.strictObject({
  schemaVersion: v.literal(schemaVersion),
  version: v.string(),
  asOf: v.string(),
  sources: v.array(source),
  vendors: v.array(vendor),
  families: v.array(family),
  models: v.array(model),
  events: v.array(event),
  industries: v.array(industry),
  coverage: v.array(coverage),
  coverageClaims: v.array(coverageClaim),
  analystViews: v.array(analystView),
  tierDefinitions: v.array(tierDefinition),
  milestones: v.array(milestone),
  conflicts: v.array(conflict),
  renames: v.array(rename),
  changes: v.array(change),
})

export type Landscape = v.InferOutput<typeof landscape>
export type RecordOf<Name extends ListName> = v.InferOutput<(typeof lists)[Name]>
