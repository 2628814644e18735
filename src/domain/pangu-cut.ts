import * as v from 'valibot'
import { figureCut, head, when } from './cuts.ts'
import { capabilities, coverageStatuses, customerTypes, tiers } from './vocabulary.ts'

/** Where Pangu works, tier by tier, and what was said of it: for the Pangu page, in one language. */

const statedCut = v.object({ ...figureCut.entries, note: v.nullable(v.string()) })

export const panguCut = v.object({
  ...head,
  industries: v.array(v.object({ id: v.string(), name: v.string() })),
  entries: v.array(
    v.object({
      id: v.string(),
      tier: v.picklist(tiers),
      industry: v.string(),
      name: v.string(),
      capabilities: v.array(v.picklist(capabilities)),
      parent: v.nullable(v.string()),
      since: v.nullable(when),
      status: v.picklist(coverageStatuses),
      history: v.array(
        v.object({ date: when, status: v.picklist(coverageStatuses), sources: v.array(v.string()) }),
      ),
      summary: v.string(),
      deployments: v.array(
        v.object({
          customer: v.string(),
          customerType: v.picklist(customerTypes),
          detail: v.string(),
          metrics: v.array(v.object({ what: v.string(), value: v.string(), sources: v.array(v.string()) })),
          sources: v.array(v.string()),
        }),
      ),
      sources: v.array(v.string()),
    }),
  ),
  /** Totals as somebody stated them; the id is the date. */
  claims: v.array(
    v.object({
      id: v.string(),
      date: when,
      by: v.string(),
      industries: statedCut,
      scenarios: statedCut,
      sources: v.array(v.string()),
    }),
  ),
  views: v.array(
    v.object({
      id: v.string(),
      institution: v.string(),
      about: v.string(),
      date: when,
      view: v.string(),
      sources: v.array(v.string()),
    }),
  ),
  tiers: v.array(v.object({ tier: v.picklist(tiers), definition: v.string(), sources: v.array(v.string()) })),
  milestones: v.array(v.object({ event: v.string(), name: v.string(), date: when })),
  /** Events of Huawei that the brief tells of. */
  briefEvents: v.array(v.object({ id: v.string(), title: v.string(), date: when })),
})

export type PanguCut = v.InferOutput<typeof panguCut>
export type CutEntry = PanguCut['entries'][number]
export type CutClaim = PanguCut['claims'][number]
