import type { Landscape } from '../src/domain/schema.ts'
import { precisionOf, startOf } from '../src/domain/when.ts'

const copiedLists = ['sources', 'models', 'events', 'coverage'] as const
const copiedKinds = ['model', 'event', 'coverage']
/** Fields whose word is the id of a record that is copied too. */
const idFields = ['id', 'parent', 'follows']
const idListFields = ['sources', 'models']

/** The dataset so many times as large: models, events, sources, coverage and conflicts with ids, names and addresses of their own, each copy a month earlier, and references within each copy; vendors, families and industries as they are. */
export function enlarged(landscape: Landscape, factor: number): Landscape {
  const ids = new Set(copiedLists.flatMap((list) => landscape[list].map(({ id }) => id)))
  const conflicts = landscape.conflicts.filter(({ about }) => copiedKinds.includes(about.kind))
  const large = { ...landscape }
  for (let copy = 1; copy < factor; copy += 1) {
    const again = copyOf({ ids, copy })
    large.sources = [...large.sources, ...landscape.sources.map(again)]
    large.models = [...large.models, ...landscape.models.map(again)]
    large.events = [...large.events, ...landscape.events.map(again)]
    large.coverage = [...large.coverage, ...landscape.coverage.map(again)]
    large.conflicts = [...large.conflicts, ...conflicts.map(again)]
  }
  return large
}

interface Copying {
  readonly ids: ReadonlySet<string>
  /** 1 for the first copy. */
  readonly copy: number
}

const copyOf =
  ({ ids, copy }: Copying) =>
  <T extends object>(record: T): T => {
    const idOf = (id: unknown) => (typeof id === 'string' && ids.has(id) ? `${id}-copy-${copy}` : id)
    const read = (key: string, value: unknown): unknown => {
      if (idFields.includes(key)) return idOf(value)
      if (key === 'url') return `${value}${String(value).includes('?') ? '&' : '?'}copy=${copy}`
      if (key === 'value' || key === 'date')
        return typeof value === 'string' ? earlier(value, copy) : walk(value)
      if (idListFields.includes(key) && Array.isArray(value)) return value.map(idOf)
      return walk(value)
    }
    const walk = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(walk)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, read(key, inner)]))
    }
    const named = (text: unknown) =>
      typeof text === 'string'
        ? `${text} (${copy})`
        : Object.fromEntries(
            Object.entries(text as object).map(([language, word]) => [language, `${word} (${copy})`]),
          )
    const copied = walk(record) as Record<string, unknown>
    for (const field of ['name', 'title']) if (field in copied) copied[field] = named(copied[field])
    if (Array.isArray(copied['aliases'])) copied['aliases'] = copied['aliases'].map(named)
    return copied as T
  }

/** The date so many months before, as fine as it is; other words stay as they are. */
function earlier(value: string, months: number): string {
  const precision = precisionOf(value)
  if (precision === undefined) return value
  const start = new Date(startOf({ value, precision }))
  const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth() - months, start.getUTCDate()]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const earlierDay = new Date(Date.UTC(year, month, Math.min(day, lastDay))).toISOString().slice(0, 10)
  if (precision === 'quarter')
    return `${earlierDay.slice(0, 4)}-Q${Math.ceil(Number(earlierDay.slice(5, 7)) / 3)}`
  return earlierDay.slice(0, { day: 10, month: 7, year: 4 }[precision])
}
