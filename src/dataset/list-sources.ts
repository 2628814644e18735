import type { CitationsCut, EvidenceCut, SourcesCut } from '#domain/cuts.ts'
import { sourceKinds } from '#domain/vocabulary.ts'

/** How many sources and disputes the page of sources shows before it is asked for all. */
export const firstShown = { listed: 50, disputed: 20 } as const

/** All that the page of sources shows. */
export function listSources(evidence: EvidenceCut, citations: CitationsCut): SourcesCut {
  const { schemaVersion, version, asOf, language, sources, conflicts } = evidence
  const { records, citedBy, figures, changes } = citations
  const nameOf = new Map(records.filter(({ kind }) => kind !== 'conflict').map(({ id, name }) => [id, name]))
  const byId = new Map(sources.map((source) => [source.id, source]))
  return {
    schemaVersion,
    version,
    asOf,
    language,
    kinds: Object.fromEntries(
      sourceKinds.map((kind) => [kind, sources.filter((source) => source.kind === kind).length]),
    ) as SourcesCut['kinds'],
    sources: sources.length,
    conflicts: conflicts.length,
    listed: sources
      .map((source) => ({
        source,
        citing: (citedBy[source.id] ?? []).flatMap((at) =>
          records.slice(at, at + 1).map(({ kind, id, name }) => ({ kind, id, name })),
        ),
      }))
      .toSorted((a, b) => b.citing.length - a.citing.length || (a.source.id < b.source.id ? -1 : 1)),
    disputed: conflicts.map(({ about: { id, field }, readings, judgement }) => ({
      id,
      name: nameOf.get(id) ?? id,
      field,
      readings: readings.map(({ value, sources: cited }) => ({
        value,
        cited: cited
          .flatMap((source) => byId.get(source) ?? [])
          .map(({ id: source, publisher, url }) => ({
            id: source,
            publisher,
            url,
          })),
      })),
      judgement,
    })),
    figures,
    changes,
  }
}
