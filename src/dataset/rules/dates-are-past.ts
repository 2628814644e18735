import { endOf, precisionOf, startOf } from '#domain/when.ts'
import type { Rule } from './rule.ts'

export const datesArePast: Rule = {
  id: 'dates-are-past',
  why: 'The dataset tells what happened up to its date; only a plan may lie ahead.',
  *check({ asOf, models, events, sources, coverage, coverageClaims, analystViews }) {
    const limit = endOf({ value: asOf, precision: 'day' })
    const late = (value: string) => ({
      says: `${value} is after the dataset's own date ${asOf}`,
      fix: 'check the year, raise "asOf" in release.json, or make the event planned',
    })
    for (const record of models)
      if (startOf(record.date) >= limit)
        yield { list: 'models', record, field: 'date', ...late(record.date.value) }
    for (const record of events)
      if (record.status !== 'planned' && startOf(record.date) >= limit)
        yield { list: 'events', record, field: 'date', ...late(record.date.value) }
    for (const record of coverage)
      if (record.since !== null && startOf(record.since) >= limit)
        yield { list: 'coverage', record, field: 'since', ...late(record.since.value) }
    for (const record of coverageClaims)
      if (startOf(record.date) >= limit)
        yield { list: 'coverageClaims', record, field: 'date', ...late(record.date.value) }
    for (const record of analystViews)
      if (startOf(record.date) >= limit)
        yield { list: 'analystViews', record, field: 'date', ...late(record.date.value) }
    for (const record of sources)
      if (record.date !== null && startOfLoose(record.date) >= limit)
        yield { list: 'sources', record, field: 'date', ...late(record.date) }
  },
}

const startOfLoose = (value: string) => startOf({ value, precision: precisionOf(value) ?? 'day' })
