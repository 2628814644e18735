import { activeWithinTotal } from './active-within-total.ts'
import { addressesAreSafe } from './addresses-are-safe.ts'
import { chineseMarksAreFullWidth } from './chinese-marks-are-full-width.ts'
import { datesArePast } from './dates-are-past.ts'
import { denseActivatesAll } from './dense-activates-all.ts'
import { disclosedIsFirstHand } from './disclosed-is-first-hand.ts'
import { estimatesSayHow } from './estimates-say-how.ts'
import { figuresHaveSources } from './figures-have-sources.ts'
import { historyRunsForward } from './history-runs-forward.ts'
import { idsAreUnique } from './ids-are-unique.ts'
import { modelsFollowVendors } from './models-follow-vendors.ts'
import { namesAreUnique } from './names-are-unique.ts'
import { recordsHaveSources } from './records-have-sources.ts'
import { referencesResolve } from './references-resolve.ts'
import { releasesAreNoted } from './releases-are-noted.ts'
import type { Rule } from './rule.ts'
import { rumoursAreAnswered } from './rumours-are-answered.ts'
import { sourcesAreCited } from './sources-are-cited.ts'
import { textsAreTranslated } from './texts-are-translated.ts'
import { tiersDescend } from './tiers-descend.ts'

/** Every rule of the dataset, in the order in which a report lists them. */
export const rules = [
  idsAreUnique,
  referencesResolve,
  recordsHaveSources,
  figuresHaveSources,
  disclosedIsFirstHand,
  estimatesSayHow,
  activeWithinTotal,
  denseActivatesAll,
  datesArePast,
  modelsFollowVendors,
  namesAreUnique,
  textsAreTranslated,
  chineseMarksAreFullWidth,
  rumoursAreAnswered,
  tiersDescend,
  historyRunsForward,
  sourcesAreCited,
  addressesAreSafe,
  releasesAreNoted,
] as const satisfies readonly Rule[]
