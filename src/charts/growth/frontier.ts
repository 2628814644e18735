import type { CutModel } from '#domain/cuts.ts'

const yearMs = 365.25 * 86_400_000

/** A model with a size, as the frontier sees it. */
export interface Contender {
  readonly id: string
  readonly vendor: string
  readonly stage: CutModel['stage']
  readonly valueB: number
  readonly atMs: number
}

export interface FrontierOptions {
  /** Models one could use (a beta, the public, weights, an API), or everything ever published. */
  readonly counts: 'usable' | 'all'
  /** Largest ever, or largest of the last twelve months. */
  readonly reach: 'ever' | 'year'
  readonly endMs: number
}

/** While one model leads: from its date to the next step. Values in billions of parameters, instants in UTC milliseconds. */
export interface FrontierStep {
  readonly modelId: string
  readonly valueB: number
  readonly fromMs: number
  readonly toMs: number
}

/** A paper or an announcement is not yet something that one could use. */
export const isUsable = ({ stage }: Pick<Contender, 'stage'>): boolean =>
  stage !== 'paper' && stage !== 'announced'

/** The largest model at each time, as steps in time order; with `year`, a model counts for twelve months and gaps are left open. */
export function frontierOf(models: readonly Contender[], options: FrontierOptions): FrontierStep[] {
  const { counts, reach, endMs } = options
  const contenders = models
    .filter((model) => model.atMs < endMs && (counts === 'all' || isUsable(model)))
    .toSorted((a, b) => a.atMs - b.atMs || b.valueB - a.valueB || (a.id < b.id ? -1 : 1))
  if (reach === 'ever') return recordsOf(contenders, endMs)
  const changes = contenders.flatMap(({ atMs }) => [atMs, atMs + yearMs]).filter((at) => at < endMs)
  const instants = [...new Set(changes)].toSorted((a, b) => a - b)
  const steps: FrontierStep[] = []
  instants.forEach((fromMs, index) => {
    const toMs = instants[index + 1] ?? endMs
    const leader = leaderAt(contenders, fromMs)
    if (leader === undefined) return
    const last = steps.at(-1)
    if (last?.modelId === leader.id && last.toMs === fromMs) steps[steps.length - 1] = { ...last, toMs }
    else steps.push({ modelId: leader.id, valueB: leader.valueB, fromMs, toMs })
  })
  return steps
}

/** In time order, each model larger than all before it leads until the next. */
function recordsOf(inTime: readonly Contender[], endMs: number): FrontierStep[] {
  const records: Contender[] = []
  for (const model of inTime) if (model.valueB > (records.at(-1)?.valueB ?? 0)) records.push(model)
  return records.map(({ id, valueB, atMs }, index) => ({
    modelId: id,
    valueB,
    fromMs: atMs,
    toMs: records[index + 1]?.atMs ?? endMs,
  }))
}

/** The first to reach the largest size of the twelve months before an instant. */
function leaderAt(inTime: readonly Contender[], atMs: number): Contender | undefined {
  let leader: Contender | undefined
  for (const model of inTime) {
    if (model.atMs > atMs) break
    if (model.atMs + yearMs > atMs && (leader === undefined || model.valueB > leader.valueB)) leader = model
  }
  return leader
}

/** Models that would lead if everything published counted, but that nobody could use: what the frontier leaves out. */
export function leftOut(models: readonly Contender[], endMs: number): Contender[] {
  const leading = new Set(
    frontierOf(models, { counts: 'all', reach: 'ever', endMs }).map(({ modelId }) => modelId),
  )
  return models.filter((model) => leading.has(model.id) && !isUsable(model))
}
